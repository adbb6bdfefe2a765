// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/eigen.h"

namespace nn {

/// Memory of one forward and backward pass: activations and, on request, gradients of every layer.
/// Allocated once for the largest batch; passes over smaller ones reuse it without allocating.
template <typename Scalar>
class Workspace {
 public:
  enum class Purpose { kEvaluation, kTraining };

  /// `units`: units of each layer behind the inputs. Evaluation keeps no gradients.
  Workspace(const std::vector<Index>& units, Index maximumColumns, Purpose purpose)
      : units_(units), maximumColumns_(maximumColumns) {
    const Index stride = paddedToLanes(maximumColumns);
    Index offset = 0;
    for (const Index count : units_) {
      offsets_.push_back(offset);
      offset += count * stride;
    }
    activations_ = zeroBuffer<Scalar>(offset);
    if (purpose == Purpose::kTraining) gradients_ = zeroBuffer<Scalar>(offset);
    losses_ = zeroBuffer<Scalar>(stride);
  }

  Index maximumColumns() const { return maximumColumns_; }

  /// Sets the number of samples of the following pass, at most maximumColumns(). Contents are lost.
  void setColumns(Index columns) {
    NN_ASSERT(columns >= 0 && columns <= maximumColumns_);
    columns_ = columns;
  }

  /// (units × columns). Valid until the next pass.
  SampleView<Scalar> activations(Index layer) { return view(activations_, layer); }

  /// The outputs' activations, that is the raw scores.
  SampleView<Scalar> scores() { return activations(layerCount() - 1); }

  /// (units × columns), only in a training workspace.
  SampleView<Scalar> gradients(Index layer) {
    NN_ASSERT(gradients_.size() == activations_.size());
    return view(gradients_, layer);
  }

  /// One number per column, padded to lanes.
  Scalar* losses() { return losses_.data(); }

  Index layerCount() const { return static_cast<Index>(units_.size()); }

 private:
  SampleView<Scalar> view(Buffer<Scalar>& buffer, Index layer) {
    const auto position = static_cast<std::size_t>(layer);
    return {buffer.data() + offsets_[position], units_[position], columns_,
            paddedToLanes(columns_)};
  }

  std::vector<Index> units_;
  std::vector<Index> offsets_;
  Index maximumColumns_ = 0;
  Index columns_ = 0;
  Buffer<Scalar> activations_;
  Buffer<Scalar> gradients_;
  Buffer<Scalar> losses_;
};

}  // namespace nn
