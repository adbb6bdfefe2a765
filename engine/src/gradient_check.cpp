// SPDX-License-Identifier: MIT
#include "nn/gradient_check.h"

#include <algorithm>
#include <cmath>

namespace nn {

namespace {

constexpr double kStep = 1e-5;

double relativeError(double difference, double analytic, double numeric) {
  constexpr double kNothing = 1e-12;
  const double scale = std::max(analytic, numeric);
  return scale < kNothing ? 0 : difference / scale;
}

double norm(const Buffer<double>& values, const ParameterRange& range) {
  return std::sqrt(values.segment(range.offset, range.count).square().sum());
}

/// (L(θ+h) − L(θ−h)) / 2h in one parameter, which is left as it was.
template <typename Objective>
double centredDifference(double& parameter, double h, Objective objective) {
  const double value = parameter;
  parameter = value + h;
  const double above = objective();
  parameter = value - h;
  const double below = objective();
  parameter = value;
  return (above - below) / (2 * h);
}

Buffer<double> inDouble(const float* values, Index count) {
  return Eigen::Map<const Buffer<float>>(values, count).cast<double>();
}

/// The first `count` columns of a view, padding included, as one block.
Buffer<double> inDouble(SampleView<const float> view, Index count) {
  const Index stride = paddedToLanes(count);
  Buffer<double> values(view.rows * stride);
  for (Index row = 0; row < view.rows; ++row) {
    values.segment(row * stride, stride) = inDouble(view.row(row), stride);
  }
  return values;
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
    numeric[i] = centredDifference(network.parameters()[i], h, objective);
  }

  const Buffer<double> difference = analytic - numeric;
  std::vector<double> errors;
  for (const ParameterRange& range : layout.ranges) {
    errors.push_back(
        relativeError(norm(difference, range), norm(analytic, range), norm(numeric, range)));
  }
  return errors;
}

GradientCheck::GradientCheck(const NetworkSpec& spec, const Buffer<float>& parameters,
                             const Loss& loss, const RegularizationOptions& regularization,
                             const SampleSet<float>& samples, Index examples, Index perRange)
    : network_(spec),
      loss_(loss),
      regularization_(regularization),
      examples_(std::min(examples, samples.count())),
      features_(spec.inputs),
      inputs_(inDouble(samples.inputs(), examples_)),
      targets_(inDouble(samples.targets(), paddedToLanes(examples_))),
      workspace_(network_.memory(), examples_, Workspace<double>::Purpose::kTraining),
      analytic_(zeroBuffer<double>(network_.layout().count)) {
  NN_ASSERT(examples_ > 0 && perRange > 0);
  network_.parameters() = parameters.cast<double>();
  Index pieces = 0;
  for (const ParameterRange& range : network_.layout().ranges) {
    const Index stride = (range.count + perRange - 1) / perRange;
    const Index count = (range.count + stride - 1) / stride;
    ranges_.push_back({pieces, count, range.offset, stride});
    pieces += count;
  }
  expect(pieces, static_cast<Index>(ranges_.size()));
  lossAndGradient<double>(network_, loss_, regularization_,
                          {inputs_.data(), features_, examples_, paddedToLanes(examples_)},
                          targets_.data(), workspace_, analytic_);
}

void GradientCheck::doPiece(Index piece) {
  const SampleView<const double> inputs = {inputs_.data(), features_, examples_,
                                           paddedToLanes(examples_)};
  const CheckedRange& range = ranges_[range_];
  const Index parameter = range.offset + (piece - range.first) * range.stride;
  const double analytic = analytic_[parameter];
  const double numeric = centredDifference(network_.parameters()[parameter], kStep, [&] {
    return meanLoss(network_, loss_, inputs, targets_.data(), workspace_) +
           penaltyOf(regularization_, network_.layout(), network_.parameters());
  });
  squaredDifference_ += (analytic - numeric) * (analytic - numeric);
  squaredAnalytic_ += analytic * analytic;
  squaredNumeric_ += numeric * numeric;
  if (piece + 1 < range.first + range.count) return;
  results_[range_++] = static_cast<float>(relativeError(
      std::sqrt(squaredDifference_), std::sqrt(squaredAnalytic_), std::sqrt(squaredNumeric_)));
  squaredDifference_ = squaredAnalytic_ = squaredNumeric_ = 0;
}

}  // namespace nn
