// SPDX-License-Identifier: MIT
#include "nn/sample_set.h"

#include <algorithm>

namespace nn {

template <typename Scalar>
SampleSet<Scalar>::SampleSet(Index features, Index count)
    : features_(features),
      count_(count),
      stride_(paddedToLanes(count)),
      inputs_(zeroBuffer<Scalar>(features * stride_)),
      targets_(zeroBuffer<Scalar>(stride_)) {}

template <typename Scalar>
SampleSet<Scalar>::SampleSet(const Dataset& dataset, const FeatureSet& features, bool isTest)
    : SampleSet(features.count(), isTest ? dataset.testCount : dataset.trainCount) {
  if (dataset.inputDimensions == 0) {
    copyVectors(dataset, features, isTest);
  } else {
    computeFeatures(dataset, features, isTest);
  }
  repeatLastSample();
}

template <typename Scalar>
void SampleSet<Scalar>::computeFeatures(const Dataset& dataset, const FeatureSet& features,
                                        bool isTest) {
  Buffer<Scalar> x1 = zeroBuffer<Scalar>(stride_);
  Buffer<Scalar> x2 = zeroBuffer<Scalar>(stride_);
  Index position = 0;
  for (const LabelledPoint& point : dataset.points) {
    if (point.isTest != isTest) continue;
    x1[position] = static_cast<Scalar>(point.x1);
    x2[position] = static_cast<Scalar>(point.x2);
    targets_[position++] = static_cast<Scalar>(point.label);
  }
  features.compute<Scalar>(x1.data(), x2.data(), {inputs_.data(), features_, count_, stride_});
}

template <typename Scalar>
void SampleSet<Scalar>::copyVectors(const Dataset& dataset, const FeatureSet& features,
                                    bool isTest) {
  const float* vector = dataset.vectors.data();
  Index position = 0;
  for (const LabelledPoint& point : dataset.points) {
    if (point.isTest == isTest) {
      Scalar* values = inputs_.data() + position;
      for (Index row = 0; row < features_; ++row) {
        values[row * stride_] = static_cast<Scalar>(vector[row]);
      }
      targets_[position++] = static_cast<Scalar>(point.label);
    }
    vector += features_ + 1;
  }
  features.scale<Scalar>({inputs_.data(), features_, count_, stride_});
}

template <typename Scalar>
SampleView<const Scalar> SampleSet<Scalar>::inputs(Index first, Index count) const {
  NN_ASSERT(first % kLaneWidth == 0 && first + count <= count_);
  return {inputs_.data() + first, features_, count, stride_};
}

template <typename Scalar>
void SampleSet<Scalar>::gather(const SampleSet& samples, const std::uint32_t* order, Index count) {
  NN_ASSERT(samples.features_ == features_ && count > 0);
  NN_ASSERT(features_ * paddedToLanes(count) <= inputs_.size());
  count_ = count;
  stride_ = paddedToLanes(count);
  for (Index row = 0; row < features_; ++row) {
    const Scalar* from = samples.inputs_.data() + row * samples.stride_;
    Scalar* to = inputs_.data() + row * stride_;
    for (Index c = 0; c < count; ++c) to[c] = from[order[c]];
  }
  for (Index c = 0; c < count; ++c) targets_[c] = samples.targets_[order[c]];
  repeatLastSample();
}

template <typename Scalar>
void SampleSet<Scalar>::repeatLastSample() {
  if (count_ == 0) return;
  for (Index row = 0; row < features_; ++row) {
    Scalar* values = inputs_.data() + row * stride_;
    std::fill(values + count_, values + stride_, values[count_ - 1]);
  }
  std::fill(targets_.data() + count_, targets_.data() + stride_, targets_[count_ - 1]);
}

FeatureSet featureSetOf(const SessionConfig& config, const Dataset& dataset) {
  const bool isVector = dataset.inputDimensions == 0;
  FeatureSet features =
      isVector ? FeatureSet::ofVectors(dataset.vectorLength) : FeatureSet(config.features);
  if (config.data.standardize) {
    features.standardize(SampleSet<float>(dataset, features, false).inputs());
  }
  return features;
}

template class SampleSet<float>;
template class SampleSet<double>;

}  // namespace nn
