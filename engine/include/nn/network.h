// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "nn/dense_layer.h"
#include "nn/dropout.h"
#include "nn/initializer.h"
#include "nn/workspace.h"

namespace nn {

struct LayerSpec {
  Index units = 0;
  ActivationFunction activation;
  double dropout = 0;  ///< hidden layers only, see dropout.h
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

  /// What each layer asks of a Workspace.
  std::vector<LayerMemory> memory() const;

  /// Dropout of each hidden layer, first to last; what `rates` does not name keeps its rate.
  void setDropout(std::span<const double> rates);

  /// Dropout of each hidden layer in force.
  std::span<const double> dropout() const { return {dropout_.data(), dropout_.size() - 1}; }

  /// All parameters in the order of layout().
  Buffer<Scalar>& parameters() { return parameters_; }
  const Buffer<Scalar>& parameters() const { return parameters_; }

  /// Draws start weights; the weights of layer i depend on seed, i and the shape of layer i only.
  void initialize(const Initializer& initializer, std::uint64_t seed);

  /// inputs: (inputs × columns) → raw scores (outputs × columns) in `workspace`, valid until its
  /// next pass. With `masks` this is the forward pass of a training step: layers with dropout drop.
  const SampleView<Scalar>& forward(const SampleView<const Scalar>& inputs,
                                    Workspace<Scalar>& workspace,
                                    const DropoutMasks* masks = nullptr) const;

  /// After forward() over the same inputs, with ∂L/∂scores in the last gradients of the (training)
  /// `workspace` and zeros in the padding: writes ∂L/∂parameters, all of them, into `gradient`.
  /// `masks` are those of forward(). Afterwards the activations are those before dropout.
  void backward(const SampleView<const Scalar>& inputs, Workspace<Scalar>& workspace,
                Buffer<Scalar>& gradient, const DropoutMasks* masks = nullptr) const;

 private:
  ParameterLayout layout_;
  std::vector<DenseLayer<Scalar>> layers_;
  std::vector<double> dropout_;  ///< one entry per layer
  Buffer<Scalar> parameters_;
};

}  // namespace nn
