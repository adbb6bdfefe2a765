// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "session.h"
#include "test_support.h"

namespace nn {

inline SessionConfig configOf(const std::vector<LayerConfig>& layers) {
  SessionConfig config;
  config.network.layers = layers;
  config.fieldSize = 16;
  return config;
}

/// Raw scores on 200 points of the plane, the same ones for every session.
inline std::vector<float> scoresOf(Session& session) {
  constexpr int kPoints = 200;
  Pcg32 generator = generatorFor(8, Stream::kData, 0);
  for (float& value : session.input(2 * kPoints)) {
    value = static_cast<float>(uniformBetween(generator, -6, 6));
  }
  const std::span<const float> scores = session.predict(kPoints);
  return {scores.begin(), scores.end()};
}

/// What a conversion makes of a trained network: its hidden layers, and the scores on both sides.
struct Converted {
  std::vector<LayerConfig> layers;
  std::vector<float> before;
  std::vector<float> after;
};

/// Trains for `steps`, converts, and opens a session on the result.
inline Converted trainAndConvert(SessionConfig config, Conversion conversion, int steps) {
  Session session;
  EXPECT_TRUE(session.configure(config).ok());
  session.step(steps);
  const ConvertedNetwork network = session.instruments().convert(conversion);
  config.network.layers = network.layers;
  config.weights = network.weights;
  Session other;
  EXPECT_TRUE(other.configure(config).ok());
  return {network.layers, scoresOf(session), scoresOf(other)};
}

}  // namespace nn
