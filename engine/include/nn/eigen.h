// SPDX-License-Identifier: MIT
#pragma once

// The one place that includes Eigen, so that every file sees it with the same settings: no
// iostreams (size of the WebAssembly), no threads (fixed order of sums).
#define EIGEN_NO_IO
#define EIGEN_DONT_PARALLELIZE

#include <Eigen/Core>

#include "nn/types.h"

namespace nn {

/// A zero-initialisable, 16-byte aligned array on the heap. Assigning one of equal size copies
/// without allocating.
template <typename Scalar>
using Buffer = Eigen::Array<Scalar, Eigen::Dynamic, 1>;

template <typename Scalar>
Buffer<Scalar> zeroBuffer(Index size) {
  return Buffer<Scalar>::Zero(size);
}

}  // namespace nn
