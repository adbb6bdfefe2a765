// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "nn/layer_part.h"
#include "nn/loss.h"
#include "nn/network.h"
#include "nn/sample_set.h"

namespace nn {

/// Where the figures lie: one record of `layerStride` floats per layer, hidden ones first to last,
/// then the output layer. Offsets are within a record, but for `deadUnitsOffset`.
///
/// A distribution is minimum, maximum, mean, standard deviation, and then `bins` shares: a
/// histogram over equal parts of minimum … maximum. Values that are not finite are in no bin.
struct DiagnosticsLayout {
  int layerCount = 0;
  int layerStride = 0;
  int bins = 0;
  int activationsOffset = 0;  ///< distribution of a over all units and examples
  int gradientsOffset = 0;    ///< distribution of ∂L/∂z of single examples, likewise
  int deadShareOffset = 0;    ///< units that are 0 for every example; NaN but for ReLU
  /// Activations with |f'(z)| < 0.01; NaN but for sigmoid and tanh.
  int saturatedShareOffset = 0;
  /// ‖∂L/∂θ‖ over the parameters of the layer, L the mean data loss without penalty.
  int gradientNormOffset = 0;
  /// ‖ΔW‖ / ‖W‖ of the last step, W as before it; NaN without one.
  int updateRatioOffset = 0;
  /// One float per unit, layer by layer, 1 for a dead ReLU unit. From the start of the figures.
  int deadUnitsOffset = 0;
  int floatCount = 0;
};

/// How a network does inside, over a whole set of examples, without dropout and noise. Costs one
/// forward and backward pass per example, two for sets of more than kChunk. Allocates only when
/// constructed.
class Diagnostics {
 public:
  static constexpr int kBins = 32;
  /// Examples per pass.
  static constexpr Index kChunk = 512;
  /// A sigmoid or tanh whose derivative is below this is saturated.
  static constexpr float kSaturation = 0.01F;

  /// For sets of up to `maximumExamples`.
  Diagnostics(const Network<float>& network, Index maximumExamples);

  const DiagnosticsLayout& layout() const { return layout_; }

  /// `parametersBefore`: the parameters before the last step, or null. Valid until the next run().
  std::span<const float> run(const Network<float>& network, const Loss& loss,
                             const SampleSet<float>& samples,
                             const Buffer<float>* parametersBefore);

 private:
  /// One pass over values tells the range, a second one fills the bins.
  struct Distribution {
    double sum = 0;
    double squareSum = 0;
    float minimum = 0;
    float maximum = 0;
    Index count = 0;

    void observe(SampleView<const float> values, float scale);
    void write(float* figures) const;
    void fillBins(SampleView<const float> values, float scale, float* figures) const;
  };

  struct LayerState {
    Distribution activations;
    Distribution gradients;
    Index saturated = 0;
  };

  float* record(std::size_t layer) { return figures_.data() + layer * layout_.layerStride; }
  SampleView<const float> gradientsOf(std::size_t layer);
  void clear();
  void pass(const Network<float>& network, const Loss& loss, const SampleSet<float>& samples,
            Index first);
  void observe(const Network<float>& network);
  void noteUnits(Activation activation, SampleView<const float> values, float* deadUnits,
                 LayerState& state) const;
  void fillBins();
  void writeFigures(const Network<float>& network, const Buffer<float>* parametersBefore);

  DiagnosticsLayout layout_;
  std::vector<LayerPart> parts_;
  std::vector<LayerState> layers_;
  Workspace<float> workspace_;
  Index columns_ = 0;           ///< of the last pass
  Buffer<float> gradient_;      ///< of the last pass
  Buffer<double> gradientSum_;  ///< over all examples
  std::vector<float> figures_;
};

}  // namespace nn
