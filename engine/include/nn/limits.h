// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

/// Allowed ranges of Config v1, both ends included. web/src/shared/limits.ts holds the same table.
namespace nn::limits {

struct Range {
  double minimum;
  double maximum;
};

inline constexpr Range kSeed = {0, 4294967295.0};  // integer
inline constexpr Range kSamples = {10, 10000};     // integer
inline constexpr Range kNoise = {0, 0.5};
inline constexpr Range kTrainShare = {0.1, 1};
inline constexpr Range kClasses = {2, 10};         // integer
inline constexpr Range kTurns = {0.25, 4};         // of each arm of the spiral
inline constexpr Range kVectorLength = {1, 3072};  // integer
inline constexpr Range kPointCount = {1, 100000};  // points given in the config
inline constexpr Range kCoordinate = {-1e6, 1e6};  // and their coordinates and values
inline constexpr Range kHiddenLayers = {0, 8};     // length of network.layers
inline constexpr Range kUnits = {1, 512};          // integer
inline constexpr Range kInitScale = {0, 100};
inline constexpr Range kInitBias = {-10, 10};
inline constexpr Range kDropout = {0, 0.9};
inline constexpr Range kLeakySlope = {0, 1};
inline constexpr Range kPreluSlope = {0, 1};
inline constexpr Range kMaxoutPieces = {2, 4};  // integer
inline constexpr Range kL1 = {0, 10};
inline constexpr Range kL2 = {0, 10};
inline constexpr Range kMaxNorm = {0, 100};
inline constexpr Range kInputNoise = {0, 10};
inline constexpr Range kLearningRate = {1e-7, 100};
inline constexpr Range kMomentum = {0, 0.9999};  // momentum, beta1 and beta2
inline constexpr Range kEpsilon = {1e-12, 1e-2};
inline constexpr Range kBatchSize = {1, 1024};  // integer
inline constexpr Range kClipNorm = {0, 1000};
inline constexpr Range kScheduleEvery = {1, 100000};  // integer
inline constexpr Range kScheduleFactor = {1e-4, 1};
inline constexpr Range kScheduleRate = {0, 100};
inline constexpr Range kScheduleEpochs = {1, 1000000};  // integer
inline constexpr Range kFieldSize = {16, 512};          // power of two

/// Longest input() of a session, and longest list of given points: enough for the parameters of the
/// widest network allowed.
inline constexpr std::size_t kMaximumInputFloats = std::size_t{8} << 20;

}  // namespace nn::limits
