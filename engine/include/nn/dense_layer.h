// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "nn/activation.h"
#include "nn/eigen.h"
#include "nn/parameter_layout.h"

namespace nn {

/// A fully connected layer a = f(W·x + b). It owns no numbers: parameters and gradients live in
/// flat buffers of the network, of which the layer knows its part, activations in a Workspace.
template <typename Scalar>
class DenseLayer {
 public:
  /// Takes its place at the end of `layout`.
  DenseLayer(Index inputs, Index units, ActivationFunction activation, ParameterLayout& layout);

  Index inputs() const { return inputs_; }
  Index units() const { return units_; }
  Activation activation() const { return activation_.kind; }

  /// W (units × inputs, row by row) and b (units) within the flat buffer `parameters`.
  std::span<Scalar> weights(Scalar* parameters) const;
  std::span<Scalar> biases(Scalar* parameters) const;

  /// x: (inputs × columns) → activations: (units × columns).
  void forward(const Scalar* parameters, SampleView<const Scalar> x,
               SampleView<Scalar> activations) const;

  /// On entry `gradient` is ∂L/∂a with zeros in the padding, on return ∂L/∂z. Writes ∂L/∂W and
  /// ∂L/∂b into the layer's part of `parameterGradient`, and ∂L/∂x into `inputGradient` unless that
  /// view has no data.
  void backward(const Scalar* parameters, SampleView<const Scalar> x,
                SampleView<const Scalar> activations, SampleView<Scalar> gradient,
                Scalar* parameterGradient, SampleView<Scalar> inputGradient) const;

 private:
  Index inputs_;
  Index units_;
  ActivationFunction activation_;
  Index weightOffset_;
  Index biasOffset_;
};

}  // namespace nn
