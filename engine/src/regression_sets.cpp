// SPDX-License-Identifier: MIT
#include "nn/regression_sets.h"

#include <algorithm>
#include <cmath>

#include "nn/vector_math.h"

namespace nn {

namespace {

double cone(double x1, double x2, double centre1, double centre2) {
  const double right = x1 - centre1;
  const double up = x2 - centre2;
  return std::max(0.0, 1 - std::sqrt(right * right + up * up) / 2);
}

double bumps(double x1, double x2) {
  double value = 0;
  double sign = 1;
  for (const double centre2 : {2.5, -2.5}) {
    for (const double centre1 : {-4.0, 0.0, 4.0}) {
      value += sign * cone(x1, x2, centre1, centre2);
      sign = -sign;
    }
  }
  return value;
}

double nielsen(double x) {
  return 0.2 + 0.4 * x * x + 0.3 * x * sinOf(15 * x) + 0.05 * cosOf(50 * x);
}

LabelledPoint pointOf(double x1, double x2, double value) {
  return {static_cast<float>(x1), static_cast<float>(x2), static_cast<float>(value)};
}

std::vector<LabelledPoint> curve(const DataConfig& config, Pcg32& generator) {
  constexpr int kConvnetPoints = 20;
  const bool isNielsen = config.kind == DatasetKind::kNielsen;
  const bool isConvnet = config.kind == DatasetKind::kXSinX;
  const int count = isConvnet ? kConvnetPoints : static_cast<int>(config.samples);
  NormalDeviates normal;
  std::vector<LabelledPoint> points;
  for (int i = 0; i < count; ++i) {
    const double x = isNielsen ? uniformDouble(generator) : uniformBetween(generator, -5, 5);
    const double noise = config.noise * normal.next(generator);
    points.push_back(pointOf(x, 0, regressionValue(config.kind, x, 0) + noise));
  }
  return points;
}

std::vector<LabelledPoint> surface(const DataConfig& config, Pcg32& generator) {
  constexpr double kRadius = 6;
  std::vector<LabelledPoint> points;
  for (int i = 0; i < static_cast<int>(config.samples); ++i) {
    const double x1 = uniformBetween(generator, -kRadius, kRadius);
    const double x2 = uniformBetween(generator, -kRadius, kRadius);
    const double noisy1 = x1 + uniformBetween(generator, -kRadius, kRadius) * config.noise;
    const double noisy2 = x2 + uniformBetween(generator, -kRadius, kRadius) * config.noise;
    points.push_back(pointOf(x1, x2, regressionValue(config.kind, noisy1, noisy2)));
  }
  return points;
}

}  // namespace

double regressionValue(DatasetKind kind, double x1, double x2) {
  switch (kind) {
    case DatasetKind::kSine:
      return sinOf(x1);
    case DatasetKind::kStep:
      return x1 >= 0 ? 1 : 0;
    case DatasetKind::kXSinX:
      return x1 * sinOf(x1);
    case DatasetKind::kNielsen:
      return nielsen(x1);
    case DatasetKind::kPlane:
      return (x1 + x2) / 10;
    case DatasetKind::kBumps:
      return bumps(x1, x2);
    default:
      return 0;
  }
}

std::vector<LabelledPoint> regressionPoints(const DataConfig& config, Pcg32& generator) {
  const bool isSurface = config.kind == DatasetKind::kPlane || config.kind == DatasetKind::kBumps;
  return isSurface ? surface(config, generator) : curve(config, generator);
}

}  // namespace nn
