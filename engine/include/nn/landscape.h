// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "nn/evaluator.h"
#include "nn/job.h"
#include "nn/regularizer.h"

namespace nn {

/// `count` values spread evenly from `low` to `high`, both included; `low` alone when count is 1.
struct Axis {
  double low = 0;
  double high = 1;
  Index count = 1;

  double at(Index index) const {
    if (count == 1) return low;
    return low + (high - low) * static_cast<double>(index) / static_cast<double>(count - 1);
  }
};

/// The loss over a plane (or a line) in the space of the parameters: at θ₀ + α·d₁ + β·d₂, the mean
/// data loss of all `samples` + the penalty. One piece is one point. results(): rows of β, each
/// with all α, first to last; infinite or NaN where the loss is.
class LossSurface final : public Job {
 public:
  struct Plane {
    Buffer<float> origin;
    Buffer<float> first;   ///< d₁
    Buffer<float> second;  ///< d₂; empty for a line
  };

  /// `samples` outlives the job.
  LossSurface(const NetworkSpec& spec, const Loss& loss,
              const RegularizationOptions& regularization, const SampleSet<float>& samples,
              Plane plane, const Axis& alpha, const Axis& beta);

 private:
  void doPiece(Index piece) override;

  Network<float> network_;
  Loss loss_;
  RegularizationOptions regularization_;
  const SampleSet<float>& samples_;
  Plane plane_;
  Axis alpha_;
  Axis beta_;
  Evaluator<float> evaluator_;
};

/// A random direction around `parameters`, made comparable between networks by filter
/// normalisation (Li et al., "Visualizing the Loss Landscape of Neural Nets", 2018): the part of
/// each unit's incoming weights has the norm of those weights; biases and slopes stay 0.
/// `index` tells several directions of one seed apart.
Buffer<float> randomDirection(const ParameterLayout& layout, const Buffer<float>& parameters,
                              std::uint64_t seed, std::uint64_t index);

}  // namespace nn
