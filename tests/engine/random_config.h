// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <set>
#include <string>

#include "nn/config.h"
#include "nn/rng.h"

namespace nn::test {

/// A valid config drawn from the whole space of Config v1, kept small enough to train hundreds:
/// every data set, task, loss, activation, initialiser, optimizer, schedule and regulariser, given
/// points and vectors, exact start weights, batches from one example to the whole training set.
SessionConfig randomConfig(Pcg32& generator);

/// What a sample of configs contains, as words such as "activation 4" or "maxout pieces 3".
class ConfigCoverage {
 public:
  void add(const SessionConfig& config);

  /// Words that a complete sample has and this one has not.
  std::set<std::string> missing() const;

 private:
  std::set<std::string> words_;
};

inline double logUniform(Pcg32& generator, double low, double high) {
  return low * std::pow(high / low, uniformDouble(generator));
}

}  // namespace nn::test
