// SPDX-License-Identifier: MIT
#pragma once

#include "parity_configs.h"

namespace nn::parity {

/// A sample of the whole of Config v1, the same in every call: `random-00`, `random-01`, ….
/// Whatever has few values (kinds, flags, counts of pieces) is dealt like cards, each value once
/// before any comes again, so that a few dozen configs hold them all; numbers are drawn from the
/// part of their range in which a network still learns something.
std::vector<NamedConfig> randomConfigs();

}  // namespace nn::parity
