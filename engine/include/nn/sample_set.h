// SPDX-License-Identifier: MIT
#pragma once

#include "nn/dataset.h"
#include "nn/eigen.h"
#include "nn/feature_set.h"

namespace nn {

/// Inputs and targets of a number of samples, ready for the network.
///
/// The padding of the last lanes repeats the last sample: padded lanes are then as finite as real
/// ones, so that the zero of their gradient stays a zero in every product.
template <typename Scalar>
class SampleSet {
 public:
  /// Room for `count` samples of `features` inputs, all zero.
  SampleSet(Index features, Index count);

  /// The training or the test part of `dataset`, standardised if `features` is.
  SampleSet(const Dataset& dataset, const FeatureSet& features, bool isTest);

  Index count() const { return count_; }

  /// (features × count). `count` ≤ the count from construction.
  SampleView<const Scalar> inputs() const { return inputs(0, count_); }
  /// Samples first … first+count−1; `first` is a multiple of kLaneWidth.
  SampleView<const Scalar> inputs(Index first, Index count) const;
  /// (features × count), to be changed in place.
  SampleView<Scalar> mutableInputs() { return {inputs_.data(), features_, count_, stride_}; }
  /// One per sample, padded.
  const Scalar* targets() const { return targets_.data(); }

  /// Makes this set samples[order[0]], …, samples[order[count−1]]; without allocating when `count`
  /// fits what the set was constructed for.
  void gather(const SampleSet& samples, const std::uint32_t* order, Index count);

 private:
  void computeFeatures(const Dataset& dataset, const FeatureSet& features, bool isTest);
  void copyVectors(const Dataset& dataset, const FeatureSet& features, bool isTest);
  void repeatLastSample();

  Index features_;
  Index count_;
  Index stride_;
  Buffer<Scalar> inputs_;
  Buffer<Scalar> targets_;
};

/// The inputs of a valid config on its data set, standardised over the training set if it asks for
/// that.
FeatureSet featureSetOf(const SessionConfig& config, const Dataset& dataset);

}  // namespace nn
