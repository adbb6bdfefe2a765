// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "nn/decision_grid.h"

namespace nn {

/// The decision regions of a classifier within the square of its data.
struct Regions {
  int total = 0;              ///< connected regions
  std::vector<int> perClass;  ///< the same for each class
  double boundaryLength = 0;  ///< in units of x1 and x2
};

/// Counts the connected parts of equal class among the pixels of a decision grid; pixels are
/// neighbours when they share an edge. A pixel's class is the one that countCorrect() would name.
///
/// The boundary is followed in the triangles between pixel centres: scores are taken as linear
/// along an edge, which gives the point at which two classes tie. A triangle with two classes holds
/// the line between two such points, one with three classes the lines from its three points to
/// their mean. A straight boundary is measured exactly, between the centres of the outermost
/// pixels: a share of 1/size of the square is left out.
///
/// Allocates when constructed, and for the result.
class RegionCounter {
 public:
  RegionCounter(Index size, double domain, Index outputs);

  /// `workspace` belongs to an Evaluator of the network.
  Regions count(const DecisionGrid& grid, const Network<float>& network,
                Workspace<float>& workspace);

 private:
  /// One row of pixels: class and scores (outputs × size).
  struct Row {
    std::vector<std::uint8_t> classes;
    std::vector<float> scores;
  };
  struct Corner {
    double x;
    double y;
    int classIndex;
    const float* scores;
  };

  void classify(SampleView<const float> scores, Row& row) const;
  void joinRow(Index rowIndex, Regions& regions);
  bool join(Index a, Index b);
  std::int32_t rootOf(std::int32_t pixel);
  double boundaryBetweenRows() const;
  Corner cornerOf(const Row& row, Index column, double y) const;
  double scoreOf(const Corner& corner, int classIndex) const;
  Corner tieBetween(const Corner& a, const Corner& b) const;
  double boundaryInTriangle(const Corner& a, const Corner& b, const Corner& c) const;

  Index size_;
  Index outputs_;
  double pixel_;
  Row above_;
  Row below_;
  std::vector<std::int32_t> parents_;
};

}  // namespace nn
