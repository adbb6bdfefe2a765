// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "nn/config.h"
#include "nn/rng.h"
#include "nn/types.h"

namespace nn {

/// Start weights of a layer, each times `scale`; biases start at `bias`, PReLU slopes at `slope`.
///
/// | kind    | weights                                                                         |
/// |---------|---------------------------------------------------------------------------------|
/// | zeros   | 0                                                                               |
/// | normal  | N(0, 0.01²)                                                                     |
/// | uniform | U(−0.5, 0.5), the start of TensorFlow Playground                                |
/// | lecun   | N(0, 1 / fanIn) (LeCun et al. 1998)                                             |
/// | glorot  | N(0, 2 / (fanIn + fanOut)), the normal form (Glorot and Bengio 2010)            |
/// | he      | N(0, 2 / fanIn) (He et al. 2015)                                                |
///
/// fanOut counts rows of W: a maxout unit has one for each piece.
struct Initializer {
  InitKind kind = InitKind::kGlorot;
  double scale = 1;
  double bias = 0;
  double slope = 0.25;  ///< PReLU slopes
};

/// Standard deviation of the weights of a layer with fanIn inputs and fanOut rows of W.
double weightDeviation(const Initializer& initializer, Index fanIn, Index fanOut);

/// Fills W (fanOut × fanIn, row by row) and b of one layer.
template <typename Scalar>
void initializeLayer(const Initializer& initializer, Index fanIn, Pcg32 generator,
                     std::span<Scalar> weights, std::span<Scalar> biases);

}  // namespace nn
