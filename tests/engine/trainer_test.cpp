// SPDX-License-Identifier: MIT
#include "nn/trainer.h"

#include <cmath>

#include "nn/evaluator.h"
#include "test_support.h"

namespace nn {
namespace {

constexpr Loss kSoftmax = {LossKind::kSoftmax, Task::kClassification};

struct RunSetup {
  DatasetKind data = DatasetKind::kCircle;
  double trainShare = 0.5;
  std::vector<Index> hidden = {4, 2};
  Activation activation = Activation::kTanh;
  Loss loss = kSoftmax;
  std::uint64_t seed = 42;
};

Trainer<float> makeTrainer(const RunSetup& setup) {
  const Dataset dataset = makeDataset({setup.data, 500, 0, setup.trainShare}, setup.seed);
  const FeatureSet features({Feature::kX1, Feature::kX2});
  Network<float> network(test::networkSpec(
      2, setup.hidden, outputCount(setup.loss, dataset.classes), setup.activation));
  network.initialize({}, setup.seed);
  return {network, setup.loss, SampleSet<float>(dataset, features, false), setup.seed};
}

TrainingOptions sgd(double learningRate, double batchSize = 10) {
  TrainingOptions options;
  options.learningRate = learningRate;
  options.batchSize = batchSize;
  return options;
}

TEST(Trainer, ResetGivesTheSameStartAndTheSameRunBitForBit) {
  Trainer<float> trainer = makeTrainer({});
  TrainingOptions adam = sgd(0.01);
  adam.optimizer = OptimizerKind::kAdam;
  trainer.setOptions(adam, {0, 1e-3});
  const Buffer<float> start = trainer.network().parameters();
  EXPECT_EQ(trainer.step(137), 137);
  const Buffer<float> end = trainer.network().parameters();
  EXPECT_FALSE(test::sameBits(start, end));
  trainer.reset();
  EXPECT_TRUE(test::sameBits(trainer.network().parameters(), start));
  EXPECT_EQ(trainer.progress().step, 0);
  trainer.step(137);
  EXPECT_TRUE(test::sameBits(trainer.network().parameters(), end));
}

TEST(Trainer, ManySmallStepsAreOneLargeStep) {
  Trainer<float> once = makeTrainer({});
  Trainer<float> often = makeTrainer({});
  once.step(200);
  for (int i = 0; i < 200; ++i) EXPECT_EQ(often.step(1), 1);
  EXPECT_TRUE(test::sameBits(once.network().parameters(), often.network().parameters()));
}

TEST(Trainer, CountsEpochsWithTheirFraction) {
  Trainer<float> trainer = makeTrainer({});
  EXPECT_EQ(trainer.batchesPerEpoch(), 25);
  trainer.step(30);
  EXPECT_EQ(trainer.progress().step, 30);
  EXPECT_DOUBLE_EQ(trainer.epoch(), 1.2);
  trainer.setOptions(sgd(0.03, 100), {});
  EXPECT_EQ(trainer.batchesPerEpoch(), 3);
  EXPECT_DOUBLE_EQ(trainer.epoch(), 1.2);
}

TEST(Trainer, ABatchSizeBeyondTheTrainingSetIsTheFullBatch) {
  Trainer<float> exact = makeTrainer({});
  Trainer<float> beyond = makeTrainer({});
  exact.setOptions(sgd(0.1, 250), {});
  beyond.setOptions(sgd(0.1, 1024), {});
  exact.step(20);
  beyond.step(20);
  EXPECT_EQ(beyond.batchesPerEpoch(), 1);
  EXPECT_DOUBLE_EQ(beyond.epoch(), 20);
  EXPECT_TRUE(test::sameBits(exact.network().parameters(), beyond.network().parameters()));
}

TEST(Trainer, LambdaShrinksWeightsByOneMinusRateTimesLambdaWhenTheDataIsSilent) {
  // With all weights of the output layer zero and balanced classes in a full batch, nothing reaches
  // the hidden layer from the data.
  const Dataset dataset = makeDataset({DatasetKind::kCircle, 500, 0, 1}, 42);
  const FeatureSet features({Feature::kX1, Feature::kX2});
  Network<float> network(test::networkSpec(2, {4}, 2));
  network.initialize({}, 42);
  network.parameters().segment(12, 10).setZero();
  Trainer<float> trainer(network, kSoftmax, SampleSet<float>(dataset, features, false), 42);
  trainer.setOptions(sgd(0.5, 1024), {0, 0.2});
  trainer.step(1);
  for (Index i = 0; i < 8; ++i) {
    EXPECT_FLOAT_EQ(trainer.network().parameters()[i], network.parameters()[i] * (1 - 0.5F * 0.2F));
  }
}

/// η, λ and the batch size of a running training: the weights stay, and the next step is theirs.
TEST(Trainer, NewOptionsLeaveTheWeightsAndMakeTheNextStep) {
  Trainer<float> before = makeTrainer({});
  before.setOptions(sgd(0.03, 1024), {});
  before.step(50);
  Trainer<float> after = before;
  after.setOptions(sgd(0.3, 1024), {0, 0.1});
  EXPECT_TRUE(test::sameBits(after.network().parameters(), before.network().parameters()));
  EXPECT_EQ(after.progress().step, 50);
  const Buffer<float> weights = before.network().parameters();
  before.step(1);
  after.step(1);
  EXPECT_EQ(after.progress().step, 51);
  const Buffer<float> slow = before.network().parameters() - weights;
  const Buffer<float> fast = after.network().parameters() - weights;
  // The first layer's weights, then its biases, which do not decay.
  for (Index i = 0; i < 12; ++i) {
    const float decay = i < 8 ? 0.3F * 0.1F * weights[i] : 0;
    EXPECT_NEAR(fast[i], 10 * slow[i] - decay, 2e-6) << i;
  }
  after.setOptions(sgd(0.3, 100), {});
  EXPECT_EQ(after.batchesPerEpoch(), 3);
  after.step(1);
  EXPECT_EQ(after.progress().step, 52);
}

TEST(Trainer, RaisingLambdaRaisesTheLoss) {
  for (const LossKind kind : {LossKind::kSoftmax, LossKind::kHinge, LossKind::kSquared}) {
    RunSetup setup;
    setup.loss.kind = kind;
    double previous = -1;
    for (const double l2 : {0.0, 0.01, 0.03}) {
      Trainer<float> trainer = makeTrainer(setup);
      trainer.setOptions(sgd(0.1), {0, l2});
      trainer.step(3000);
      Evaluator<float> evaluator(trainer.network());
      const double loss =
          evaluator.evaluate(trainer.network(), setup.loss, trainer.training()).loss;
      EXPECT_GT(loss, previous) << "lambda " << l2;
      previous = loss;
    }
  }
}

TEST(Trainer, MaxNormHoldsForEveryUnitAfterEveryStep) {
  Trainer<float> trainer = makeTrainer({});
  trainer.setOptions(sgd(0.3), {0, 0, 0.7});
  for (int step = 0; step < 50; ++step) {
    trainer.step(1);
    const Buffer<float>& parameters = trainer.network().parameters();
    for (const ParameterRange& range : trainer.network().layout().ranges) {
      if (!range.isWeight()) continue;
      for (Index row = 0; row < range.count; row += range.rowLength) {
        const double norm = parameters.segment(range.offset + row, range.rowLength).matrix().norm();
        EXPECT_LE(norm, 0.7 * (1 + 1e-6));
      }
    }
  }
}

TEST(Trainer, TheScheduleCountsEpochsOfTheRun) {
  // A rate that falls to 1e-4 of itself per epoch leaves the weights all but still in the second.
  Trainer<float> trainer = makeTrainer({});
  TrainingOptions options = sgd(0.1, 125);
  options.schedule = {ScheduleKind::kExponential, 1, 1e-4};
  trainer.setOptions(options, {});
  const auto moved = [&] {
    const Buffer<float> before = trainer.network().parameters();
    trainer.step(2);
    return (trainer.network().parameters() - before).abs().maxCoeff();
  };
  const float first = moved();
  EXPECT_LT(moved(), 1e-3F * first);
  trainer.reset();
  EXPECT_EQ(moved(), first);
}

TEST(Trainer, ChangingTheOptimizerClearsItsState) {
  Trainer<float> trainer = makeTrainer({});
  TrainingOptions momentum = sgd(0.01);
  momentum.optimizer = OptimizerKind::kMomentum;
  trainer.setOptions(momentum, {});
  trainer.step(10);
  // A first step of momentum without velocity is a step of SGD.
  trainer.setOptions(sgd(0.01), {});
  Trainer<float> other = trainer;
  trainer.setOptions(momentum, {});
  trainer.step(1);
  other.step(1);
  EXPECT_TRUE(test::sameBits(trainer.network().parameters(), other.network().parameters()));
}

TEST(Divergence, ALearningRateOfTenWithReluIsNoticedAndTheLastGoodStateKept) {
  for (const LossKind kind : {LossKind::kSoftmax, LossKind::kSquared}) {
    RunSetup setup;
    setup.activation = Activation::kRelu;
    setup.loss.kind = kind;
    Trainer<float> trainer = makeTrainer(setup);
    Evaluator<float> evaluator(trainer.network());
    const double start = evaluator.evaluate(trainer.network(), setup.loss, trainer.training()).loss;
    trainer.setOptions(sgd(10), {});
    EXPECT_LT(trainer.step(5000), 5000);
    EXPECT_TRUE(trainer.diverged());
    EXPECT_EQ(trainer.step(10), 0);
    EXPECT_TRUE(trainer.network().parameters().isFinite().all());
    const double kept = evaluator.evaluate(trainer.network(), setup.loss, trainer.training()).loss;
    EXPECT_LT(kept, 2 * start + 0.1);
    EXPECT_LT(trainer.progress().step, 200);
  }
}

TEST(Divergence, LossesThatOverflowAreNoticed) {
  RunSetup setup;
  setup.hidden = {20};
  setup.activation = Activation::kRelu;
  Trainer<float> trainer = makeTrainer(setup);
  trainer.setOptions(sgd(10), {});
  EXPECT_LT(trainer.step(1000), 50);
  EXPECT_TRUE(trainer.diverged());
  EXPECT_TRUE(trainer.network().parameters().isFinite().all());
}

TEST(Divergence, IsOverAfterResetOrNewOptionsOrNewWeights) {
  RunSetup setup;
  setup.hidden = {20};
  setup.activation = Activation::kRelu;
  Trainer<float> trainer = makeTrainer(setup);
  const Buffer<float> start = trainer.network().parameters();
  const auto diverge = [&] {
    trainer.setOptions(sgd(10), {});
    trainer.step(1000);
    ASSERT_TRUE(trainer.diverged());
  };
  diverge();
  trainer.setOptions(sgd(0.01), {});
  EXPECT_FALSE(trainer.diverged());
  EXPECT_EQ(trainer.step(50), 50);
  diverge();
  trainer.reset();
  EXPECT_FALSE(trainer.diverged());
  EXPECT_TRUE(test::sameBits(trainer.network().parameters(), start));
  diverge();
  trainer.setParameters({start.data(), static_cast<std::size_t>(start.size())});
  EXPECT_FALSE(trainer.diverged());
}

TEST(Divergence, HealthySpikesAreLeftAlone) {
  RunSetup wide;
  wide.hidden = {512};
  wide.activation = Activation::kRelu;
  Trainer<float> trainer = makeTrainer(wide);
  TrainingOptions adam = sgd(0.1);
  adam.optimizer = OptimizerKind::kAdam;
  trainer.setOptions(adam, {});
  EXPECT_EQ(trainer.step(500), 500);
  EXPECT_FALSE(trainer.diverged());
}

TEST(DivergenceMonitor, ToleratesALossThatStaysAtTheUndecidedLevel) {
  DivergenceMonitor monitor(0.7, 0.6931);
  for (int i = 0; i < 10000; ++i) {
    ASSERT_NE(monitor.observe(i % 2 == 0 ? 0.2 : 1.2, 0.01), DivergenceMonitor::Verdict::kDiverged);
  }
}

TEST(DivergenceMonitor, AllowsAnExpensiveStartToComeDown) {
  DivergenceMonitor monitor(50, 0.6931);
  double loss = 80;
  for (int i = 0; i < 2000; ++i, loss *= 0.99) {
    ASSERT_NE(monitor.observe(loss, 0.01), DivergenceMonitor::Verdict::kDiverged);
  }
}

TEST(DivergenceMonitor, CallsAPersistentlyWrongRunDivergedAndEarlierDoubtful) {
  DivergenceMonitor monitor(0.7, 0.6931);
  EXPECT_EQ(monitor.observe(0.7, 0.01), DivergenceMonitor::Verdict::kGood);
  EXPECT_EQ(monitor.observe(6, 0.01), DivergenceMonitor::Verdict::kDoubtful);
  int steps = 0;
  while (monitor.observe(3, 0.01) != DivergenceMonitor::Verdict::kDiverged) {
    ASSERT_LT(++steps, 200);
  }
  EXPECT_GT(steps, 10);
}

TEST(DivergenceMonitor, CallsInfinityAndNotANumberDivergedAtOnce) {
  EXPECT_EQ(DivergenceMonitor(0.7, 0.7).observe(std::nan(""), 0.01),
            DivergenceMonitor::Verdict::kDiverged);
  EXPECT_EQ(DivergenceMonitor(0.7, 0.7).observe(HUGE_VAL, 0.01),
            DivergenceMonitor::Verdict::kDiverged);
  EXPECT_EQ(DivergenceMonitor(0.7, 0.7).observe(701, 0.01), DivergenceMonitor::Verdict::kDiverged);
}

}  // namespace
}  // namespace nn
