// SPDX-License-Identifier: MIT
#include "nn/convert.h"

#include <utility>

#include "nn/layer_part.h"

namespace nn {

namespace {

using RowMajor = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// A layer on its own, in double.
struct FreeLayer {
  RowMajor weights;  ///< (rows × inputs)
  Buffer<double> biases;
  std::vector<float> rest;  ///< whatever else the layer learns
  LayerConfig config;       ///< means nothing in the output layer
};

FreeLayer takeLayer(const float* parameters, const LayerPart& part) {
  FreeLayer layer;
  layer.weights = RowMajor(part.rows, part.inputs);
  for (Index i = 0; i < part.weightCount(); ++i) {
    layer.weights.data()[i] = static_cast<double>(parameters[part.weightOffset + i]);
  }
  layer.biases = Buffer<double>(part.rows);
  for (Index i = 0; i < part.rows; ++i) {
    layer.biases[i] = static_cast<double>(parameters[part.biasOffset + i]);
  }
  layer.rest.assign(parameters + part.biasOffset + part.rows, parameters + part.end);
  return layer;
}

std::vector<FreeLayer> takeLayers(const std::vector<LayerConfig>& hidden,
                                  const Network<float>& network) {
  std::vector<FreeLayer> layers;
  for (const LayerPart& part : layerPartsOf(network.layout())) {
    layers.push_back(takeLayer(network.parameters().data(), part));
    if (layers.size() <= hidden.size()) layers.back().config = hidden[layers.size() - 1];
  }
  return layers;
}

/// `next` after `first`, which has no non-linearity: W = W₂·W₁, b = W₂·b₁ + b₂.
void collapseInto(const FreeLayer& first, FreeLayer& next) {
  RowMajor product = RowMajor::Zero(next.weights.rows(), first.weights.cols());
  for (Index row = 0; row < next.weights.rows(); ++row) {
    for (Index k = 0; k < next.weights.cols(); ++k) {
      const double weight = next.weights(row, k);
      product.row(row) += weight * first.weights.row(k);
      next.biases[row] += weight * first.biases[k];
    }
  }
  next.weights = std::move(product);
}

void collapseLinear(std::vector<FreeLayer>& layers) {
  for (std::size_t i = 0; i + 1 < layers.size();) {
    if (layers[i].config.activation == Activation::kLinear) {
      collapseInto(layers[i], layers[i + 1]);
      layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(i));
    } else {
      ++i;
    }
  }
}

/// f(z) = outer·g(inner·z) + summand, for f = `from` and g = `to`.
struct Substitution {
  Activation from;
  Activation to;
  double inner;
  double outer;
  double summand;
};

void substitute(const Substitution& rule, std::vector<FreeLayer>& layers) {
  for (std::size_t i = 0; i + 1 < layers.size(); ++i) {
    if (layers[i].config.activation != rule.from) continue;
    layers[i].config.activation = rule.to;
    layers[i].weights *= rule.inner;
    layers[i].biases *= rule.inner;
    FreeLayer& next = layers[i + 1];
    for (Index row = 0; row < next.weights.rows(); ++row) {
      for (Index k = 0; k < next.weights.cols(); ++k) {
        next.biases[row] += rule.summand * next.weights(row, k);
      }
    }
    next.weights *= rule.outer;
  }
}

ConvertedNetwork flattened(const std::vector<FreeLayer>& layers) {
  ConvertedNetwork result;
  std::vector<float>& weights = result.weights;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const FreeLayer& layer = layers[i];
    if (i + 1 < layers.size()) result.layers.push_back(layer.config);
    for (Index k = 0; k < layer.weights.size(); ++k) {
      weights.push_back(static_cast<float>(layer.weights.data()[k]));
    }
    for (const double bias : layer.biases) weights.push_back(static_cast<float>(bias));
    weights.insert(weights.end(), layer.rest.begin(), layer.rest.end());
  }
  return result;
}

}  // namespace

ConvertedNetwork convert(Conversion conversion, const std::vector<LayerConfig>& hidden,
                         const Network<float>& network) {
  std::vector<FreeLayer> layers = takeLayers(hidden, network);
  switch (conversion) {
    case Conversion::kCollapseLinear:
      collapseLinear(layers);
      break;
    case Conversion::kTanhToSigmoid:
      substitute({Activation::kTanh, Activation::kSigmoid, 2, 2, -1}, layers);
      break;
    case Conversion::kSigmoidToTanh:
      substitute({Activation::kSigmoid, Activation::kTanh, 0.5, 0.5, 0.5}, layers);
      break;
  }
  return flattened(layers);
}

}  // namespace nn
