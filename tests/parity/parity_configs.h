// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "nn/config.h"

namespace nn::parity {

struct NamedConfig {
  std::string name;
  SessionConfig config;
  int steps = 500;  ///< that it is trained for
};

/// Runs of the kind that people make: together they use every data set, feature, activation, loss,
/// initialiser, optimizer, schedule and regulariser.
std::vector<NamedConfig> namedConfigs();

/// `config` as the object that the bound Session takes, with enums by name.
std::string toJson(const SessionConfig& config);

}  // namespace nn::parity
