// SPDX-License-Identifier: MIT
#include "nn/gradient_check.h"

#include <algorithm>
#include <cmath>

namespace nn {

namespace {

double norm(const Buffer<double>& values, const ParameterRange& range) {
  return std::sqrt(values.segment(range.offset, range.count).square().sum());
}

}  // namespace

std::vector<double> checkGradient(Network<double>& network, const Loss& loss,
                                  const RegularizationOptions& regularization,
                                  SampleView<const double> inputs, const double* targets, double h,
                                  const DropoutMasks* masks) {
  Workspace<double> workspace(network.memory(), inputs.columns,
                              Workspace<double>::Purpose::kTraining);
  const ParameterLayout& layout = network.layout();
  Buffer<double> analytic = zeroBuffer<double>(layout.count);
  lossAndGradient(network, loss, regularization, inputs, targets, workspace, analytic, masks);

  const auto objective = [&] {
    return meanLoss(network, loss, inputs, targets, workspace, masks) +
           penaltyOf(regularization, layout, network.parameters());
  };
  Buffer<double> numeric = zeroBuffer<double>(layout.count);
  for (Index i = 0; i < layout.count; ++i) {
    double& parameter = network.parameters()[i];
    const double value = parameter;
    parameter = value + h;
    const double above = objective();
    parameter = value - h;
    const double below = objective();
    parameter = value;
    numeric[i] = (above - below) / (2 * h);
  }

  constexpr double kNothing = 1e-12;
  const Buffer<double> difference = analytic - numeric;
  std::vector<double> errors;
  for (const ParameterRange& range : layout.ranges) {
    const double scale = std::max(norm(analytic, range), norm(numeric, range));
    errors.push_back(scale < kNothing ? 0 : norm(difference, range) / scale);
  }
  return errors;
}

}  // namespace nn
