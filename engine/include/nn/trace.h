// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "nn/layer_part.h"
#include "nn/loss.h"
#include "nn/network.h"

namespace nn {

/// Where the values of one layer lie in a trace. Offsets in floats from the start of the trace.
struct LayerTraceLayout {
  int rows = 0;   ///< pre-activations z = W·x + b; for maxout one per piece
  int units = 0;  ///< activations a = f(z); in the output layer the raw scores
  int preActivationsOffset = 0;
  int activationsOffset = 0;
  int preActivationGradientsOffset = 0;  ///< ∂L/∂z
  int activationGradientsOffset = 0;     ///< ∂L/∂a; in the output layer ∂L/∂scores
};

/// Where the values of a trace lie. Fixed for a network and a loss.
struct TraceLayout {
  int featureCount = 0;
  int featuresOffset = 0;
  int featureGradientsOffset = 0;  ///< ∂L/∂x
  std::vector<LayerTraceLayout> layers;
  int probabilityCount = 0;  ///< what predictions() makes of the scores
  int probabilitiesOffset = 0;
  int lossOffset = 0;                ///< one float: the loss L of the example, without the penalty
  int parameterGradientsOffset = 0;  ///< ∂L/∂parameters in the order of the parameter layout
  int parameterCount = 0;
  int floatCount = 0;
};

/// Every number of the forward and the backward pass of one example, as training computes them
/// (float, same bits), without dropout, noise and penalty. Allocates only when constructed.
class Trace {
 public:
  Trace(const Network<float>& network, const Loss& loss, Index probabilities);

  const TraceLayout& layout() const { return layout_; }

  /// `features` is (inputs × 1), `target` the class or the value. The network has the shape it had
  /// at construction. The result holds layout().floatCount floats and is valid until the next
  /// run().
  std::span<const float> run(const Network<float>& network, SampleView<const float> features,
                             float target);

 private:
  void keepForward(const Network<float>& network, SampleView<const float> features,
                   const float* targets);
  void keepBackward(const Network<float>& network);
  void keep(int offset, SampleView<const float> column);

  Loss loss_;
  TraceLayout layout_;
  std::vector<LayerPart> parts_;
  Workspace<float> workspace_;
  Buffer<float> gradient_;
  Buffer<float> column_;  ///< one padded column, as wide as the widest layer
  Buffer<float> delta_;   ///< likewise
  std::vector<float> values_;
};

}  // namespace nn
