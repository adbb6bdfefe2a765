// SPDX-License-Identifier: MIT
#include "nn/dataset.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "nn/notes_points.h"
#include "nn/rng.h"
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

Points spiral(int samples, double noise, Pcg32& generator) {
  Points points;
  const int perClass = samples / 2;
  for (const int label : {1, 0}) {
    for (int i = 0; i < perClass; ++i) {
      const double share = static_cast<double>(i) / perClass;
      const double radius = 5 * share;
      const double angle = 1.75 * share * 2 * kPi + (label == 1 ? 0 : kPi);
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

Points pointsOf(const DataConfig& config, Pcg32& generator) {
  const int samples = static_cast<int>(config.samples);
  switch (config.kind) {
    case DatasetKind::kCircle:
      return circle(samples, config.noise, generator);
    case DatasetKind::kXor:
      return exclusiveOr(samples, config.noise, generator);
    case DatasetKind::kGauss:
      return gauss(samples, config.noise, generator);
    case DatasetKind::kSpiral:
      return spiral(samples, config.noise, generator);
    case DatasetKind::kCs231nSpiral:
      return cs231nSpiral(samples, config.noise, generator);
    case DatasetKind::kNotesSize:
      return figure(kNotesSizePoints);
    case DatasetKind::kNotesRegularization:
      return figure(kNotesRegularizationPoints);
  }
  __builtin_unreachable();
}

double domainOf(DatasetKind kind) {
  switch (kind) {
    case DatasetKind::kCs231nSpiral:
      return 1.25;
    case DatasetKind::kNotesSize:
    case DatasetKind::kNotesRegularization:
      return 4;
    default:
      return 6;
  }
}

void split(Dataset& dataset, double trainShare, std::uint64_t seed) {
  const auto count = static_cast<int>(dataset.points.size());
  dataset.trainCount = std::clamp(static_cast<int>(count * trainShare + 0.5), 1, count);
  dataset.testCount = count - dataset.trainCount;
  std::vector<std::uint32_t> order(dataset.points.size());
  Pcg32 generator = generatorFor(seed, Stream::kSplit, 0);
  permutation(generator, order);
  for (auto i = static_cast<std::size_t>(dataset.trainCount); i < order.size(); ++i) {
    dataset.points[order[i]].isTest = true;
  }
}

}  // namespace

int classCountOf(DatasetKind kind) { return kind == DatasetKind::kCs231nSpiral ? 3 : 2; }

Dataset makeDataset(const DataConfig& config, std::uint64_t seed) {
  Dataset dataset;
  Pcg32 generator = generatorFor(seed, Stream::kData, static_cast<std::uint64_t>(config.kind));
  dataset.points = pointsOf(config, generator);
  dataset.classes = classCountOf(config.kind);
  dataset.domain = domainOf(config.kind);
  split(dataset, config.trainShare, seed);
  return dataset;
}

}  // namespace nn
