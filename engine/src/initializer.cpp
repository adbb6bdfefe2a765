// SPDX-License-Identifier: MIT
#include "nn/initializer.h"

#include <algorithm>
#include <cmath>

namespace nn {

double weightDeviation(const Initializer& initializer, Index fanIn, Index fanOut) {
  const auto in = static_cast<double>(fanIn);
  const auto out = static_cast<double>(fanOut);
  double deviation = 0;
  switch (initializer.kind) {
    case InitKind::kZeros:
      break;
    case InitKind::kNormal:
      deviation = 0.01;
      break;
    case InitKind::kUniform:
      deviation = 1 / std::sqrt(12.0);
      break;
    case InitKind::kLecun:
      deviation = 1 / std::sqrt(in);
      break;
    case InitKind::kGlorot:
      deviation = std::sqrt(2 / (in + out));
      break;
    case InitKind::kHe:
      deviation = std::sqrt(2 / in);
      break;
  }
  return deviation * initializer.scale;
}

template <typename Scalar>
void initializeLayer(const Initializer& initializer, Index fanIn, Pcg32 generator,
                     std::span<Scalar> weights, std::span<Scalar> biases) {
  const double deviation = weightDeviation(initializer, fanIn, static_cast<Index>(biases.size()));
  const bool isUniform = initializer.kind == InitKind::kUniform;
  NormalDeviates normal;
  for (Scalar& weight : weights) {
    const double draw = isUniform ? initializer.scale * uniformBetween(generator, -0.5, 0.5)
                                  : deviation * normal.next(generator);
    weight = static_cast<Scalar>(draw);
  }
  std::fill(biases.begin(), biases.end(), static_cast<Scalar>(initializer.bias));
}

template void initializeLayer<float>(const Initializer&, Index, Pcg32, std::span<float>,
                                     std::span<float>);
template void initializeLayer<double>(const Initializer&, Index, Pcg32, std::span<double>,
                                      std::span<double>);

}  // namespace nn
