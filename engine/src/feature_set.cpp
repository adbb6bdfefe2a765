// SPDX-License-Identifier: MIT
#include "nn/feature_set.h"

#include <algorithm>
#include <cmath>

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

constexpr Feature kInOrder[] = {Feature::kX1,        Feature::kX2,        Feature::kX1Squared,
                                Feature::kX2Squared, Feature::kX1TimesX2, Feature::kSinX1,
                                Feature::kSinX2};

}  // namespace

bool usesX2(Feature feature) {
  return feature != Feature::kX1 && feature != Feature::kX1Squared && feature != Feature::kSinX1;
}

FeatureSet::FeatureSet(const std::vector<Feature>& features)
    : count_(static_cast<Index>(features.size())) {
  for (const Feature feature : kInOrder) {
    if (std::find(features.begin(), features.end(), feature) != features.end()) {
      features_.push_back(feature);
    }
  }
}

FeatureSet FeatureSet::ofVectors(Index length) {
  FeatureSet set;
  set.count_ = length;
  return set;
}

void FeatureSet::standardize(SampleView<const float> samples) {
  means_ = zeroBuffer<float>(count_);
  deviations_ = zeroBuffer<float>(count_);
  const auto columns = static_cast<double>(samples.columns);
  for (Index row = 0; row < count_; ++row) {
    const float* values = samples.row(row);
    double sum = 0;
    for (Index c = 0; c < samples.columns; ++c) sum += static_cast<double>(values[c]);
    const double mean = sum / columns;
    double squares = 0;
    for (Index c = 0; c < samples.columns; ++c) {
      const double distance = static_cast<double>(values[c]) - mean;
      squares += distance * distance;
    }
    const auto deviation = static_cast<float>(std::sqrt(squares / columns));
    means_[row] = static_cast<float>(mean);
    deviations_[row] = deviation > 0 ? deviation : 1;
  }
}

template <typename Scalar>
void FeatureSet::compute(const Scalar* x1, const Scalar* x2, SampleView<Scalar> output) const {
  for (Index row = 0; row < count_; ++row) {
    const Feature feature = features_[static_cast<std::size_t>(row)];
    Scalar* values = output.row(row);
    for (Index c = 0; c < output.paddedColumns(); c += kPacketSize<Scalar>) {
      store<Scalar>(values + c, valueOf<Scalar>(feature, load(x1 + c), load(x2 + c)));
    }
  }
  scale(output);
}

template <typename Scalar>
void FeatureSet::scale(SampleView<Scalar> inputs) const {
  if (means_.size() == 0) return;
  for (Index row = 0; row < count_; ++row) {
    const Packet<Scalar> mean = broadcast(static_cast<Scalar>(means_[row]));
    const Packet<Scalar> deviation = broadcast(static_cast<Scalar>(deviations_[row]));
    Scalar* values = inputs.row(row);
    transform(values, values, inputs.paddedColumns(), [&](const Packet<Scalar>& value) {
      return packet::pdiv(packet::psub(value, mean), deviation);
    });
  }
}

template void FeatureSet::compute<float>(const float*, const float*, SampleView<float>) const;
template void FeatureSet::compute<double>(const double*, const double*, SampleView<double>) const;
template void FeatureSet::scale<float>(SampleView<float>) const;
template void FeatureSet::scale<double>(SampleView<double>) const;

}  // namespace nn
