// SPDX-License-Identifier: MIT
#include "nn/regions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nn {

namespace {

template <typename Point>
double distance(const Point& a, const Point& b) {
  return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

}  // namespace

RegionCounter::RegionCounter(Index size, double domain, Index outputs)
    : size_(size),
      outputs_(outputs),
      pixel_(2 * domain / static_cast<double>(size)),
      parents_(static_cast<std::size_t>(size * size)) {
  for (Row* row : {&above_, &below_}) {
    row->classes.resize(static_cast<std::size_t>(size));
    row->scores.resize(static_cast<std::size_t>(size * outputs));
  }
}

Regions RegionCounter::count(const DecisionGrid& grid, const Network<float>& network,
                             Workspace<float>& workspace) {
  Regions regions;
  regions.perClass.assign(static_cast<std::size_t>(std::max<Index>(outputs_, 2)), 0);
  std::iota(parents_.begin(), parents_.end(), 0);
  for (Index row = 0; row < size_; ++row) {
    std::swap(above_, below_);
    classify(grid.scoresOfRow(network, workspace, row), below_);
    joinRow(row, regions);
    if (row > 0) regions.boundaryLength += boundaryBetweenRows();
  }
  regions.boundaryLength *= pixel_;
  regions.total = std::accumulate(regions.perClass.begin(), regions.perClass.end(), 0);
  return regions;
}

void RegionCounter::classify(SampleView<const float> scores, Row& row) const {
  for (Index column = 0; column < size_; ++column) {
    Index best = 0;
    for (Index k = 0; k < outputs_; ++k) {
      row.scores[static_cast<std::size_t>(column * outputs_ + k)] = scores.row(k)[column];
      if (scores.row(k)[column] > scores.row(best)[column]) best = k;
    }
    if (outputs_ == 1) best = scores.data[column] > 0 ? 1 : 0;
    row.classes[static_cast<std::size_t>(column)] = static_cast<std::uint8_t>(best);
  }
}

/// Every pixel is a region of its own until it is joined to the one on its left or above.
void RegionCounter::joinRow(Index rowIndex, Regions& regions) {
  for (Index column = 0; column < size_; ++column) {
    const auto at = static_cast<std::size_t>(column);
    const Index pixel = rowIndex * size_ + column;
    const std::uint8_t own = below_.classes[at];
    int& count = regions.perClass[own];
    ++count;
    if (column > 0 && below_.classes[at - 1] == own && join(pixel, pixel - 1)) --count;
    if (rowIndex > 0 && above_.classes[at] == own && join(pixel, pixel - size_)) --count;
  }
}

std::int32_t RegionCounter::rootOf(std::int32_t pixel) {
  while (true) {
    std::int32_t& parent = parents_[static_cast<std::size_t>(pixel)];
    if (parent == pixel) return pixel;
    parent = parents_[static_cast<std::size_t>(parent)];
    pixel = parent;
  }
}

/// False when both were in one region already.
bool RegionCounter::join(Index a, Index b) {
  const std::int32_t rootA = rootOf(static_cast<std::int32_t>(a));
  const std::int32_t rootB = rootOf(static_cast<std::int32_t>(b));
  parents_[static_cast<std::size_t>(std::max(rootA, rootB))] = std::min(rootA, rootB);
  return rootA != rootB;
}

RegionCounter::Corner RegionCounter::cornerOf(const Row& row, Index column, double y) const {
  return {static_cast<double>(column), y, row.classes[static_cast<std::size_t>(column)],
          row.scores.data() + column * outputs_};
}

double RegionCounter::boundaryBetweenRows() const {
  double length = 0;
  for (Index column = 1; column < size_; ++column) {
    const Corner corners[] = {cornerOf(above_, column - 1, 0), cornerOf(above_, column, 0),
                              cornerOf(below_, column - 1, 1), cornerOf(below_, column, 1)};
    length += boundaryInTriangle(corners[0], corners[1], corners[2]);
    length += boundaryInTriangle(corners[3], corners[1], corners[2]);
  }
  return length;
}

/// A single output is the score of class 1 against 0.
double RegionCounter::scoreOf(const Corner& corner, int classIndex) const {
  if (outputs_ > 1) return static_cast<double>(corner.scores[classIndex]);
  return classIndex == 1 ? static_cast<double>(corner.scores[0]) : 0;
}

RegionCounter::Corner RegionCounter::tieBetween(const Corner& a, const Corner& b) const {
  const double lead = scoreOf(a, a.classIndex) - scoreOf(a, b.classIndex);
  const double lag = scoreOf(b, b.classIndex) - scoreOf(b, a.classIndex);
  const double sum = lead + lag;
  const double share = std::isfinite(sum) && sum > 0 ? lead / sum : 0.5;
  return {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y), 0, nullptr};
}

double RegionCounter::boundaryInTriangle(const Corner& a, const Corner& b, const Corner& c) const {
  const bool ab = a.classIndex == b.classIndex;
  const bool bc = b.classIndex == c.classIndex;
  const bool ca = c.classIndex == a.classIndex;
  if (ab && bc) return 0;
  if (ab) return distance(tieBetween(c, a), tieBetween(c, b));
  if (bc) return distance(tieBetween(a, b), tieBetween(a, c));
  if (ca) return distance(tieBetween(b, c), tieBetween(b, a));
  const Corner ties[] = {tieBetween(a, b), tieBetween(b, c), tieBetween(c, a)};
  const Corner middle = {(ties[0].x + ties[1].x + ties[2].x) / 3,
                         (ties[0].y + ties[1].y + ties[2].y) / 3, 0, nullptr};
  return distance(ties[0], middle) + distance(ties[1], middle) + distance(ties[2], middle);
}

}  // namespace nn
