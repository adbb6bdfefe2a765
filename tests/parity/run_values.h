// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "parity_configs.h"
#include "session.h"

namespace nn::parity {

/// What must be the same natively and in WebAssembly: a name such as `random-07.losses`, and a text
/// that tells the bits of what was computed.
struct NamedValue {
  std::string name;
  std::string value;
};

/// Configures `session`, follows two parameters, and trains. False when the config is refused.
bool train(Session& session, const NamedConfig& run, std::vector<NamedValue>& values);

/// Everything that the instruments, the parameter editor and the session itself can say of the
/// trained run. Changes the run; wasm-values.mjs calls the same in the same order.
void useInstruments(Session& session, const NamedConfig& run, std::vector<NamedValue>& values);
void useEditor(Session& session, const NamedConfig& run, std::vector<NamedValue>& values);

}  // namespace nn::parity
