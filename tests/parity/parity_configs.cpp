// SPDX-License-Identifier: MIT
#include "parity_configs.h"

namespace nn::parity {

namespace {

SessionConfig cs231nSpiral() {
  SessionConfig config;
  config.data = {DatasetKind::kCs231nSpiral, 300, 0, 1};
  config.network.layers = {{100, Activation::kRelu}};
  config.training.optimizer = OptimizerKind::kAdam;
  config.training.learningRate = 0.01;
  config.training.batchSize = 64;
  config.regularization.l2 = 1e-3;
  return config;
}

SessionConfig xorDeep() {
  SessionConfig config;
  config.seed = 7;
  config.data = {DatasetKind::kXor, 501, 0.2, 0.7};
  config.features = {Feature::kX1,        Feature::kX2,    Feature::kX1Squared, Feature::kX2Squared,
                     Feature::kX1TimesX2, Feature::kSinX1, Feature::kSinX2};
  config.network.layers = {
      {8, Activation::kLeakyRelu}, {8, Activation::kSigmoid}, {8, Activation::kLeakyRelu}};
  config.network.leakySlope = 0.1;
  config.training.optimizer = OptimizerKind::kMomentum;
  config.training.learningRate = 0.01;
  config.training.batchSize = 7;
  config.regularization.l1 = 1e-3;
  return config;
}

SessionConfig gaussLogistic() {
  SessionConfig config;
  config.seed = 4294967295.0;
  config.data = {DatasetKind::kGauss, 1000, 0.5, 0.9};
  config.network.layers = {{5, Activation::kSigmoid}};
  config.network.init = {InitKind::kHe, 1.5, 0.1};
  config.loss = LossKind::kLogistic;
  config.training.batchSize = 1024;
  return config;
}

SessionConfig notesSquared() {
  SessionConfig config;
  config.seed = 3;
  config.data = {DatasetKind::kNotesSize, 500, 0, 1};
  config.network.layers = {{20, Activation::kTanh}};
  config.loss = LossKind::kSquared;
  config.training.optimizer = OptimizerKind::kAdam;
  config.regularization = {1e-4, 1e-3};
  return config;
}

SessionConfig spiralWide() {
  SessionConfig config;
  config.seed = 0;
  config.data = {DatasetKind::kSpiral, 2000, 0.1, 0.8};
  config.features = {Feature::kX1, Feature::kX2, Feature::kSinX1, Feature::kSinX2};
  config.network.layers = {{130, Activation::kTanh}, {65, Activation::kRelu}};
  config.training.batchSize = 50;
  config.training.learningRate = 0.1;
  return config;
}

SessionConfig regression() {
  SessionConfig config;
  config.data = {DatasetKind::kPlane, 200, 0.1, 0.6};
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  config.network.layers = {{6, Activation::kLinear}, {3, Activation::kTanh}};
  config.network.init = {InitKind::kNormal, 20, 0};
  config.training.shuffle = false;
  config.training.batchSize = 1;
  config.training.learningRate = 0.001;
  return config;
}

SessionConfig maxoutDropout() {
  SessionConfig config;
  config.seed = 11;
  config.data = {DatasetKind::kCs231nSpiral, 300, 0.1, 0.8};
  config.network.layers = {{9, Activation::kMaxout, 0.5}, {7, Activation::kMaxout}};
  config.network.maxoutPieces = 3;
  config.network.init = {InitKind::kLecun, 1, 0.05};
  config.loss = LossKind::kHinge;
  config.regularization.maxNorm = 1.5;
  config.regularization.inputNoise = 0.05;
  config.training.optimizer = OptimizerKind::kNesterov;
  config.training.clipNorm = 1;
  config.training.schedule.kind = ScheduleKind::kCosine;
  return config;
}

SessionConfig preluHinge() {
  SessionConfig config;
  config.seed = 12;
  config.data = {DatasetKind::kSpiral, 500, 0.1, 0.5};
  config.network.layers = {{10, Activation::kPrelu}, {6, Activation::kSine, 0.1}};
  config.network.preluSlope = 0.5;
  config.network.init = {InitKind::kUniform, 1, 0};
  config.loss = LossKind::kHinge;
  config.regularization.l2 = 1e-2;
  config.training.optimizer = OptimizerKind::kAdamW;
  config.training.learningRate = 0.003;
  config.training.schedule.kind = ScheduleKind::kInverse;
  return config;
}

SessionConfig gatedNoise() {
  SessionConfig config;
  config.seed = 13;
  config.data = {DatasetKind::kXor, 300, 0.1, 1};
  config.network.layers = {{6, Activation::kGelu}, {6, Activation::kSwish, 0.25}};
  config.regularization.inputNoise = 0.3;
  config.training.optimizer = OptimizerKind::kRmsprop;
  config.training.learningRate = 0.003;
  config.training.batchSize = 1024;
  config.training.schedule.kind = ScheduleKind::kExponential;
  config.training.schedule.factor = 0.99;
  return config;
}

SessionConfig smoothAdagrad() {
  SessionConfig config;
  config.seed = 14;
  config.data = {DatasetKind::kCircle, 400, 0.2, 0.6};
  config.network.layers = {{5, Activation::kElu, 0.9}, {5, Activation::kSoftplus}};
  config.loss = LossKind::kLogistic;
  config.regularization = {1e-4, 1e-3, 3, 0};
  config.training.optimizer = OptimizerKind::kAdagrad;
  config.training.batchSize = 30;
  config.training.clipNorm = 0.1;
  config.training.schedule.kind = ScheduleKind::kStep;
  return config;
}

SessionConfig divergent() {
  SessionConfig config;
  config.network.layers = {{20, Activation::kRelu}};
  config.training.learningRate = 10;
  return config;
}

SessionConfig standardizedMoons() {
  SessionConfig config;
  config.data = {DatasetKind::kMoons, 301, 0.2, 0.5};
  config.data.standardize = true;
  config.features = {Feature::kX1, Feature::kX2, Feature::kX1Squared};
  return config;
}

SessionConfig tenBlobs() {
  SessionConfig config;
  config.data = {DatasetKind::kBlobs, 500, 0.3, 0.8, 10};
  config.network.layers = {{12, Activation::kRelu}};
  return config;
}

SessionConfig plainSet(DatasetKind kind) {
  SessionConfig config;
  config.data = {kind, 400, 0.25, 0.75, 2, 2.5};
  return config;
}

SessionConfig curveOrSurface(DatasetKind kind) {
  SessionConfig config;
  config.data = {kind, 100, 0.05, 0.9};
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  config.network.layers = {{20, Activation::kRelu}, {20, Activation::kSigmoid}};
  if (kind != DatasetKind::kBumps) config.features = {Feature::kX1};
  return config;
}

/// Seven points with coordinates that are no round numbers.
SessionConfig customPoints() {
  SessionConfig config;
  config.data = {DatasetKind::kCustom, 500, 0, 1, 3};
  config.data.standardize = true;
  for (int i = 0; i < 7; ++i) {
    const auto number = static_cast<float>(i);
    config.data.points.insert(config.data.points.end(), {number / 3, 7 / (number + 1), 0});
    config.data.points.back() = static_cast<float>(i % 3);
  }
  return config;
}

/// 3072-100-10 on 20 synthetic images.
SessionConfig images() {
  SessionConfig config;
  config.data = {DatasetKind::kVectors, 500, 0, 0.8, 10};
  config.data.vectorLength = 3072;
  config.data.standardize = true;
  for (int image = 0; image < 20; ++image) {
    for (int i = 0; i < 3072; ++i) {
      config.data.points.push_back(static_cast<float>((i * 7 + image * 31 + i * image) % 64) / 64);
    }
    config.data.points.push_back(static_cast<float>(image % 10));
  }
  config.network.layers = {{100, Activation::kRelu}};
  config.training.batchSize = 10;
  return config;
}

}  // namespace

std::vector<NamedConfig> namedConfigs() {
  return {{"default", {}},
          {"cs231n-spiral-relu-adam", cs231nSpiral()},
          {"xor-deep-all-features", xorDeep()},
          {"gauss-logistic-full-batch", gaussLogistic()},
          {"notes-size-squared", notesSquared()},
          {"spiral-wide", spiralWide()},
          {"regression-unshuffled", regression()},
          {"maxout-dropout-hinge", maxoutDropout()},
          {"prelu-sine-adamw", preluHinge()},
          {"gelu-swish-noise-full-batch", gatedNoise()},
          {"elu-softplus-adagrad", smoothAdagrad()},
          {"divergent", divergent()},
          {"moons-standardized", standardizedMoons()},
          {"rings", plainSet(DatasetKind::kRings)},
          {"checkerboard", plainSet(DatasetKind::kCheckerboard)},
          {"spiral-turns", plainSet(DatasetKind::kSpiral)},
          {"convnet-simple", plainSet(DatasetKind::kConvnetSimple)},
          {"convnet-circle", plainSet(DatasetKind::kConvnetCircle)},
          {"convnet-spiral", plainSet(DatasetKind::kConvnetSpiral)},
          {"convnet-random", plainSet(DatasetKind::kConvnetRandom)},
          {"blobs-ten-classes", tenBlobs()},
          {"sine-curve", curveOrSurface(DatasetKind::kSine)},
          {"step-curve", curveOrSurface(DatasetKind::kStep)},
          {"x-sin-x-curve", curveOrSurface(DatasetKind::kXSinX)},
          {"nielsen-curve", curveOrSurface(DatasetKind::kNielsen)},
          {"bumps", curveOrSurface(DatasetKind::kBumps)},
          {"custom-standardized", customPoints()},
          {"images-3072-100-10", images()}};
}

}  // namespace nn::parity
