// SPDX-License-Identifier: MIT
#include "nn/feature_set.h"

#include <algorithm>

#include "nn/vector_math.h"

namespace nn {

namespace {

template <typename Scalar>
Packet<Scalar> valueOf(Feature feature, const Packet<Scalar>& x1, const Packet<Scalar>& x2) {
  switch (feature) {
    case Feature::kX1:
      return x1;
    case Feature::kX2:
      return x2;
    case Feature::kX1Squared:
      return packet::pmul(x1, x1);
    case Feature::kX2Squared:
      return packet::pmul(x2, x2);
    case Feature::kX1TimesX2:
      return packet::pmul(x1, x2);
    case Feature::kSinX1:
      return packet::sin(x1);
    case Feature::kSinX2:
      return packet::sin(x2);
  }
  __builtin_unreachable();
}

}  // namespace

FeatureSet::FeatureSet(const std::vector<Feature>& features) : features_(features) {
  std::sort(features_.begin(), features_.end());
}

template <typename Scalar>
void FeatureSet::compute(const Scalar* x1, const Scalar* x2, SampleView<Scalar> output) const {
  for (Index row = 0; row < count(); ++row) {
    const Feature feature = features_[static_cast<std::size_t>(row)];
    Scalar* values = output.row(row);
    for (Index c = 0; c < output.paddedColumns(); c += kPacketSize<Scalar>) {
      store<Scalar>(values + c, valueOf<Scalar>(feature, load(x1 + c), load(x2 + c)));
    }
  }
}

template void FeatureSet::compute<float>(const float*, const float*, SampleView<float>) const;
template void FeatureSet::compute<double>(const double*, const double*, SampleView<double>) const;

}  // namespace nn
