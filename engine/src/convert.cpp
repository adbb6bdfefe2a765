// SPDX-License-Identifier: MIT
#include "nn/convert.h"

#include <utility>

#include "nn/layer_part.h"

namespace nn {

namespace {

/// A layer on its own, in double.
struct FreeLayer {
  std::size_t inputs = 0;
  std::vector<double> weights;  ///< (rows × inputs), row by row
  std::vector<double> biases;   ///< one per row
  std::vector<float> rest;      ///< whatever else the layer learns
  LayerConfig config;           ///< means nothing in the output layer
};

FreeLayer takeLayer(const float* parameters, const LayerPart& part) {
  FreeLayer layer;
  layer.inputs = static_cast<std::size_t>(part.inputs);
  layer.weights.assign(parameters + part.weightOffset, parameters + part.biasOffset);
  layer.biases.assign(parameters + part.biasOffset, parameters + part.biasOffset + part.rows);
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
  std::vector<double> product(next.biases.size() * first.inputs);
  for (std::size_t i = 0; i < next.weights.size(); ++i) {
    const std::size_t row = i / next.inputs;
    const std::size_t unit = i % next.inputs;
    next.biases[row] += next.weights[i] * first.biases[unit];
    for (std::size_t k = 0; k < first.inputs; ++k) {
      product[row * first.inputs + k] += next.weights[i] * first.weights[unit * first.inputs + k];
    }
  }
  next.weights = std::move(product);
  next.inputs = first.inputs;
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
    for (double& weight : layers[i].weights) weight *= rule.inner;
    for (double& bias : layers[i].biases) bias *= rule.inner;
    FreeLayer& next = layers[i + 1];
    for (std::size_t k = 0; k < next.weights.size(); ++k) {
      next.biases[k / next.inputs] += rule.summand * next.weights[k];
      next.weights[k] *= rule.outer;
    }
  }
}

/// Appends the row α·(row i) + β·(row j) of `forms` to `layer`.
void appendRow(const FreeLayer& forms, std::size_t i, double alpha, std::size_t j, double beta,
               FreeLayer& layer) {
  for (std::size_t k = 0; k < forms.inputs; ++k) {
    layer.weights.push_back(alpha * forms.weights[i * forms.inputs + k] +
                            beta * forms.weights[j * forms.inputs + k]);
  }
  layer.biases.push_back(alpha * forms.biases[i] + beta * forms.biases[j]);
}

/// Takes one piece off every unit of `forms`, which has `pieces` rows each: returns the ReLU layer
/// that computes relu(m − c), ±c and ± the other pieces, m being the first row and c the second,
/// and turns `forms` into max(m, c) = relu(m − c) + c and the others, read from that layer.
FreeLayer takePiece(std::size_t pieces, FreeLayer& forms) {
  const std::size_t units = forms.biases.size() / pieces;
  const std::size_t width = 2 * pieces - 1;
  FreeLayer relu;
  relu.inputs = forms.inputs;
  relu.config = {static_cast<double>(units * width), Activation::kRelu};
  FreeLayer rest;
  rest.inputs = units * width;
  rest.biases.assign(units * (pieces - 1), 0);
  rest.weights.assign(rest.biases.size() * rest.inputs, 0);
  for (std::size_t unit = 0; unit < units; ++unit) {
    appendRow(forms, unit * pieces, 1, unit * pieces + 1, -1, relu);
    rest.weights[unit * (pieces - 1) * rest.inputs + unit * width] = 1;
    for (std::size_t piece = 1; piece < pieces; ++piece) {
      const std::size_t row = unit * pieces + piece;
      appendRow(forms, row, 1, row, 0, relu);
      appendRow(forms, row, -1, row, 0, relu);
      double* read = rest.weights.data() + (unit * (pieces - 1) + piece - 1) * rest.inputs +
                     unit * width + 2 * piece - 1;
      read[0] = 1;
      read[1] = -1;
    }
  }
  forms = std::move(rest);
  return relu;
}

void maxoutToRelu(std::vector<FreeLayer>& layers) {
  std::vector<FreeLayer> result;
  for (FreeLayer& layer : layers) {
    if (!result.empty() && result.back().config.activation == Activation::kMaxout) {
      FreeLayer forms = std::move(result.back());
      result.pop_back();
      const auto units = static_cast<std::size_t>(forms.config.units);
      for (std::size_t pieces = forms.biases.size() / units; pieces > 1; --pieces) {
        result.push_back(takePiece(pieces, forms));
      }
      collapseInto(forms, layer);
    }
    result.push_back(std::move(layer));
  }
  layers = std::move(result);
}

ConvertedNetwork flattened(const std::vector<FreeLayer>& layers) {
  ConvertedNetwork result;
  std::vector<float>& weights = result.weights;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const FreeLayer& layer = layers[i];
    if (i + 1 < layers.size()) result.layers.push_back(layer.config);
    for (const double weight : layer.weights) weights.push_back(static_cast<float>(weight));
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
    case Conversion::kMaxoutToRelu:
      maxoutToRelu(layers);
      break;
  }
  return flattened(layers);
}

}  // namespace nn
