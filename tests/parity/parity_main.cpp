// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstring>

#include "parity_configs.h"
#include "random_configs.h"
#include "run_values.h"

namespace nn::parity {

namespace {

std::vector<NamedConfig> allConfigs() {
  std::vector<NamedConfig> configs = namedConfigs();
  for (NamedConfig& config : randomConfigs()) configs.push_back(std::move(config));
  return configs;
}

int printAll() {
  for (const NamedConfig& run : allConfigs()) {
    Session session;
    std::vector<NamedValue> values;
    if (!train(session, run, values)) return 1;
    useInstruments(session, run, values);
    useEditor(session, run, values);
    for (const auto& [name, value] : values) std::printf("%s %s\n", name.c_str(), value.c_str());
  }
  return 0;
}

int printWeightsHash(const char* wanted) {
  for (const NamedConfig& run : allConfigs()) {
    if (run.name != wanted) continue;
    Session session;
    std::vector<NamedValue> values;
    if (!train(session, run, values)) return 1;
    std::printf("%s\n", session.weightsHash().c_str());
    return 0;
  }
  std::fprintf(stderr, "no config is called %s\n", wanted);
  return 2;
}

void printConfigs() {
  std::printf("{");
  const char* separator = "";
  for (const auto& [name, config, steps] : allConfigs()) {
    std::printf("%s\n  \"%s\": {\"steps\": %d, \"config\": %s}", separator, name.c_str(), steps,
                toJson(config).c_str());
    separator = ",";
  }
  std::printf("\n}\n");
}

}  // namespace

}  // namespace nn::parity

/// nn-parity            prints `name value` lines for every config, see run_values.h
/// nn-parity NAME       prints the weights hash of one config
/// nn-parity --configs  prints the configs as JSON, for the WebAssembly side
int main(int argc, char** argv) {
  if (argc == 1) return nn::parity::printAll();
  if (argc == 2 && std::strcmp(argv[1], "--configs") == 0) {
    nn::parity::printConfigs();
    return 0;
  }
  if (argc == 2) return nn::parity::printWeightsHash(argv[1]);
  std::fprintf(stderr, "usage: nn-parity [NAME | --configs]\n");
  return 2;
}
