// SPDX-License-Identifier: MIT
#include "bench_case.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <vector>

namespace nn::bench {

namespace {

[[noreturn]] void fail(const std::string& message) {
  std::fprintf(stderr, "nn-bench: %s\n", message.c_str());
  std::exit(2);
}

/// The numbers behind each key.
class CaseFile {
 public:
  explicit CaseFile(const std::string& name) {
    std::ifstream file(name);
    if (!file) fail("cannot read " + name);
    for (std::string line; std::getline(file, line);) {
      std::istringstream words(line);
      std::string key;
      words >> key;
      for (double value = 0; words >> value;) values_[key].push_back(value);
    }
  }

  const std::vector<double>& list(const std::string& key) const {
    const auto found = values_.find(key);
    if (found == values_.end()) fail("the case has no line " + key);
    return found->second;
  }

  double number(const std::string& key) const { return list(key).front(); }

  template <typename Enum>
  Enum kind(const std::string& key) const {
    return static_cast<Enum>(static_cast<int>(number(key)));
  }

 private:
  std::map<std::string, std::vector<double>> values_;
};

std::vector<float> readFloats(const std::string& name, double count) {
  std::vector<float> floats(static_cast<std::size_t>(count));
  std::ifstream file(name, std::ios::binary);
  const auto bytes = static_cast<std::streamsize>(floats.size() * sizeof(float));
  if (!file.read(reinterpret_cast<char*>(floats.data()), bytes)) fail("cannot read " + name);
  return floats;
}

}  // namespace

SessionConfig readCase(const std::string& name) {
  const CaseFile file(name);
  SessionConfig config;
  const double vectorLength = file.number("vectorLength");
  config.data.kind = vectorLength > 0 ? DatasetKind::kVectors : DatasetKind::kCustom;
  config.data.vectorLength = vectorLength > 0 ? vectorLength : 1;
  config.data.trainShare = 1;
  config.data.classes = file.number("classes");
  config.data.points = readFloats(name + ".points", file.number("points"));
  config.task = file.kind<Task>("task");
  config.loss = file.kind<LossKind>("loss");
  config.network.init.kind = file.kind<InitKind>("init");
  config.network.layers.clear();
  for (const double units : file.list("layers")) {
    config.network.layers.push_back({units, file.kind<Activation>("activation")});
  }
  config.training.optimizer = file.kind<OptimizerKind>("optimizer");
  config.training.learningRate = file.number("rate");
  config.training.batchSize = file.number("batch");
  config.training.shuffle = file.number("shuffle") != 0;
  config.fieldSize = file.number("fieldSize");
  return config;
}

}  // namespace nn::bench
