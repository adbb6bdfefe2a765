// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "nn/dense_layer.h"
#include "nn/initializer.h"
#include "nn/workspace.h"

namespace nn {

struct LayerSpec {
  Index units = 0;
  ActivationFunction activation;
};

/// Shape of a network: the hidden layers and, as the last entry, the output layer (linear).
struct NetworkSpec {
  Index inputs = 0;
  std::vector<LayerSpec> layers;

  /// Units of each layer behind the inputs.
  std::vector<Index> units() const;
};

/// Where the parameters of such a network would lie, without building it.
ParameterLayout parameterLayoutOf(const NetworkSpec& spec);

/// A stack of dense layers and its parameters. Trained in float, gradient-checked in double.
template <typename Scalar>
class Network {
 public:
  explicit Network(const NetworkSpec& spec);

  const ParameterLayout& layout() const { return layout_; }
  const std::vector<DenseLayer<Scalar>>& layers() const { return layers_; }

  /// Units of each layer behind the inputs.
  std::vector<Index> units() const;

  /// All parameters in the order of layout().
  Buffer<Scalar>& parameters() { return parameters_; }
  const Buffer<Scalar>& parameters() const { return parameters_; }

  /// Draws start weights; the weights of layer i depend on seed, i and the shape of layer i only.
  void initialize(const Initializer& initializer, std::uint64_t seed);

  /// inputs: (inputs × columns) → raw scores (outputs × columns) in `workspace`, valid until its
  /// next pass.
  SampleView<Scalar> forward(SampleView<const Scalar> inputs, Workspace<Scalar>& workspace) const;

  /// After forward() over the same inputs, with ∂L/∂scores in the last gradients of the (training)
  /// `workspace` and zeros in the padding: writes ∂L/∂parameters, all of them, into `gradient`.
  void backward(SampleView<const Scalar> inputs, Workspace<Scalar>& workspace,
                Buffer<Scalar>& gradient) const;

 private:
  ParameterLayout layout_;
  std::vector<DenseLayer<Scalar>> layers_;
  Buffer<Scalar> parameters_;
};

}  // namespace nn
