// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/eigen.h"

namespace nn {

/// What a layer asks of a workspace.
struct LayerMemory {
  Index units = 0;
  Index pieces = 1;                  ///< pre-activations per unit
  bool keepsPreActivations = false;  ///< backward() reads the pre-activations z, not f(z)
};

/// Memory of one forward and backward pass: activations and, on request, gradients of every layer.
/// Allocated once for the largest batch; passes over smaller ones reuse it without allocating.
template <typename Scalar>
class Workspace {
 public:
  enum class Purpose { kEvaluation, kTraining };

  /// `layers`: see Network::memory(). Evaluation keeps no gradients, and pre-activations of maxout
  /// layers only.
  Workspace(const std::vector<LayerMemory>& layers, Index maximumColumns, Purpose purpose)
      : maximumColumns_(maximumColumns) {
    const bool isTraining = purpose == Purpose::kTraining;
    const Index stride = paddedToLanes(maximumColumns);
    Index offset = 0;
    Index keptOffset = 0;
    for (const LayerMemory& layer : layers) {
      const bool isKept = layer.pieces > 1 || (isTraining && layer.keepsPreActivations);
      parts_.push_back({layer.units, offset, layer.units * layer.pieces, keptOffset, isKept});
      offset += layer.units * stride;
      if (isKept) keptOffset += layer.units * layer.pieces * stride;
    }
    activations_ = zeroBuffer<Scalar>(offset);
    preActivations_ = zeroBuffer<Scalar>(keptOffset);
    if (isTraining) gradients_ = zeroBuffer<Scalar>(offset);
    losses_ = zeroBuffer<Scalar>(stride);
    for (Part& part : parts_) placeViews(part);
  }
  /// A copy has views of its own; the buffers of a moved workspace stay where they are.
  Workspace(const Workspace& other)
      : parts_(other.parts_),
        maximumColumns_(other.maximumColumns_),
        columns_(other.columns_),
        activations_(other.activations_),
        preActivations_(other.preActivations_),
        gradients_(other.gradients_),
        losses_(other.losses_) {
    for (Part& part : parts_) placeViews(part);
  }
  Workspace& operator=(const Workspace&) = delete;
  Workspace(Workspace&&) noexcept = default;
  Workspace& operator=(Workspace&&) noexcept = default;

  Index maximumColumns() const { return maximumColumns_; }

  /// Sets the number of samples of the following pass, at most maximumColumns(). Contents are lost.
  void setColumns(Index columns) {
    NN_ASSERT(columns >= 0 && columns <= maximumColumns_);
    if (columns == columns_) return;
    columns_ = columns;
    for (Part& part : parts_) placeViews(part);
  }

  /// (units × columns). Valid until the next pass, as all views are.
  const SampleView<Scalar>& activations(Index layer) { return part(layer).activations; }

  /// The same, to read from.
  const SampleView<const Scalar>& outputs(Index layer) const { return part(layer).outputs; }

  /// (units·pieces × columns): z = W·x + b where the layer keeps it, otherwise the same memory as
  /// activations(), so that z is replaced by f(z). The backward pass leaves ∂L/∂z in that of
  /// maxout.
  const SampleView<Scalar>& preActivations(Index layer) { return part(layer).preActivations; }

  /// The outputs' activations, that is the raw scores.
  const SampleView<Scalar>& scores() { return activations(layerCount() - 1); }

  /// (units × columns), only in a training workspace.
  const SampleView<Scalar>& gradients(Index layer) {
    NN_ASSERT(gradients_.size() == activations_.size());
    return part(layer).gradients;
  }

  /// One number per column, padded to lanes.
  Scalar* losses() { return losses_.data(); }

  Index layerCount() const { return static_cast<Index>(parts_.size()); }

 private:
  /// Where a layer lies in the buffers, and its views for the present number of columns. They are
  /// made once per number, not once per use: a processor stalls when it reads a view as a whole
  /// right after its parts were written one by one.
  struct Part {
    Index units;
    Index offset;
    Index keptRows;
    Index keptOffset;
    bool isKept;
    SampleView<Scalar> activations = {};
    SampleView<const Scalar> outputs = {};
    SampleView<Scalar> preActivations = {};
    SampleView<Scalar> gradients = {};
  };

  const Part& part(Index layer) const { return parts_[static_cast<std::size_t>(layer)]; }

  void placeViews(Part& part) {
    const Index stride = paddedToLanes(columns_);
    part.activations = {activations_.data() + part.offset, part.units, columns_, stride};
    part.outputs = part.activations;
    part.preActivations = part.activations;
    if (part.isKept) {
      part.preActivations = {preActivations_.data() + part.keptOffset, part.keptRows, columns_,
                             stride};
    }
    if (gradients_.size() > 0) {
      part.gradients = {gradients_.data() + part.offset, part.units, columns_, stride};
    }
  }

  std::vector<Part> parts_;
  Index maximumColumns_ = 0;
  Index columns_ = 0;
  Buffer<Scalar> activations_;
  Buffer<Scalar> preActivations_;
  Buffer<Scalar> gradients_;
  Buffer<Scalar> losses_;
};

}  // namespace nn
