// SPDX-License-Identifier: MIT
#include "nn/landscape.h"

#include <cmath>
#include <utility>

#include "nn/layer_part.h"
#include "nn/rng.h"

namespace nn {

LossSurface::LossSurface(const NetworkSpec& spec, const Loss& loss,
                         const RegularizationOptions& regularization,
                         const SampleSet<float>& samples, Plane plane, const Axis& alpha,
                         const Axis& beta)
    : network_(spec),
      loss_(loss),
      regularization_(regularization),
      samples_(samples),
      plane_(std::move(plane)),
      alpha_(alpha),
      beta_(beta),
      evaluator_(network_) {
  const Index count = network_.layout().count;
  NN_ASSERT(plane_.origin.size() == count && plane_.first.size() == count);
  NN_ASSERT(plane_.second.size() == count || (plane_.second.size() == 0 && beta_.count == 1));
  expect(alpha_.count * beta_.count, alpha_.count * beta_.count);
}

void LossSurface::doPiece(Index piece) {
  const double alpha = alpha_.at(piece % alpha_.count);
  const double beta = beta_.at(piece / alpha_.count);
  const bool isPlane = plane_.second.size() > 0;
  for (Index i = 0; i < plane_.origin.size(); ++i) {
    const double along = alpha * static_cast<double>(plane_.first[i]);
    const double across = isPlane ? beta * static_cast<double>(plane_.second[i]) : 0;
    network_.parameters()[i] =
        static_cast<float>(static_cast<double>(plane_.origin[i]) + along + across);
  }
  const double penalty = penaltyOf(regularization_, network_.layout(), network_.parameters());
  results_[static_cast<std::size_t>(piece)] =
      static_cast<float>(evaluator_.evaluate(network_, loss_, samples_).loss + penalty);
}

Buffer<float> randomDirection(const ParameterLayout& layout, const Buffer<float>& parameters,
                              std::uint64_t seed, std::uint64_t index) {
  Buffer<float> direction = zeroBuffer<float>(layout.count);
  Pcg32 generator = generatorFor(seed, Stream::kDirection, index);
  NormalDeviates normal;
  Buffer<double> draws;
  for (const LayerPart& part : layerPartsOf(layout)) {
    draws.resize(part.inputs);
    for (Index row = 0; row < part.rows; ++row) {
      const Index offset = part.weightOffset + row * part.inputs;
      for (double& draw : draws) draw = normal.next(generator);
      double squares = 0;
      double drawnSquares = 0;
      for (Index i = 0; i < part.inputs; ++i) {
        const auto weight = static_cast<double>(parameters[offset + i]);
        squares += weight * weight;
        drawnSquares += draws[i] * draws[i];
      }
      const double scale = drawnSquares > 0 ? std::sqrt(squares / drawnSquares) : 0;
      for (Index i = 0; i < part.inputs; ++i) {
        direction[offset + i] = static_cast<float>(scale * draws[i]);
      }
    }
  }
  return direction;
}

}  // namespace nn
