// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "nn/network.h"
#include "nn/sample_set.h"

namespace nn {

/// What each unit does over a whole set of examples: cheaper than Diagnostics (one forward pass,
/// nothing sorted), so that it can be looked at several times a second. Allocates only when
/// constructed.
class UnitActivity {
 public:
  /// Examples per pass.
  static constexpr Index kChunk = 512;
  /// Figures per unit.
  static constexpr Index kStride = 2;

  explicit UnitActivity(const Network<float>& network);

  /// kStride figures per unit, hidden layers first to last, then the outputs: the largest |f(z)|
  /// (0 for a dead ReLU unit), and the share of examples with |f'(z)| < Diagnostics::kSaturation
  /// for sigmoid and tanh, 0 for the others. `workspace` takes at least kChunk columns. Valid until
  /// the next call.
  std::span<const float> evaluate(const Network<float>& network, const SampleSet<float>& samples,
                                  Workspace<float>& workspace);

 private:
  std::vector<float> figures_;
};

}  // namespace nn
