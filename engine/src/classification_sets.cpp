// SPDX-License-Identifier: MIT
#include "nn/classification_sets.h"

#include <cmath>
#include <span>

#include "nn/notes_points.h"
#include "nn/vector_math.h"

namespace nn {

namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr double kPlaygroundRadius = 5;

using Points = std::vector<LabelledPoint>;

void add(Points& points, double x1, double x2, int label) {
  points.push_back({static_cast<float>(x1), static_cast<float>(x2), static_cast<float>(label)});
}

/// How far noise may move a point before its label is taken: U(−5, 5)·noise.
double labelNoise(Pcg32& generator, double noise) {
  return uniformBetween(generator, -kPlaygroundRadius, kPlaygroundRadius) * noise;
}

void addRing(Points& points, int count, double innerRadius, double outerRadius, double noise,
             Pcg32& generator) {
  for (int i = 0; i < count; ++i) {
    const double radius = uniformBetween(generator, innerRadius, outerRadius);
    const double angle = uniformBetween(generator, 0, 2 * kPi);
    const double x1 = radius * sinOf(angle);
    const double x2 = radius * cosOf(angle);
    const double noisy1 = x1 + labelNoise(generator, noise);
    const double noisy2 = x2 + labelNoise(generator, noise);
    const bool isInside = std::sqrt(noisy1 * noisy1 + noisy2 * noisy2) < kPlaygroundRadius * 0.5;
    add(points, x1, x2, isInside ? 1 : 0);
  }
}

Points circle(int samples, double noise, Pcg32& generator) {
  Points points;
  addRing(points, samples / 2, 0, kPlaygroundRadius * 0.5, noise, generator);
  addRing(points, samples / 2, kPlaygroundRadius * 0.7, kPlaygroundRadius, noise, generator);
  return points;
}

double awayFromZero(double x) {
  constexpr double kPadding = 0.3;
  return x > 0 ? x + kPadding : x - kPadding;
}

Points exclusiveOr(int samples, double noise, Pcg32& generator) {
  Points points;
  for (int i = 0; i < samples; ++i) {
    const double x1 = awayFromZero(uniformBetween(generator, -5, 5));
    const double x2 = awayFromZero(uniformBetween(generator, -5, 5));
    const double noisy1 = x1 + labelNoise(generator, noise);
    const double noisy2 = x2 + labelNoise(generator, noise);
    add(points, x1, x2, noisy1 * noisy2 >= 0 ? 1 : 0);
  }
  return points;
}

Points gauss(int samples, double noise, Pcg32& generator) {
  Points points;
  NormalDeviates normal;
  const double deviation = std::sqrt(0.5 + 7 * noise);
  for (const int label : {1, 0}) {
    const double centre = label == 1 ? 2 : -2;
    for (int i = 0; i < samples / 2; ++i) {
      const double x1 = centre + deviation * normal.next(generator);
      const double x2 = centre + deviation * normal.next(generator);
      add(points, x1, x2, label);
    }
  }
  return points;
}

Points spiral(int samples, double noise, double turns, Pcg32& generator) {
  Points points;
  const int perClass = samples / 2;
  for (const int label : {1, 0}) {
    for (int i = 0; i < perClass; ++i) {
      const double share = static_cast<double>(i) / perClass;
      const double radius = 5 * share;
      const double angle = turns * share * 2 * kPi + (label == 1 ? 0 : kPi);
      const double x1 = radius * sinOf(angle) + uniformBetween(generator, -1, 1) * noise;
      const double x2 = radius * cosOf(angle) + uniformBetween(generator, -1, 1) * noise;
      add(points, x1, x2, label);
    }
  }
  return points;
}

Points cs231nSpiral(int samples, double noise, Pcg32& generator) {
  Points points;
  NormalDeviates normal;
  const int perClass = samples / 3;
  for (int label = 0; label < 3; ++label) {
    for (int i = 0; i < perClass; ++i) {
      const double radius = static_cast<double>(i) / (perClass - 1);
      const double angle = 4 * (label + radius) + (0.2 + noise) * normal.next(generator);
      add(points, radius * sinOf(angle), radius * cosOf(angle), label);
    }
  }
  return points;
}

Points figure(std::span<const FigurePoint> figurePoints) {
  Points points;
  for (const FigurePoint& point : figurePoints) add(points, point.x, 0 - point.y, point.label);
  return points;
}

/// Takes the label from the clean point; noise moves the point afterwards.
class NoisyPoints {
 public:
  NoisyPoints(double noise, Pcg32& generator) : noise_(noise), generator_(generator) {}

  void add(double x1, double x2, int label) {
    const double noisy1 = x1 + noise_ * normal_.next(generator_);
    const double noisy2 = x2 + noise_ * normal_.next(generator_);
    nn::add(points_, noisy1, noisy2, label);
  }

  void addRing(int count, double innerRadius, double outerRadius, int label) {
    for (int i = 0; i < count; ++i) {
      const double radius = uniformBetween(generator_, innerRadius, outerRadius);
      const double angle = uniformBetween(generator_, 0, 2 * kPi);
      add(radius * sinOf(angle), radius * cosOf(angle), label);
    }
  }

  const Points& points() const { return points_; }

