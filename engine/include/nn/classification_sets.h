// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "nn/dataset.h"
#include "nn/rng.h"

namespace nn {

/// The points of the generated sets with classes; n is the noise, m the number of points per class,
/// K the number of classes, U a uniform and N a normal deviate. Domain 6 and two classes unless
/// stated.
///
///  - circle: class 1 with r in [0, 2.5), class 0 with r in [3.5, 5). Noise moves a point by
///    U(−5, 5)·n in each axis before its label is taken from r < 2.5, and back again.
///  - xor: U(−5, 5)², moved away from the axes by 0.3; class 1 where x1·x2 ≥ 0 after moving by
///    U(−5, 5)·n, and back again.
///  - gauss: class 1 around (2, 2), class 0 around (−2, −2), variance 0.5 + 7·n.
///  - spiral: r = 5i/m, t = turns·2π·i/m, plus π for class 0; (r·sin t, r·cos t), each axis moved
///    by U(−1, 1)·n.
///  - cs231nSpiral: three classes j, r from 0 to 1, t from 4j to 4(j+1), plus (0.2 + n)·N(0, 1);
///    (r·sin t, r·cos t). Domain 1.25.
///  - notesSize, notesRegularization: the 32 and 25 points of the notes' figures on layer size and
///    on regularisation (red: class 0, green: class 1), mirrored so that x2 points up. Domain 4.
///
/// The first four are those of TensorFlow Playground (dataset.ts; its label −1 is class 0), turns
/// being 1.75 there. cs231nSpiral is the one of the CS231n case study.
///
/// In the next four noise moves a point by n·N(0, 1) in each axis after its label is taken.
///
///  - moons: two half circles as in scikit-learn's make_moons, three times as large and centred:
///    t = π·i/(m−1), class 0 at 3·(cos t − ½, sin t − ¼), class 1 at the mirror image of it in the
///    origin.
///  - rings: rings around a centre in turn. Class 1: ⌊m/2⌋ points with r in [0, 1), then the others
///    with r in [4, 5); class 0: r in [2, 3).
///  - blobs: K classes of equal size, class j around 4·(sin 2πj/K, cos 2πj/K). Here the deviation
///    is 0.4 + n.
///  - checkerboard: U(−5, 5)² on 4 × 4 squares, class 1 on the square at the lower left.
///
/// The sets of ConvNetJS' demo classify2d, mirrored so that x2 points up. Noise does not apply, and
/// each has a count of its own; i counts the points of a class.
///
///  - convnetSimple: 13 fixed points. Domain 5.
///  - convnetCircle: 50 of class 1 with r in [0, 2), at random angles, then 50 of class 0 with r in
///    [3, 5), t = 2πi/50.
///  - convnetSpiral: 100 of class 1, then of class 0: r = 5i/100 + U(−0.1, 0.1),
///    t = 1.25·2π·i/100 + U(−0.1, 0.1), plus π for class 0; (r·sin t, r·cos t).
///  - convnetRandom: 40 points in U(−3, 3)² with labels by the toss of a coin. Domain 4.
std::vector<LabelledPoint> classificationPoints(const DataConfig& config, Pcg32& generator);

}  // namespace nn
