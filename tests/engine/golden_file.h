// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "nn/trainer.h"

namespace nn::test {

/// A file of tests/golden in the format of its README: values by key, as words.
class GoldenFile {
 public:
  explicit GoldenFile(const std::filesystem::path& path);

  bool has(const std::string& key) const { return values_.count(key) > 0; }
  /// Fails the test where the key is missing.
  const std::vector<std::string>& words(const std::string& key) const;
  std::vector<double> numbers(const std::string& key) const;
  const std::string& word(const std::string& key) const { return words(key).at(0); }
  double number(const std::string& key) const { return numbers(key).at(0); }

 private:
  std::map<std::string, std::vector<std::string>> values_;
};

/// A case of tests/golden/cases, ready to be followed.
struct GoldenCase {
  explicit GoldenCase(const std::filesystem::path& path);

  GoldenFile file;
  NetworkSpec spec;
  Loss loss;
  TrainingOptions training;
  RegularizationOptions regularization;
  Dataset dataset;
  FeatureSet features;
};

/// Cases of tests/golden/cases, sorted by name.
std::vector<std::filesystem::path> goldenCases();
std::filesystem::path goldenFixtures();

/// The activation of a name of Config v1.
Activation activationNamed(const std::string& name);

/// |a − b| ≤ tolerance · max(|a|, |b|, 0.1), the measure of the fixtures.
bool isClose(double a, double b, double tolerance);

}  // namespace nn::test
