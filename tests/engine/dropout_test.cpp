// SPDX-License-Identifier: MIT
#include "nn/dropout.h"

#include <cmath>

#include "nn/evaluator.h"
#include "nn/trainer.h"
#include "test_support.h"

namespace nn {
namespace {

using test::Samples;

Samples<double> masked(const DropoutMasks& masks, Index layer, double rate) {
  Samples<double> values(40, 50);
  std::fill(values.data(), values.data() + 40 * values.view().stride, 1.0);
  applyDropout(masks, layer, rate, values.view());
  return values;
}

double shareOfZeros(const Samples<double>& values) {
  const SampleView<const double> view = values.constView();
  Index zeros = 0;
  for (Index r = 0; r < view.rows; ++r) zeros += std::count(view.row(r), view.row(r) + 50, 0.0);
  return static_cast<double>(zeros) / 2000;
}

bool areEqual(const Samples<double>& a, const Samples<double>& b) {
  return std::equal(a.constView().data, a.constView().row(40), b.constView().data);
}

TEST(Dropout, DropsTheShareAndScalesTheRest) {
  for (const double rate : {0.1, 0.5, 0.9}) {
    const Samples<double> values = masked({42, 7}, 0, rate);
    EXPECT_NEAR(shareOfZeros(values), rate, 0.04);
    for (Index c = 0; c < 50; ++c) {
      const double value = values.constView().row(3)[c];
      EXPECT_TRUE(value == 0 || value == 1 / (1 - rate));
    }
  }
}

TEST(Dropout, MasksDependOnSeedStepAndLayerAlone) {
  EXPECT_TRUE(areEqual(masked({42, 7}, 1, 0.5), masked({42, 7}, 1, 0.5)));
  EXPECT_FALSE(areEqual(masked({42, 7}, 1, 0.5), masked({43, 7}, 1, 0.5)));
  EXPECT_FALSE(areEqual(masked({42, 7}, 1, 0.5), masked({42, 8}, 1, 0.5)));
  EXPECT_FALSE(areEqual(masked({42, 7}, 1, 0.5), masked({42, 7}, 2, 0.5)));
}

TEST(Dropout, LeavesThePaddingAlone) {
  Samples<float> values(1, 5);
  std::fill(values.data(), values.data() + 8, 3.0F);
  applyDropout<float>({1, 1}, 0, 0.9, values.view());
  for (Index c = 5; c < 8; ++c) EXPECT_EQ(values.data()[c], 3.0F);
}

TEST(Dropout, UndoneTheKeptValuesAreAsBefore) {
  Samples<double> values = masked({42, 7}, 0, 0.3);
  undoScale(0.3, values.view());
  for (Index c = 0; c < 50; ++c) {
    const double value = values.at(0, c);
    EXPECT_TRUE(value == 0 || std::fabs(value - 1) < 1e-15);
  }
}

struct Regular {
  double dropout = 0;
  double inputNoise = 0;
  Activation activation = Activation::kTanh;
  double batchSize = 10;
};

Trainer<float> makeTrainer(const Regular& regular) {
  const Dataset dataset = makeDataset({DatasetKind::kCircle, 500, 0, 0.5}, 42);
  const FeatureSet features({Feature::kX1, Feature::kX2});
  Network<float> network(test::networkSpec(2, {6, 4}, 2, regular.activation));
  network.initialize({}, 42);
  Trainer<float> trainer(network, {}, SampleSet<float>(dataset, features, false), 42);
  TrainingOptions options;
  options.batchSize = regular.batchSize;
  trainer.setOptions(options, {0, 0, 0, regular.inputNoise});
  trainer.setDropout(std::vector<double>{regular.dropout, regular.dropout});
  return trainer;
}

TEST(RandomRegularization, GivesTheSameRunAgainAndAnotherThanWithout) {
  Trainer<float> plain = makeTrainer({});
  plain.step(60);
  for (const Regular& regular : {Regular{0.2, 0}, Regular{0, 0.5}}) {
    Trainer<float> trainer = makeTrainer(regular);
    trainer.step(60);
    const Buffer<float> end = trainer.network().parameters();
    EXPECT_FALSE(test::sameBits(end, plain.network().parameters()));
    trainer.reset();
    for (int i = 0; i < 60; ++i) trainer.step(1);
    EXPECT_TRUE(test::sameBits(end, trainer.network().parameters()));
  }
}

TEST(RandomRegularization, IsOffInEvaluation) {
  Trainer<float> trainer = makeTrainer({0.9, 10});
  const Trainer<float> plain = makeTrainer({});
  Evaluator<float> evaluator(plain.network());
  EXPECT_EQ(evaluator.evaluate(trainer.network(), {}, trainer.training()).loss,
            evaluator.evaluate(plain.network(), {}, plain.training()).loss);
  trainer.step(1);
  const double once = evaluator.evaluate(trainer.network(), {}, trainer.training()).loss;
  EXPECT_EQ(evaluator.evaluate(trainer.network(), {}, trainer.training()).loss, once);
}

TEST(RandomRegularization, StillLearnsWithEveryActivation) {
  for (int kind = 0; kind <= static_cast<int>(Activation::kSine); ++kind) {
    Trainer<float> trainer = makeTrainer({0.1, 0.2, static_cast<Activation>(kind)});
    Evaluator<float> evaluator(trainer.network());
    const double start = evaluator.evaluate(trainer.network(), {}, trainer.training()).loss;
    EXPECT_EQ(trainer.step(1000), 1000);
    EXPECT_LT(evaluator.evaluate(trainer.network(), {}, trainer.training()).loss, start) << kind;
  }
}

TEST(InputNoise, ReachesTheFullBatchAndLeavesTheDataAlone) {
  Trainer<float> plain = makeTrainer({0, 0, Activation::kTanh, 1024});
  Trainer<float> noisy = makeTrainer({0, 0.5, Activation::kTanh, 1024});
  plain.step(20);
  noisy.step(20);
  EXPECT_FALSE(test::sameBits(plain.network().parameters(), noisy.network().parameters()));
  EXPECT_DOUBLE_EQ(noisy.epoch(), 20);
  const SampleView<const float> data = noisy.training().inputs();
  EXPECT_TRUE(std::equal(data.data, data.row(2), plain.training().inputs().data));
}

TEST(InputNoise, OfTheTrainingStepHasTheStatedDeviation) {
  // One linear unit with weight 0 and squared loss: ∂L/∂w = mean((0 − y)·x), so the first step of
  // SGD shows the noise of a full batch as a shift of deviation σ/√n.
  const Dataset dataset = makeDataset({DatasetKind::kCircle, 1000, 0, 1}, 42);
  const FeatureSet features({Feature::kX1});
  constexpr Loss kSquared = {LossKind::kSquared, Task::kRegression};
  double squares = 0;
  constexpr int kRuns = 200;
  for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
    double weights[2];
    for (const double noise : {0.0, 2.0}) {
      Trainer<double> trainer(Network<double>(test::networkSpec(1, {}, 1)), kSquared,
                              SampleSet<double>(dataset, features, false), seed);
      TrainingOptions options;
      options.learningRate = 1;
      options.batchSize = 1024;
      trainer.setOptions(options, {0, 0, 0, noise});
      trainer.step(1);
      weights[noise > 0 ? 1 : 0] = trainer.network().parameters()[0];
    }
    squares += (weights[1] - weights[0]) * (weights[1] - weights[0]);
  }
  // Half of the 1000 labels are 1: Σ y²·σ² / n² = 500·4 / 10⁶.
  EXPECT_NEAR(std::sqrt(squares / kRuns), std::sqrt(500 * 4 / 1e6), 0.005);
}

}  // namespace
}  // namespace nn
