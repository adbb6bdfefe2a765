// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/dataset.h"
#include "nn/rng.h"

namespace nn {

/// The points of the sets made for regression; n is the noise. x1 is uniform over the set's range,
/// and so is x2 where there is one.
///
/// Over x1 alone, each value moved by n·N(0, 1):
///  - sine: sin x on [−5, 5).
///  - step: 1 for x ≥ 0, else 0, on [−5, 5).
///  - xSinX: x·sin x on [−5, 5), 20 points: the set of ConvNetJS' regression demo.
///  - nielsen: 0.2 + 0.4x² + 0.3x·sin 15x + 0.05·cos 50x on [0, 1), the function of the bump game
///    in M. Nielsen, "Neural Networks and Deep Learning", chapter 4.
///
/// Over the plane, [−6, 6)², the sets of TensorFlow Playground; a value is taken at a point moved
/// by U(−6, 6)·n in each axis:
///  - plane: (x1 + x2) / 10.
///  - bumps: six cones of radius 2 and height ±1 around (−4 | 0 | 4, ±2.5); + − + in the upper row,
///    − + − in the lower one. They touch and do not overlap.
std::vector<LabelledPoint> regressionPoints(const DataConfig& config, Pcg32& generator);

/// The value of one of these sets at a point, without noise.
double regressionValue(DatasetKind kind, double x1, double x2);

}  // namespace nn
