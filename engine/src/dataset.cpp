// SPDX-License-Identifier: MIT
#include "nn/dataset.h"

#include <algorithm>
#include <cmath>

#include "nn/classification_sets.h"
#include "nn/feature_set.h"
#include "nn/regression_sets.h"

namespace nn {

namespace {

constexpr int kAsConfigured = -1;

/// What is known of a set before it is generated.
struct Traits {
  int classes = 2;  ///< 0: made for regression
  double domain = 6;
  int inputDimensions = 2;
};

Traits traitsOf(DatasetKind kind) {
  switch (kind) {
    case DatasetKind::kCs231nSpiral:
      return {3, 1.25};
    case DatasetKind::kNotesSize:
    case DatasetKind::kNotesRegularization:
    case DatasetKind::kConvnetRandom:
      return {2, 4};
    case DatasetKind::kConvnetSimple:
      return {2, 5};
    case DatasetKind::kBlobs:
    case DatasetKind::kCustom:
      return {kAsConfigured, 6};
    case DatasetKind::kVectors:
      return {kAsConfigured, 0, 0};
    case DatasetKind::kSine:
    case DatasetKind::kStep:
    case DatasetKind::kXSinX:
      return {0, 5, 1};
    case DatasetKind::kNielsen:
      return {0, 1, 1};
    case DatasetKind::kPlane:
    case DatasetKind::kBumps:
      return {0, 6};
    default:
      return {};
  }
}

bool isGiven(DatasetKind kind) {
  return kind == DatasetKind::kCustom || kind == DatasetKind::kVectors;
}

/// Numbers of one given point before its label.
Index coordinateCount(const DataConfig& config) {
  return config.kind == DatasetKind::kVectors ? static_cast<Index>(config.vectorLength) : 2;
}

std::vector<LabelledPoint> givenPoints(const DataConfig& config) {
  const bool isVector = config.kind == DatasetKind::kVectors;
  const auto coordinates = static_cast<std::size_t>(coordinateCount(config));
  std::vector<LabelledPoint> points;
  points.reserve(config.points.size() / (coordinates + 1));
  for (std::size_t i = 0; i < config.points.size(); i += coordinates + 1) {
    const float* numbers = config.points.data() + i;
    const float label = numbers[coordinates];
    points.push_back(isVector ? LabelledPoint{0, 0, label}
                              : LabelledPoint{numbers[0], numbers[1], label});
  }
  return points;
}

/// The smallest of 1, 2, 3, 4, 6, 8 times a power of ten that is at least `extent`; 1 for 0.
double roundedUp(double extent) {
  if (extent == 0) return 1;
  double power = 1;
  while (power > extent) power /= 10;
  while (power * 10 < extent) power *= 10;
  for (const double factor : {1, 2, 3, 4, 6, 8}) {
    if (factor * power >= extent) return factor * power;
  }
  return 10 * power;
}

double domainOf(const std::vector<LabelledPoint>& points) {
  float extent = 0;
  for (const LabelledPoint& point : points) {
    extent = std::max({extent, std::fabs(point.x1), std::fabs(point.x2)});
  }
  return roundedUp(static_cast<double>(extent));
}

struct Interval {
  double minimum;
  double maximum;
};

/// The smallest and the largest of one number of the points, of which there is at least one.
Interval extremesOf(const std::vector<LabelledPoint>& points, float LabelledPoint::* number) {
  float minimum = points.front().*number;
  float maximum = minimum;
  for (const LabelledPoint& point : points) {
    minimum = std::min(minimum, point.*number);
    maximum = std::max(maximum, point.*number);
  }
  return {static_cast<double>(minimum), static_cast<double>(maximum)};
}

/// What is drawn of given points over x1: from the first to the last, or something around them when
/// they are all at one place.
Interval curveRangeOf(const std::vector<LabelledPoint>& points) {
  const Interval range = extremesOf(points, &LabelledPoint::x1);
  if (range.minimum < range.maximum) return range;
  return {range.minimum - 1, range.maximum + 1};
}

/// The shuffle from the inside out (Knuth, The Art of Computer Programming 2, 3.4.2): an index more
/// at the end takes the place of one other, and all the rest stay where they are.
void steadyPermutation(Pcg32& generator, std::vector<std::uint32_t>& order) {
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    const std::uint32_t place = generator.below(i + 1);
    order[i] = order[place];
    order[place] = i;
  }
}

void split(Dataset& dataset, const DataConfig& config, std::uint64_t seed) {
  const auto count = static_cast<int>(dataset.points.size());
  dataset.trainCount = std::clamp(static_cast<int>(count * config.trainShare + 0.5), 1, count);
  dataset.testCount = count - dataset.trainCount;
  std::vector<std::uint32_t> order(dataset.points.size());
  Pcg32 generator = generatorFor(seed, Stream::kSplit, 0);
  if (config.kind == DatasetKind::kCustom) {
    steadyPermutation(generator, order);
  } else {
    permutation(generator, order);
  }
  for (auto i = static_cast<std::size_t>(dataset.trainCount); i < order.size(); ++i) {
    dataset.points[order[i]].isTest = true;
  }
}

}  // namespace

int classCountOf(const DataConfig& config) {
  const int classes = traitsOf(config.kind).classes;
  return classes == kAsConfigured ? static_cast<int>(config.classes) : classes;
}

bool suitsTask(DatasetKind kind, Task task) {
  return isGiven(kind) || (traitsOf(kind).classes == 0) == (task == Task::kRegression);
}

bool isOneDimensional(const SessionConfig& config) {
  if (config.data.kind != DatasetKind::kCustom)
    return traitsOf(config.data.kind).inputDimensions == 1;
  return config.task == Task::kRegression &&
         std::none_of(config.features.begin(), config.features.end(), usesX2);
}

Dataset makeDataset(const DataConfig& config, std::uint64_t seed) {
  const Traits traits = traitsOf(config.kind);
  Dataset dataset;
  Pcg32 generator = generatorFor(seed, Stream::kData, static_cast<std::uint64_t>(config.kind));
  if (isGiven(config.kind)) {
    dataset.points = givenPoints(config);
  } else if (traits.classes == 0) {
    dataset.points = regressionPoints(config, generator);
  } else {
    dataset.points = classificationPoints(config, generator);
  }
  dataset.classes = classCountOf(config);
  dataset.inputDimensions = traits.inputDimensions;
  dataset.domain = config.kind == DatasetKind::kCustom ? domainOf(dataset.points) : traits.domain;
  dataset.x1Minimum = config.kind == DatasetKind::kNielsen ? 0 : 0 - dataset.domain;
  dataset.x1Maximum = dataset.domain;
  if (config.kind == DatasetKind::kVectors) {
    dataset.vectors = config.points;
    dataset.vectorLength = static_cast<Index>(config.vectorLength);
  }
  split(dataset, config, seed);
  return dataset;
}

Dataset datasetOf(const SessionConfig& config) {
  Dataset dataset = makeDataset(config.data, static_cast<std::uint64_t>(config.seed));
  if (config.task == Task::kRegression) {
    const Interval values = extremesOf(dataset.points, &LabelledPoint::label);
    dataset.classes = 0;
    dataset.valueMinimum = values.minimum;
    dataset.valueMaximum = values.maximum;
  }
  if (config.data.kind == DatasetKind::kCustom && isOneDimensional(config)) {
    const Interval range = curveRangeOf(dataset.points);
    dataset.inputDimensions = 1;
    dataset.x1Minimum = range.minimum;
    dataset.x1Maximum = range.maximum;
  }
  return dataset;
}

}  // namespace nn
