// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <vector>

#include "nn/eigen.h"

namespace nn {

/// Parameters that training leaves as they are. Their gradient counts as 0, so neither clipping nor
/// the memory of an optimizer knows of them; decay and max-norm, which change weights directly, are
/// undone by keep() before and restore() after. Each call costs as many operations as there are
/// locks; only set() allocates.
template <typename Scalar>
class ParameterLocks {
 public:
  /// `parameter`: position in the parameter layout.
  void set(Index parameter, bool isLocked) {
    const auto place = std::lower_bound(locked_.begin(), locked_.end(), parameter);
    const bool was = place != locked_.end() && *place == parameter;
    if (was == isLocked) return;
    if (isLocked) {
      locked_.insert(place, parameter);
    } else {
      locked_.erase(place);
    }
    kept_.resize(locked_.size());
  }

  void clear() {
    locked_.clear();
    kept_.clear();
  }

  /// Positions, ascending.
  const std::vector<Index>& positions() const { return locked_; }

  void silence(Buffer<Scalar>& gradient) const {
    for (const Index parameter : locked_) gradient[parameter] = 0;
  }

  void keep(const Buffer<Scalar>& parameters) {
    for (std::size_t i = 0; i < locked_.size(); ++i) kept_[i] = parameters[locked_[i]];
  }

  void restore(Buffer<Scalar>& parameters) const {
    for (std::size_t i = 0; i < locked_.size(); ++i) parameters[locked_[i]] = kept_[i];
  }

 private:
  std::vector<Index> locked_;  ///< ascending
  std::vector<Scalar> kept_;   ///< their values at the last keep()
};

}  // namespace nn
