// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

/// A broken invariant of the engine itself (never wrong input, which is a Status): stop at once.
/// Active in every build type; use it where it costs nothing next to the work it guards.
#define NN_ASSERT(condition) ((condition) ? static_cast<void>(0) : __builtin_trap())

namespace nn {

/// Sizes, counts and offsets. Signed, as in Eigen.
using Index = std::ptrdiff_t;

/// Samples are handled in groups of this many; every row of samples is padded to a multiple of it.
inline constexpr Index kLaneWidth = 4;

/// `count` rounded up to a whole number of lanes.
constexpr Index paddedToLanes(Index count) {
  return (count + kLaneWidth - 1) / kLaneWidth * kLaneWidth;
}

/// A non-owning (rows × columns) matrix of samples: a column is a sample, a row is one unit's
/// values over the batch. Row r starts at `data + r * stride`. `data` is 16-byte aligned and
/// `stride` a multiple of kLaneWidth, so that columns may be read and written up to
/// paddedColumns(). `Scalar` may be const.
template <typename Scalar>
struct SampleView {
  Scalar* data = nullptr;
  Index rows = 0;
  Index columns = 0;
  Index stride = 0;

  Scalar* row(Index index) const { return data + index * stride; }
  Index paddedColumns() const { return paddedToLanes(columns); }
  operator SampleView<const Scalar>() const { return {data, rows, columns, stride}; }
};

}  // namespace nn
