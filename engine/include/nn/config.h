// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace nn {

/// Definitions in dataset.h.
enum class DatasetKind {
  kCircle,
  kXor,
  kGauss,
  kSpiral,
  kCs231nSpiral,
  kNotesSize,
  kNotesRegularization,
  kMoons,
  kRings,
  kBlobs,
  kCheckerboard,
  kConvnetSimple,
  kConvnetCircle,
  kConvnetSpiral,
  kConvnetRandom,
  kSine,
  kStep,
  kXSinX,
  kNielsen,
  kPlane,
  kBumps,
  kCustom,
  kVectors
};

/// Inputs computed from a point (x1, x2), in the order in which the network receives them.
enum class Feature { kX1, kX2, kX1Squared, kX2Squared, kX1TimesX2, kSinX1, kSinX2 };

enum class Task { kClassification, kRegression };

/// Definitions in activation.h.
enum class Activation {
  kLinear,
  kSigmoid,
  kTanh,
  kRelu,
  kLeakyRelu,
  kPrelu,
  kMaxout,
  kElu,
  kGelu,
  kSwish,
  kSoftplus,
  kSine
};

/// Definitions in loss.h.
enum class LossKind { kSoftmax, kLogistic, kSquared, kHinge };

/// Definitions in initializer.h.
enum class InitKind { kZeros, kNormal, kUniform, kLecun, kGlorot, kHe };

/// Definitions in optimizer.h.
enum class OptimizerKind { kSgd, kMomentum, kNesterov, kAdagrad, kRmsprop, kAdam, kAdamW };

/// Definitions in schedule.h.
enum class ScheduleKind { kConstant, kStep, kExponential, kInverse, kCosine };

/// Sets that are generated class by class have ⌊samples / classes⌋ points of each (all but xor and
/// checkerboard). `samples` does not apply to sets with a count of their own, `noise` does not
/// apply to those of the figures and of ConvNetJS, and neither to given points; see dataset.h.
struct DataConfig {
  DatasetKind kind = DatasetKind::kCircle;
  double samples = 500;
  double noise = 0;          ///< 0 … 0.5
  double trainShare = 0.5;   ///< share of the samples used for training; 1: no test set
  double classes = 2;        ///< of blobs and of given points with class labels; 2 … 10
  double turns = 1.75;       ///< of each arm of the spiral; 0.25 … 4
  bool standardize = false;  ///< shift and scale every input by mean and deviation over training
  double vectorLength = 1;   ///< numbers of one input of kVectors; 1 … 3072
  /// kCustom: x1, x2, label of each point. kVectors: vectorLength numbers and the label of each.
  /// The label is the class, 0 … classes−1, or the value of a regression. Else not looked at.
  std::vector<float> points = {};
};

struct LayerConfig {
  double units = 4;
  Activation activation = Activation::kTanh;
  double dropout = 0;  ///< share of the outputs that a training step drops, see dropout.h
};

struct InitConfig {
  InitKind kind = InitKind::kGlorot;
  double scale = 1;  ///< multiplies every start weight
  double bias = 0;   ///< start value of every bias
};

/// `layers` are the hidden ones, first to last; none makes a linear classifier. The output layer
/// follows from data and loss.
struct NetworkConfig {
  std::vector<LayerConfig> layers = {{4, Activation::kTanh}, {2, Activation::kTanh}};
  InitConfig init;
  double leakySlope = 0.01;
  double preluSlope = 0.25;  ///< start value of every learned slope
  double maxoutPieces = 2;
};

/// Loss = mean data loss + ½·l2·‖W‖² + l1·‖W‖₁; biases and PReLU slopes are free of both. 0
/// switches each of them off.
struct RegularizationOptions {
  double l1 = 0;
  double l2 = 0;
  double maxNorm = 0;     ///< longest row of W after an update
  double inputNoise = 0;  ///< deviation of the noise added to each feature in a training step
};

/// How the learning rate falls with the epochs. Each kind reads the numbers it needs.
struct ScheduleConfig {
  ScheduleKind kind = ScheduleKind::kConstant;
  double every = 10;
  double factor = 0.5;
  double rate = 0.1;
  double epochs = 100;
};

/// A batch size of at least the number of training samples means the full batch.
struct TrainingOptions {
  OptimizerKind optimizer = OptimizerKind::kSgd;
  double learningRate = 0.03;
  double momentum = 0.9;
  double beta1 = 0.9;
  double beta2 = 0.999;
  double epsilon = 1e-8;
  double batchSize = 10;
  bool shuffle = true;  ///< draw a new order every epoch; off: the order of the data set
  double clipNorm = 0;  ///< longest gradient, see regularizer.h; 0: any length
  ScheduleConfig schedule;
};

/// Config v1, as far as the engine knows it. Every number is a double, as in JavaScript: whether
/// it is finite, whole and in range (limits.h) is checked by validateConfig(), in one place.
struct SessionConfig {
  double seed = 42;
  DataConfig data = DataConfig();  ///< {} makes GCC 12 warn of an uninitialised list
  std::vector<Feature> features = {Feature::kX1, Feature::kX2};  ///< any order, none twice
  Task task = Task::kClassification;
  NetworkConfig network;
  LossKind loss = LossKind::kSoftmax;
  RegularizationOptions regularization;
  TrainingOptions training;
  /// Exact start weights in the order of the parameter layout (per layer W row by row, then b,
  /// then PReLU slopes), or
  /// empty: then `network.init` and `seed` decide.
  std::vector<float> weights;
  /// The decision field is evaluated at fieldSize × fieldSize points. A power of two.
  double fieldSize = 256;
};

}  // namespace nn
