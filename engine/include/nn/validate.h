// SPDX-License-Identifier: MIT
#pragma once

#include "nn/config.h"
#include "nn/network.h"
#include "nn/status.h"
#include "nn/validate_data.h"

namespace nn {

/// Whether `config` can be built: every value known, finite, whole where it counts things, within
/// limits.h, and fitting the others. Reports the first problem, top to bottom; for data see
/// validate_data.h.
///
/// kIncompatible at "loss": softmax, logistic or hinge with a regression; logistic or squared
/// classification with more than two classes. kWrongShape at "weights": another length than the
/// layout's.
Status validateConfig(const SessionConfig& config);

Status validateTraining(const TrainingOptions& training);
Status validateRegularization(const RegularizationOptions& regularization);
/// `rates`: the dropout of each hidden layer of a network that has `hiddenLayers` of them.
Status validateDropout(const std::vector<double>& rates, std::size_t hiddenLayers);
Status validateSeed(double seed);

/// The network of a config: its hidden layers and a linear output layer for data and loss. Only
/// for a config whose other parts are valid; `config.weights` is not looked at.
NetworkSpec networkSpecOf(const SessionConfig& config);

}  // namespace nn