 private:
  Points points_;
  double noise_;
  Pcg32& generator_;
  NormalDeviates normal_;
};

Points moons(int samples, double noise, Pcg32& generator) {
  NoisyPoints moons(noise, generator);
  const int perClass = samples / 2;
  for (const int label : {0, 1}) {
    const double side = label == 0 ? 3 : -3;
    for (int i = 0; i < perClass; ++i) {
      const double angle = kPi * i / (perClass - 1);
      moons.add(side * (cosOf(angle) - 0.5), side * (sinOf(angle) - 0.25), label);
    }
  }
  return moons.points();
}

Points rings(int samples, double noise, Pcg32& generator) {
  NoisyPoints rings(noise, generator);
  const int perClass = samples / 2;
  rings.addRing(perClass / 2, 0, 1, 1);
  rings.addRing(perClass - perClass / 2, 4, 5, 1);
  rings.addRing(perClass, 2, 3, 0);
  return rings.points();
}

Points blobs(int samples, int classes, double noise, Pcg32& generator) {
  constexpr double kDeviation = 0.4;
  NoisyPoints blobs(kDeviation + noise, generator);
  for (int label = 0; label < classes; ++label) {
    const double angle = 2 * kPi * label / classes;
    const double x1 = 4 * sinOf(angle);
    const double x2 = 4 * cosOf(angle);
    for (int i = 0; i < samples / classes; ++i) blobs.add(x1, x2, label);
  }
  return blobs.points();
}

Points checkerboard(int samples, double noise, Pcg32& generator) {
  constexpr double kSide = 2.5;
  NoisyPoints board(noise, generator);
  for (int i = 0; i < samples; ++i) {
    const double x1 = uniformBetween(generator, -5, 5);
    const double x2 = uniformBetween(generator, -5, 5);
    const int square = static_cast<int>((x1 + 5) / kSide) + static_cast<int>((x2 + 5) / kSide);
    board.add(x1, x2, square % 2 == 0 ? 1 : 0);
  }
  return board.points();
}

/// A point given by radius and angle in the frame of ConvNetJS, whose second axis points down.
void addConvnet(Points& points, double radius, double angle, int label) {
  add(points, radius * sinOf(angle), 0 - radius * cosOf(angle), label);
}

Points convnetCircle(Pcg32& generator) {
  Points points;
  constexpr int kPerClass = 50;
  for (int i = 0; i < kPerClass; ++i) {
    const double radius = uniformBetween(generator, 0, 2);
    addConvnet(points, radius, uniformBetween(generator, 0, 2 * kPi), 1);
  }
  for (int i = 0; i < kPerClass; ++i) {
    addConvnet(points, uniformBetween(generator, 3, 5), 2 * kPi * i / kPerClass, 0);
  }
  return points;
}

Points convnetSpiral(Pcg32& generator) {
  Points points;
  constexpr int kPerClass = 100;
  for (const int label : {1, 0}) {
    for (int i = 0; i < kPerClass; ++i) {
      const double share = static_cast<double>(i) / kPerClass;
      const double radius = 5 * share + uniformBetween(generator, -0.1, 0.1);
      const double turn = 1.25 * share * 2 * kPi + (label == 1 ? 0 : kPi);
      addConvnet(points, radius, turn + uniformBetween(generator, -0.1, 0.1), label);
    }
  }
  return points;
}

Points convnetRandom(Pcg32& generator) {
  Points points;
  for (int i = 0; i < 40; ++i) {
    const double x1 = uniformBetween(generator, -3, 3);
    const double y = uniformBetween(generator, -3, 3);
    add(points, x1, 0 - y, static_cast<int>(generator.below(2)));
  }
  return points;
}

}  // namespace

std::vector<LabelledPoint> classificationPoints(const DataConfig& config, Pcg32& generator) {
  const int samples = static_cast<int>(config.samples);
  switch (config.kind) {
    case DatasetKind::kCircle:
      return circle(samples, config.noise, generator);
    case DatasetKind::kXor:
      return exclusiveOr(samples, config.noise, generator);
    case DatasetKind::kGauss:
      return gauss(samples, config.noise, generator);
    case DatasetKind::kSpiral:
      return spiral(samples, config.noise, config.turns, generator);
    case DatasetKind::kCs231nSpiral:
      return cs231nSpiral(samples, config.noise, generator);
    case DatasetKind::kNotesSize:
      return figure(kNotesSizePoints);
    case DatasetKind::kNotesRegularization:
      return figure(kNotesRegularizationPoints);
    case DatasetKind::kMoons:
      return moons(samples, config.noise, generator);
    case DatasetKind::kRings:
      return rings(samples, config.noise, generator);
    case DatasetKind::kBlobs:
      return blobs(samples, static_cast<int>(config.classes), config.noise, generator);
    case DatasetKind::kCheckerboard:
      return checkerboard(samples, config.noise, generator);
    case DatasetKind::kConvnetSimple:
      return figure(kConvnetSimplePoints);
    case DatasetKind::kConvnetCircle:
      return convnetCircle(generator);
    case DatasetKind::kConvnetSpiral:
      return convnetSpiral(generator);
    case DatasetKind::kConvnetRandom:
      return convnetRandom(generator);
    default:
      return {};
  }
}

}  // namespace nn
