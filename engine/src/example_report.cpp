// SPDX-License-Identifier: MIT
#include "nn/example_report.h"

#include <algorithm>

namespace nn {

ExampleReport::ExampleReport(const Dataset& dataset, Index outputs)
    : outputs_(static_cast<std::size_t>(outputs)),
      classes_(static_cast<std::size_t>(dataset.classes)),
      rows_(dataset.points.size() * (outputs_ + 1)),
      confusion_(classes_ * (classes_ + 1)) {
  examples_.reserve(dataset.points.size());
  for (const LabelledPoint& point : dataset.points) {
    examples_.push_back({point.label, point.isTest});
  }
}

std::span<const float> ExampleReport::evaluate(const Network<float>& network, const Loss& loss,
                                               const SampleSet<float>& training,
                                               const SampleSet<float>& test,
                                               Workspace<float>& workspace) {
  report(network, loss, training, Part::kTraining, workspace);
  report(network, loss, test, Part::kTest, workspace);
  return rows_;
}

/// Samples keep the order of the data set, so the next one belongs to the next example of the part.
void ExampleReport::report(const Network<float>& network, const Loss& loss,
                           const SampleSet<float>& samples, Part part,
                           Workspace<float>& workspace) {
  std::size_t example = 0;
  const Index chunk = workspace.maximumColumns();
  for (Index first = 0; first < samples.count(); first += chunk) {
    const Index count = std::min(chunk, samples.count() - first);
    const SampleView<const float> scores = network.forward(samples.inputs(first, count), workspace);
    evaluateLoss<float>(loss, scores, samples.targets() + first, workspace.losses(), {});
    for (Index column = 0; column < count; ++column, ++example) {
      while (examples_[example].isTest != (part == Part::kTest)) ++example;
      float* row = rows_.data() + example * (outputs_ + 1);
      for (Index k = 0; k < scores.rows; ++k) row[k] = scores.row(k)[column];
      row[outputs_] = workspace.losses()[column];
    }
  }
}

std::size_t ExampleReport::classOf(const float* scores) const {
  if (outputs_ == 1) return scores[0] > 0 ? 1 : 0;
  return static_cast<std::size_t>(std::max_element(scores, scores + outputs_) - scores);
}

std::span<const float> ExampleReport::confusion(Part part) {
  std::fill(confusion_.begin(), confusion_.end(), 0.0F);
  for (std::size_t i = 0; i < examples_.size() && classes_ > 0; ++i) {
    if (examples_[i].isTest != (part == Part::kTest)) continue;
    const auto label = static_cast<std::size_t>(examples_[i].label);
    confusion_[label * classes_ + classOf(rows_.data() + i * (outputs_ + 1))] += 1;
  }
  for (std::size_t label = 0; label < classes_; ++label) {
    const float* row = confusion_.data() + label * classes_;
    float count = 0;
    for (std::size_t said = 0; said < classes_; ++said) count += row[said];
    confusion_[classes_ * classes_ + label] = row[label] / count;
  }
  return confusion_;
}

}  // namespace nn
