// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "nn/config.h"
#include "nn/types.h"

namespace nn {

/// A point with its label: the class as a number, 0 … classes−1.
struct LabelledPoint {
  float x1 = 0;
  float x2 = 0;
  float label = 0;
  bool isTest = false;
};

struct Dataset {
  std::vector<LabelledPoint> points;
  int classes = 2;
  double domain = 6;  ///< half the width of the square in which the data is drawn
  int trainCount = 0;
  int testCount = 0;
};

/// Classes of a data set, without generating it.
int classCountOf(DatasetKind kind);

/// Generates the points from `seed` and splits them. All numbers are valid (validateConfig); n is
/// the noise, m the number of points per class.
///
///  - circle: class 1 with r in [0, 2.5), class 0 with r in [3.5, 5). Noise moves a point by
///    U(−5, 5)·n in each axis before its label is taken from r < 2.5, and back again.
///  - xor: U(−5, 5)², moved away from the axes by 0.3; class 1 where x1·x2 ≥ 0 after moving by
///    U(−5, 5)·n, and back again.
///  - gauss: class 1 around (2, 2), class 0 around (−2, −2), variance 0.5 + 7·n.
///  - spiral: r = 5i/m, t = 1.75·2π·i/m, plus π for class 0; (r·sin t, r·cos t), each axis moved by
///    U(−1, 1)·n.
///  - cs231nSpiral: three classes j, r from 0 to 1, t from 4j to 4(j+1), plus (0.2 + n)·N(0, 1);
///    (r·sin t, r·cos t). Domain 1.25.
///  - notesSize, notesRegularization: the 32 and 25 points of the notes' figures on layer size and
///    on regularisation (red: class 0, green: class 1), mirrored so that x2 points up. Samples and
///    noise do not apply. Domain 4.
///
/// The first four are those of TensorFlow Playground (dataset.ts; its label −1 is class 0), with
/// domain 6. cs231nSpiral is the one of the CS231n case study.
///
/// The split: round(samples · trainShare) points, at least one, chosen at random from the seed,
/// train; the others test. Both keep the order of generation.
Dataset makeDataset(const DataConfig& config, std::uint64_t seed);

}  // namespace nn
