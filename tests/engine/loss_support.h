// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/loss.h"
#include "test_support.h"

namespace nn {

/// Loss and score gradient of a single sample.
template <typename Scalar>
struct SingleLoss {
  Scalar value;
  std::vector<Scalar> gradient;
};

template <typename Scalar = double>
SingleLoss<Scalar> lossOf(const Loss& loss, const std::vector<double>& scores, double target) {
  const auto outputs = static_cast<Index>(scores.size());
  test::Samples<Scalar> scoreSamples(outputs, 1, scores);
  test::Samples<Scalar> gradient(outputs, 1);
  test::Samples<Scalar> targets(1, 1, {target});
  test::Samples<Scalar> losses(1, 1);
  evaluateLoss<Scalar>(loss, scoreSamples.constView(), targets.data(), losses.data(),
                       gradient.view());
  SingleLoss<Scalar> result = {losses.at(0, 0), {}};
  for (Index k = 0; k < outputs; ++k) result.gradient.push_back(gradient.at(k, 0));
  return result;
}

}  // namespace nn
