// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <cstring>
#include <vector>

#include "nn/config.h"
#include "nn/network.h"
#include "nn/rng.h"

namespace nn::test {

/// A (rows × columns) matrix with padded rows, for tests that talk to kernels directly.
template <typename Scalar>
class Samples {
 public:
  Samples(Index rows, Index columns)
      : rows_(rows),
        columns_(columns),
        stride_(paddedToLanes(columns)),
        values_(zeroBuffer<Scalar>(rows * stride_)) {}

  /// Row by row, without padding.
  Samples(Index rows, Index columns, const std::vector<double>& values) : Samples(rows, columns) {
    for (Index r = 0; r < rows; ++r) {
      for (Index c = 0; c < columns; ++c) {
        at(r, c) = static_cast<Scalar>(values[static_cast<std::size_t>(r * columns + c)]);
      }
    }
  }

  Scalar& at(Index row, Index column) { return values_[row * stride_ + column]; }
  SampleView<Scalar> view() { return {values_.data(), rows_, columns_, stride_}; }
  SampleView<const Scalar> constView() const { return {values_.data(), rows_, columns_, stride_}; }
  Scalar* data() { return values_.data(); }

  void fillUniform(Pcg32& generator, double low, double high) {
    for (Index i = 0; i < values_.size(); ++i) {
      values_[i] = static_cast<Scalar>(uniformBetween(generator, low, high));
    }
  }

 private:
  Index rows_;
  Index columns_;
  Index stride_;
  Buffer<Scalar> values_;
};

/// Layers of the given units with one activation, and a linear output layer.
inline NetworkSpec networkSpec(Index inputs, const std::vector<Index>& hidden, Index outputs,
                               Activation activation = Activation::kTanh) {
  NetworkSpec spec;
  spec.inputs = inputs;
  for (const Index units : hidden) spec.layers.push_back({units, {activation, 0.01}});
  spec.layers.push_back({outputs, {}});
  return spec;
}

template <typename Scalar>
bool sameBits(const Buffer<Scalar>& a, const Buffer<Scalar>& b) {
  return a.size() == b.size() &&
         std::memcmp(a.data(), b.data(), sizeof(Scalar) * static_cast<std::size_t>(a.size())) == 0;
}

}  // namespace nn::test
