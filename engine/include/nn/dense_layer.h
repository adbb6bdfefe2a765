// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "nn/activation.h"
#include "nn/eigen.h"
#include "nn/parameter_layout.h"
#include "nn/workspace.h"

namespace nn {

/// A fully connected layer a = f(W·x + b), f being PReLU or maxout like any other. It owns no
/// numbers: parameters and gradients live in flat buffers of the network, of which the layer knows
/// its part, activations in a Workspace.
template <typename Scalar>
class DenseLayer {
 public:
  /// Takes its place at the end of `layout`.
  DenseLayer(Index inputs, Index units, ActivationFunction activation, ParameterLayout& layout);

  Index inputs() const { return inputs_; }
  Index units() const { return units_; }
  Activation activation() const { return activation_.kind; }
  /// Rows of W and b: units, times the pieces of maxout.
  Index rows() const { return units_ * piecesOf(activation_); }
  LayerMemory memory() const;

  /// W (rows × inputs, row by row), b (rows) and the slopes (units with PReLU, otherwise none)
  /// within the flat buffer `parameters`.
  std::span<Scalar> weights(Scalar* parameters) const;
  std::span<Scalar> biases(Scalar* parameters) const;
  std::span<Scalar> slopes(Scalar* parameters) const;

  /// x: (inputs × columns) → activations: (units × columns), by way of preActivations:
  /// (rows × columns), which may be the same memory as the activations but for maxout.
  void forward(const Scalar* parameters, const SampleView<const Scalar>& x,
               const SampleView<Scalar>& preActivations,
               const SampleView<Scalar>& activations) const;

  /// After forward() over the same x, into memory of which a training Workspace decided whether z
  /// is kept. On entry `gradient` is ∂L/∂a with zeros in the padding; on return ∂L/∂z, which maxout
  /// leaves in `preActivations` instead. Writes the gradients of W, b and slopes into the layer's
  /// part of `parameterGradient`, and ∂L/∂x into `inputGradient` unless that is null.
  void backward(const Scalar* parameters, const SampleView<const Scalar>& x,
                const SampleView<Scalar>& preActivations, const SampleView<Scalar>& gradient,
                Scalar* parameterGradient, const SampleView<Scalar>* inputGradient) const;

 private:
  Index inputs_;
  Index units_;
  ActivationFunction activation_;
  Index weightOffset_;
  Index biasOffset_;
  Index slopeOffset_;
};

}  // namespace nn
