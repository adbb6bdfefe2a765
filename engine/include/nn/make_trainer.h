// SPDX-License-Identifier: MIT
#pragma once

#include "nn/dataset.h"
#include "nn/trainer.h"

namespace nn {

/// The training run of a valid config at its start: `spec` is networkSpecOf(config), `dataset` the
/// data, which need not come from the seed of the config. Start weights and batch order do.
Trainer<float> makeTrainer(const SessionConfig& config, const NetworkSpec& spec,
                           const Dataset& dataset);

}  // namespace nn
