// SPDX-License-Identifier: MIT
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstring>

#include "parity_configs.h"
#include "session.h"

namespace nn::parity {

namespace {

/// FNV-1a over 32-bit words, the bits of the floats.
std::uint32_t hashOf(std::span<const float> floats) {
  std::uint32_t hash = 0x811c9dc5;
  for (const float value : floats) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    hash = (hash ^ bits) * 0x01000193;
  }
  return hash;
}

/// False when the config is refused.
bool train(Session& session, const SessionConfig& config) {
  if (const Status status = session.configure(config); !status.ok()) {
    std::fprintf(stderr, "refused: %s\n", status.path.c_str());
    return false;
  }
  session.step(kSteps);
  return true;
}

/// `name hash` of the weights and of the picture of every config.
int printAll() {
  for (const auto& [name, config] : namedConfigs()) {
    Session session;
    if (!train(session, config)) return 1;
    std::printf("%s %s\n", name, session.weightsHash().c_str());
    std::printf("%s.picture %08" PRIx32 "\n", name, hashOf(session.snapshot(true)));
  }
  return 0;
}

int printWeightsHash(const char* wanted) {
  for (const auto& [name, config] : namedConfigs()) {
    if (std::strcmp(name, wanted) != 0) continue;
    Session session;
    if (!train(session, config)) return 1;
    std::printf("%s\n", session.weightsHash().c_str());
    return 0;
  }
  std::fprintf(stderr, "no config is called %s\n", wanted);
  return 2;
}

void printConfigs() {
  std::printf("{\"steps\": %d, \"configs\": {", kSteps);
  const char* separator = "";
  for (const auto& [name, config] : namedConfigs()) {
    std::printf("%s\n  \"%s\": %s", separator, name, toJson(config).c_str());
    separator = ",";
  }
  std::printf("\n}}\n");
}

}  // namespace

}  // namespace nn::parity

/// nn-parity            prints `name hash` lines for every config
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
