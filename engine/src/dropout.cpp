// SPDX-License-Identifier: MIT
#include "nn/dropout.h"

#include "nn/rng.h"

namespace nn {

namespace {

/// Layers that can be told apart within a step; limits::kHiddenLayers allows as many.
constexpr std::uint64_t kMaskedLayers = 8;

}  // namespace

template <typename Scalar>
void applyDropout(const DropoutMasks& masks, Index layer, double rate,
                  const SampleView<Scalar>& values) {
  NN_ASSERT(static_cast<std::uint64_t>(layer) < kMaskedLayers && rate < 1);
  const auto step = static_cast<std::uint64_t>(masks.step);
  Pcg32 generator = generatorFor(masks.seed, Stream::kDropout,
                                 step * kMaskedLayers + static_cast<std::uint64_t>(layer));
  const auto threshold = static_cast<std::uint32_t>(rate * 0x1p32);
  const auto scale = static_cast<Scalar>(1 / (1 - rate));
  for (Index row = 0; row < values.rows; ++row) {
    Scalar* units = values.row(row);
    for (Index c = 0; c < values.columns; ++c) {
      units[c] = generator.next() < threshold ? Scalar(0) : units[c] * scale;
    }
  }
}

template <typename Scalar>
void undoScale(double rate, const SampleView<Scalar>& values) {
  const auto scale = static_cast<Scalar>(1 - rate);
  for (Index row = 0; row < values.rows; ++row) {
    Scalar* units = values.row(row);
    for (Index c = 0; c < values.columns; ++c) units[c] *= scale;
  }
}

template void applyDropout<float>(const DropoutMasks&, Index, double, const SampleView<float>&);
template void applyDropout<double>(const DropoutMasks&, Index, double, const SampleView<double>&);
template void undoScale<float>(double, const SampleView<float>&);
template void undoScale<double>(double, const SampleView<double>&);

}  // namespace nn
