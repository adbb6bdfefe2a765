// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "nn/config.h"
#include "nn/types.h"

namespace nn {

/// A point with its label: the class as a number, 0 … classes−1, or the value of a regression.
struct LabelledPoint {
  float x1 = 0;
  float x2 = 0;  ///< 0 in a set over x1 alone
  float label = 0;
  bool isTest = false;
};

struct Dataset {
  /// In the order of generation. For kVectors only label and isTest mean anything.
  std::vector<LabelledPoint> points;
  int classes = 2;  ///< 0: the labels are values of a regression
  /// 2: points of the plane; 1: x1 alone; 0: vectors, which cannot be drawn.
  int inputDimensions = 2;
  double domain = 6;  ///< half the width of the square in which the data is drawn
  double x1Minimum = -6;
  double x1Maximum = 6;  ///< what is drawn along x1: the square, or a range of the set's own
  double valueMinimum = 0;
  double valueMaximum = 1;  ///< smallest and largest label of a regression; 0 and 1 with classes
  int trainCount = 0;
  int testCount = 0;
  /// kVectors: DataConfig::points, of which it is a view, and DataConfig::vectorLength.
  std::span<const float> vectors = {};
  Index vectorLength = 0;
};

/// Classes of a data set, without generating it; 0 for a set that exists for regression only.
int classCountOf(const DataConfig& config);

/// Whether `kind` takes `task`: given points and vectors take either, the others have one.
bool suitsTask(DatasetKind kind, Task task);

/// Whether the data lies over x1 alone: a set of that kind, or given points with a regression on
/// features of x1 alone.
bool isOneDimensional(const SessionConfig& config);

/// Generates the points from `seed` and splits them. All numbers are valid (validateData). The
/// definitions stand in classification_sets.h and regression_sets.h; here are the two given ones:
///
///  - custom: `points` as they are. Domain: the smallest of 1, 2, 3, 4, 6, 8 times a power of ten
///    that holds every coordinate, 1 where all are 0.
///  - vectors: inputs of any length, for example images.
///
/// The split: round(count · trainShare) points, at least one, chosen at random from the seed,
/// train; the others test. Both keep the order of generation. Custom points keep their part, all
/// but two at most, when another is added to the end of the list or taken from there.
Dataset makeDataset(const DataConfig& config, std::uint64_t seed);

/// The data set of a valid config: makeDataset(), and what follows from task and features. Given
/// points over x1 alone are drawn from the smallest to the largest x1.
Dataset datasetOf(const SessionConfig& config);

}  // namespace nn
