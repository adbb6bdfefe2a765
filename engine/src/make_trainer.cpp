// SPDX-License-Identifier: MIT
#include "nn/make_trainer.h"

#include <algorithm>

#include "nn/feature_set.h"

namespace nn {

namespace {

Network<float> startNetwork(const NetworkSpec& spec, const SessionConfig& config) {
  Network<float> network(spec);
  if (config.weights.empty()) {
    const InitConfig& init = config.network.init;
    network.initialize({init.kind, init.scale, init.bias, config.network.preluSlope},
                       static_cast<std::uint64_t>(config.seed));
  } else {
    std::copy(config.weights.begin(), config.weights.end(), network.parameters().data());
  }
  return network;
}

}  // namespace

Trainer<float> makeTrainer(const SessionConfig& config, const NetworkSpec& spec,
                           const Dataset& dataset) {
  Trainer<float> trainer(startNetwork(spec, config), {config.loss, config.task},
                         SampleSet<float>(dataset, featureSetOf(config, dataset), false),
                         static_cast<std::uint64_t>(config.seed));
  trainer.setOptions(config.training, config.regularization);
  return trainer;
}

}  // namespace nn
