// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "session.h"

namespace nn {

/// A run that is quick to build.
inline SessionConfig smallConfig() {
  SessionConfig config;
  config.data.samples = 60;
  config.fieldSize = 16;
  return config;
}

/// Runs the current job to its end in slices of `pieces`.
inline std::vector<float> finish(Session& session, int pieces = 1000) {
  JobProgress progress = session.instruments().advance(0);
  while (progress.done < progress.total) progress = session.instruments().advance(pieces);
  const std::span<const float> results = session.instruments().results();
  return {results.begin(), results.end()};
}

}  // namespace nn
