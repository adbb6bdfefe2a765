// SPDX-License-Identifier: MIT
#include "nn/diagnostics.h"

#include <algorithm>
#include <cmath>

namespace nn {

namespace {

constexpr float kNaN = __builtin_nanf("");
constexpr int kMomentCount = 4;

DiagnosticsLayout makeLayout(const std::vector<Index>& units) {
  DiagnosticsLayout layout;
  layout.layerCount = static_cast<int>(units.size());
  layout.bins = Diagnostics::kBins;
  layout.gradientsOffset = kMomentCount + Diagnostics::kBins;
  layout.deadShareOffset = 2 * layout.gradientsOffset;
  layout.saturatedShareOffset = layout.deadShareOffset + 1;
  layout.gradientNormOffset = layout.deadShareOffset + 2;
  layout.updateRatioOffset = layout.deadShareOffset + 3;
  layout.layerStride = layout.deadShareOffset + 4;
  layout.deadUnitsOffset = layout.layerCount * layout.layerStride;
  layout.floatCount = layout.deadUnitsOffset;
  for (const Index count : units) layout.floatCount += static_cast<int>(count);
  return layout;
}

float shareOf(Index part, Index whole) {
  return static_cast<float>(static_cast<double>(part) / static_cast<double>(whole));
}

float updateRatio(const float* before, const float* after, Index count) {
  double update = 0;
  double weights = 0;
  for (Index i = 0; i < count; ++i) {
    const double weight = static_cast<double>(before[i]);
    const double change = static_cast<double>(after[i]) - weight;
    update += change * change;
    weights += weight * weight;
  }
  return weights > 0 ? static_cast<float>(std::sqrt(update / weights)) : kNaN;
}

}  // namespace

void Diagnostics::Distribution::observe(SampleView<const float> values, float scale) {
  if (count == 0) minimum = maximum = values.data[0] * scale;
  for (Index row = 0; row < values.rows; ++row) {
    const float* from = values.row(row);
    for (Index c = 0; c < values.columns; ++c) {
      const float value = from[c] * scale;
      minimum = std::min(minimum, value);
      maximum = std::max(maximum, value);
      sum += static_cast<double>(value);
      squareSum += static_cast<double>(value) * static_cast<double>(value);
    }
  }
  count += values.rows * values.columns;
}

void Diagnostics::Distribution::write(float* figures) const {
  const double mean = sum / static_cast<double>(count);
  const double variance = squareSum / static_cast<double>(count) - mean * mean;
  figures[0] = minimum;
  figures[1] = maximum;
  figures[2] = static_cast<float>(mean);
  figures[3] = static_cast<float>(std::sqrt(std::max(variance, 0.0)));
}

void Diagnostics::Distribution::fillBins(SampleView<const float> values, float scale,
                                         float* figures) const {
  float* bins = figures + kMomentCount;
  const double width = (static_cast<double>(maximum) - static_cast<double>(minimum)) / kBins;
  for (Index row = 0; row < values.rows; ++row) {
    const float* from = values.row(row);
    for (Index c = 0; c < values.columns; ++c) {
      const double above = static_cast<double>(from[c] * scale) - static_cast<double>(minimum);
      const double position = width > 0 ? above / width : 0;
      if (!std::isfinite(above) || !std::isfinite(position)) continue;
      bins[std::min(static_cast<int>(position), kBins - 1)] += 1;
    }
  }
}

Diagnostics::Diagnostics(const Network<float>& network, Index maximumExamples)
    : layout_(makeLayout(network.units())),
      parts_(layerPartsOf(network.layout())),
      layers_(parts_.size()),
      workspace_(network.memory(), std::min(kChunk, maximumExamples),
                 Workspace<float>::Purpose::kTraining),
      gradient_(zeroBuffer<float>(network.layout().count)),
      gradientSum_(zeroBuffer<double>(network.layout().count)),
      figures_(static_cast<std::size_t>(layout_.floatCount)) {}

std::span<const float> Diagnostics::run(const Network<float>& network, const Loss& loss,
                                        const SampleSet<float>& samples,
                                        const Buffer<float>* parametersBefore) {
  clear();
  for (Index first = 0; first < samples.count(); first += kChunk) {
    pass(network, loss, samples, first);
    observe(network);
  }
  if (samples.count() <= kChunk) {
    fillBins();  // The only pass is still in the workspace.
  } else {
    for (Index first = 0; first < samples.count(); first += kChunk) {
      pass(network, loss, samples, first);
      fillBins();
    }
  }
  writeFigures(network, parametersBefore);
  return figures_;
}

void Diagnostics::clear() {
  std::fill(layers_.begin(), layers_.end(), LayerState());
  std::fill(figures_.begin(), figures_.begin() + layout_.deadUnitsOffset, 0.0F);
  std::fill(figures_.begin() + layout_.deadUnitsOffset, figures_.end(), 1.0F);
  gradientSum_.setZero();
}

void Diagnostics::pass(const Network<float>& network, const Loss& loss,
                       const SampleSet<float>& samples, Index first) {
  columns_ = std::min(kChunk, samples.count() - first);
  const SampleView<const float> inputs = samples.inputs(first, columns_);
  const SampleView<const float> scores = network.forward(inputs, workspace_);
  evaluateLoss<float>(loss, scores, samples.targets() + first, workspace_.losses(),
                      workspace_.gradients(workspace_.layerCount() - 1));
  network.backward(inputs, workspace_, gradient_);
}

/// ∂L/∂z of the last pass. Backpropagation leaves that of maxout, a row per piece, with the
/// pre-activations.
SampleView<const float> Diagnostics::gradientsOf(std::size_t layer) {
  const auto index = static_cast<Index>(layer);
  const bool hasPieces = parts_[layer].rows > workspace_.activations(index).rows;
  return hasPieces ? workspace_.preActivations(index) : workspace_.gradients(index);
}

void Diagnostics::observe(const Network<float>& network) {
  // The pass took the mean over its columns; single examples have that many times its gradient.
  const auto columns = static_cast<float>(columns_);
  float* deadUnits = figures_.data() + layout_.deadUnitsOffset;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    const SampleView<const float> values = workspace_.activations(static_cast<Index>(i));
    layers_[i].activations.observe(values, 1);
    layers_[i].gradients.observe(gradientsOf(i), columns);
    noteUnits(network.layers()[i].activation(), values, deadUnits, layers_[i]);
    deadUnits += values.rows;
  }
  gradientSum_ += gradient_.cast<double>() * static_cast<double>(columns_);
}

