// SPDX-License-Identifier: MIT
#include "nn/evaluator.h"

#include <algorithm>
#include <limits>

#include "nn/objective.h"

namespace nn {

namespace {

constexpr double kNoResult = std::numeric_limits<double>::quiet_NaN();

template <typename Scalar>
Index reluUnitCount(const Network<Scalar>& network) {
  Index count = 0;
  for (const DenseLayer<Scalar>& layer : network.layers()) {
    if (layer.activation() == Activation::kRelu) count += layer.units();
  }
  return count;
}

}  // namespace

template <typename Scalar>
Evaluator<Scalar>::Evaluator(const Network<Scalar>& network)
    : workspace_(network.memory(), kChunk, Workspace<Scalar>::Purpose::kEvaluation),
      isAlive_(static_cast<std::size_t>(reluUnitCount(network))) {}

template <typename Scalar>
Evaluation Evaluator<Scalar>::evaluate(const Network<Scalar>& network, const Loss& loss,
                                       const SampleSet<Scalar>& samples) {
  std::fill(isAlive_.begin(), isAlive_.end(), false);
  if (samples.count() == 0) return {kNoResult, kNoResult};
  double lossSum = 0;
  Index correct = 0;
  for (Index first = 0; first < samples.count(); first += kChunk) {
    const Index count = std::min(kChunk, samples.count() - first);
    const Scalar* targets = samples.targets() + first;
    lossSum += meanLoss(network, loss, samples.inputs(first, count), targets, workspace_) *
               static_cast<double>(count);
    if (loss.task == Task::kClassification) {
      correct += countCorrect<Scalar>(loss, workspace_.scores(), targets);
    }
    noteLivingUnits(network, count);
  }
  const auto total = static_cast<double>(samples.count());
  const bool isClassified = loss.task == Task::kClassification;
  return {lossSum / total, isClassified ? static_cast<double>(correct) / total : kNoResult};
}

template <typename Scalar>
void Evaluator<Scalar>::noteLivingUnits(const Network<Scalar>& network, Index samples) {
  std::size_t unit = 0;
  Index index = 0;
  for (const DenseLayer<Scalar>& layer : network.layers()) {
    const SampleView<Scalar> activations = workspace_.activations(index++);
    if (layer.activation() != Activation::kRelu) continue;
    for (Index row = 0; row < activations.rows; ++row, ++unit) {
      if (isAlive_[unit]) continue;
      const Scalar* values = activations.row(row);
      isAlive_[unit] = std::any_of(values, values + samples, [](Scalar a) { return a > 0; });
    }
  }
}

template <typename Scalar>
double Evaluator<Scalar>::deadFraction() const {
  if (isAlive_.empty()) return kNoResult;
  const auto dead = std::count(isAlive_.begin(), isAlive_.end(), false);
  return static_cast<double>(dead) / static_cast<double>(isAlive_.size());
}

template class Evaluator<float>;
template class Evaluator<double>;

}  // namespace nn
