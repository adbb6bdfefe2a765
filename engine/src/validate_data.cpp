// SPDX-License-Identifier: MIT
#include "nn/validate_data.h"

#include <algorithm>

#include "nn/dataset.h"
#include "nn/feature_set.h"
#include "nn/value_checks.h"

namespace nn {

namespace {

bool hasPoints(const DataConfig& data) {
  return data.kind == DatasetKind::kCustom || data.kind == DatasetKind::kVectors;
}

/// Numbers of a given point, its label included.
std::size_t pointSize(const DataConfig& data) {
  return data.kind == DatasetKind::kCustom ? 3 : static_cast<std::size_t>(data.vectorLength) + 1;
}

Status validatePoints(const DataConfig& data) {
  if (!hasPoints(data)) return {};
  const char* path = "data.points";
  const std::size_t size = pointSize(data);
  const std::size_t length = data.points.size();
  if (length == 0) return {StatusCode::kEmpty, path};
  const auto lengthGiven = static_cast<double>(length);
  const auto lengthStep = static_cast<double>(size);
  if (length % size != 0) {
    return {StatusCode::kWrongShape, path, lengthGiven, lengthStep, lengthStep};
  }
  const std::size_t count = length / size;
  const std::size_t room = limits::kMaximumInputFloats / size;
  const double most = std::min(limits::kPointCount.maximum, static_cast<double>(room));
  Status status = checkNumber(path, static_cast<double>(count), {1, most});
  for (std::size_t i = 0; i < length && status.ok(); ++i) {
    const auto number = static_cast<double>(data.points[i]);
    if (number >= limits::kCoordinate.minimum && number <= limits::kCoordinate.maximum) continue;
    status = checkNumber(indexed(path, i / size), number, limits::kCoordinate);
  }
  return status;
}

Status validateClasses(const DataConfig& data) {
  const std::size_t size = pointSize(data);
  const limits::Range classes = {0, data.classes - 1};
  bool areSeveral = false;
  for (std::size_t i = size - 1; i < data.points.size(); i += size) {
    const auto label = static_cast<double>(data.points[i]);
    areSeveral = areSeveral || data.points[i] != data.points[size - 1];
    Status status = checkInteger(indexed("data.points", i / size), label, classes);
    if (!status.ok()) return status;
  }
  if (areSeveral) return {};
  return {StatusCode::kIncompatible, "data.points", 1, 2, data.classes};
}

}  // namespace

Status validateData(const DataConfig& data) {
  Status status =
      firstProblem({checkEnum("data.kind", data.kind, DatasetKind::kVectors),
                    checkInteger("data.samples", data.samples, limits::kSamples),
                    checkNumber("data.noise", data.noise, limits::kNoise),
                    checkNumber("data.trainShare", data.trainShare, limits::kTrainShare),
                    checkInteger("data.classes", data.classes, limits::kClasses),
                    checkNumber("data.turns", data.turns, limits::kTurns),
                    checkInteger("data.vectorLength", data.vectorLength, limits::kVectorLength)});
  return status.ok() ? validatePoints(data) : status;
}

Status validateDataUse(const SessionConfig& config) {
  if (!suitsTask(config.data.kind, config.task)) return {StatusCode::kIncompatible, "task"};
  if (isOneDimensional(config)) {
    const auto bad = std::find_if(config.features.begin(), config.features.end(), usesX2);
    if (bad != config.features.end()) {
      const auto index = static_cast<std::size_t>(bad - config.features.begin());
      return {StatusCode::kIncompatible, indexed("features", index), static_cast<double>(*bad)};
    }
  }
  const bool hasLabels = hasPoints(config.data) && config.task == Task::kClassification;
  return hasLabels ? validateClasses(config.data) : Status{};
}

}  // namespace nn
