// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "nn/loss.h"
#include "nn/network.h"
#include "nn/sample_set.h"

namespace nn {

/// Which part of a data set is meant.
enum class Part { kTraining, kTest };

/// What a network makes of every single example, in the order of the data set. Allocates only when
/// constructed.
class ExampleReport {
 public:
  ExampleReport(const Dataset& dataset, Index outputs);

  /// Runs the training and the test set through the network. Returns, for every example, its raw
  /// scores and then its loss: examples × (outputs + 1) floats. `workspace` belongs to an Evaluator
  /// of the network.
  std::span<const float> evaluate(const Network<float>& network, const Loss& loss,
                                  const SampleSet<float>& training, const SampleSet<float>& test,
                                  Workspace<float>& workspace);

  /// Of the last evaluate(), with K classes: K × K counts, a row being the true class and a column
  /// the class said; then, for each class, the share of its examples that is right, NaN without
  /// any. Empty for a regression. The largest score wins, the lower class in a tie; a single score
  /// says class 1 when it is above 0.
  std::span<const float> confusion(Part part);

 private:
  struct Example {
    float label;
    bool isTest;
  };

  void report(const Network<float>& network, const Loss& loss, const SampleSet<float>& samples,
              Part part, Workspace<float>& workspace);
  std::size_t classOf(const float* scores) const;

  std::size_t outputs_;
  std::size_t classes_;
  std::vector<Example> examples_;
  std::vector<float> rows_;  ///< outputs + 1 floats per example
  std::vector<float> confusion_;
};

}  // namespace nn
