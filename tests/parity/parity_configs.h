// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "nn/config.h"

namespace nn::parity {

/// Steps that every config is trained for.
inline constexpr int kSteps = 500;

struct NamedConfig {
  const char* name;
  SessionConfig config;
};

/// Runs that must give the same bits natively and in WebAssembly: together they use every data set,
/// feature, activation, loss, initialiser, optimizer, schedule and regulariser.
std::vector<NamedConfig> namedConfigs();

/// `config` as the object that the bound Session takes, with enums by name.
std::string toJson(const SessionConfig& config);

}  // namespace nn::parity
