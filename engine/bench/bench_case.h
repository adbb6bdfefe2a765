// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "nn/config.h"

namespace nn::bench {

/// Reads a case that scripts/bench/contestants/native.mjs wrote: lines `key value …` with
///   layers (hidden units), activation, init, loss, task, optimizer: the numbers of the enums;
///   vectorLength (0: points in the plane), classes, batch, rate, shuffle, fieldSize;
///   points: how many floats the file FILE.points holds, in the layout of DataConfig::points.
/// Exits with a message on stderr when the file cannot be read.
SessionConfig readCase(const std::string& file);

}  // namespace nn::bench