void Diagnostics::noteUnits(Activation activation, SampleView<const float> values, float* deadUnits,
                            LayerState& state) const {
  for (Index row = 0; row < values.rows; ++row) {
    const float* from = values.row(row);
    const float* end = from + values.columns;
    if (activation == Activation::kSigmoid) {
      state.saturated +=
          std::count_if(from, end, [](float f) { return f * (1 - f) < kSaturation; });
    } else if (activation == Activation::kTanh) {
      state.saturated += std::count_if(from, end, [](float f) { return 1 - f * f < kSaturation; });
    }
    const bool isAlive = std::any_of(from, end, [](float f) { return f != 0; });
    if (activation != Activation::kRelu || isAlive) deadUnits[row] = 0;
  }
}

void Diagnostics::fillBins() {
  const auto columns = static_cast<float>(columns_);
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    const auto layer = static_cast<Index>(i);
    layers_[i].activations.fillBins(workspace_.activations(layer), 1,
                                    record(i) + layout_.activationsOffset);
    layers_[i].gradients.fillBins(gradientsOf(i), columns, record(i) + layout_.gradientsOffset);
  }
}

void Diagnostics::writeFigures(const Network<float>& network,
                               const Buffer<float>* parametersBefore) {
  const float* deadUnits = figures_.data() + layout_.deadUnitsOffset;
  for (std::size_t i = 0; i < layers_.size(); ++i) {
    const LayerPart& part = parts_[i];
    const LayerState& state = layers_[i];
    const Activation activation = network.layers()[i].activation();
    const Index units = network.layers()[i].units();
    float* figures = record(i);
    for (const auto& [distribution, offset] :
         {std::pair(&state.activations, layout_.activationsOffset),
          std::pair(&state.gradients, layout_.gradientsOffset)}) {
      distribution->write(figures + offset);
      float* bins = figures + offset + kMomentCount;
      for (int bin = 0; bin < kBins; ++bin) bins[bin] /= static_cast<float>(distribution->count);
    }
    const bool saturates = activation == Activation::kSigmoid || activation == Activation::kTanh;
    const Index dead = std::count(deadUnits, deadUnits + units, 1.0F);
    figures[layout_.deadShareOffset] =
        activation == Activation::kRelu ? shareOf(dead, units) : kNaN;
    figures[layout_.saturatedShareOffset] =
        saturates ? shareOf(state.saturated, state.activations.count) : kNaN;
    double squares = 0;
    for (Index p = part.weightOffset; p < part.end; ++p)
      squares += gradientSum_[p] * gradientSum_[p];
    const Index examples = state.activations.count / units;
    figures[layout_.gradientNormOffset] =
        static_cast<float>(std::sqrt(squares) / static_cast<double>(examples));
    figures[layout_.updateRatioOffset] =
        parametersBefore
            ? updateRatio(parametersBefore->data() + part.weightOffset,
                          network.parameters().data() + part.weightOffset, part.weightCount())
            : kNaN;
    deadUnits += units;
  }
}

}  // namespace nn
