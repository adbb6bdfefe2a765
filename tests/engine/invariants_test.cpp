// SPDX-License-Identifier: MIT
#include <cmath>
#include <numeric>

#include "nn/objective.h"
#include "nn/sample_set.h"
#include "nn/validate.h"
#include "session.h"
#include "test_support.h"

// What must hold whatever the config: of the claims of the notes (facts.md §5) those that are laws,
// and properties of 500 random configs.

namespace nn {
namespace {

/// Row 9: for one output P = σ(s), P > ½ exactly where s > 0, and ∂L/∂s = P − y.
TEST(Invariants, TheLogisticGradientIsProbabilityMinusTarget) {
  SessionConfig config;
  config.loss = LossKind::kLogistic;
  config.fieldSize = 16;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(100);
  const TraceLayout layout = session.instruments().traceLayout();
  const std::span<const float> data = session.dataset();
  for (std::size_t i = 0; i < data.size(); i += 4) {
    const float target = data[i + 2];
    const auto trace =
        session.instruments().trace({data[i], data[i + 1]}, static_cast<double>(target));
    const auto at = [&](int offset) { return trace[static_cast<std::size_t>(offset)]; };
    const float score = at(layout.layers.back().activationsOffset);
    const float probability = at(layout.probabilitiesOffset);
    EXPECT_EQ(probability > 0.5F, score > 0);
    EXPECT_NEAR(at(layout.layers.back().activationGradientsOffset), probability - target, 1e-6);
  }
}

/// Row 11: where no data reaches, L2 alone lets weights fade by 1 − ηλ in each step.
TEST(Invariants, WithoutDataWeightsFadeByOneMinusEtaLambda) {
  SessionConfig config;
  config.network.layers = {{3, Activation::kRelu}};
  config.training.learningRate = 0.1;
  config.regularization.l2 = 0.2;
  // With biases of −60 no unit fires for any example.
  config.weights = {0.5F, -1, 2, 0.25F, -0.125F, 1, -60, -60, -60, 3, 4, 5, -3, 2, 1, 0, 0};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  constexpr int kSteps = 25;
  ASSERT_EQ(session.step(kSteps), kSteps);
  const double share = std::pow(1 - 0.1 * 0.2, kSteps);
  const std::span<const float> parameters = session.snapshot(false);
  for (std::size_t i = 0; i < config.weights.size() - 2; ++i) {
    const double start = static_cast<double>(config.weights[i]);
    const double expected = i >= 6 && i < 9 ? start : start * share;
    EXPECT_NEAR(parameters[i], expected, 1e-5 * std::fabs(expected)) << i;
  }
}

template <typename Enum>
Enum anyUpTo(Pcg32& generator, Enum last) {
  return static_cast<Enum>(generator.below(static_cast<std::uint32_t>(last) + 1));
}

double logUniform(Pcg32& generator, double low, double high) {
  return low * std::pow(high / low, uniformDouble(generator));
}

SessionConfig anyConfig(Pcg32& generator) {
  SessionConfig config;
  config.seed = generator.below(1000);
  config.data.kind = anyUpTo(generator, DatasetKind::kNotesRegularization);
  config.data.samples = 20 + generator.below(150);
  config.data.noise = uniformBetween(generator, 0, 0.5);
  config.data.trainShare = uniformBetween(generator, 0.1, 1);
  for (const Feature feature : {Feature::kX1Squared, Feature::kX1TimesX2, Feature::kSinX2}) {
    if (generator.below(3) == 0) config.features.push_back(feature);
  }
  config.network.layers.resize(generator.below(5));
  for (LayerConfig& layer : config.network.layers) {
    layer = {static_cast<double>(1 + generator.below(9)),
             anyUpTo(generator, Activation::kLeakyRelu)};
  }
  config.network.init = {anyUpTo(generator, InitKind::kHe), logUniform(generator, 0.01, 30),
                         uniformBetween(generator, -1, 1)};
  config.loss = anyUpTo(generator, LossKind::kSquared);
  if (config.loss == LossKind::kSquared) config.task = anyUpTo(generator, Task::kRegression);
  config.regularization = {logUniform(generator, 1e-5, 1), logUniform(generator, 1e-5, 1)};
  config.training.optimizer = anyUpTo(generator, OptimizerKind::kAdam);
  config.training.learningRate = logUniform(generator, 1e-4, 100);
  config.training.batchSize = 1 + generator.below(60);
  config.fieldSize = 16;
  return config;
}

void expectAllFinite(std::span<const float> values) {
  for (const float value : values) ASSERT_TRUE(std::isfinite(value));
}

void expectFiniteUnlessDiverged(Session& session, const SessionConfig& config) {
  const int done = session.step(40);
  const Metrics metrics = session.metrics();
  EXPECT_EQ(done < 40, metrics.diverged);
  if (metrics.diverged) return;
  EXPECT_TRUE(std::isfinite(metrics.trainLoss));
  expectAllFinite(session.snapshot(true));
  if (config.task == Task::kRegression) return;
  EXPECT_GE(session.instruments().regions().total, 1);
}

void expectBatchedIsOneByOne(Session& session, Pcg32& generator) {
  constexpr int kPoints = 9;
  std::vector<float> points(2 * kPoints);
  for (float& value : points) value = static_cast<float>(uniformBetween(generator, -6, 6));
  const std::span<float> input = session.input(points.size());
  std::copy(points.begin(), points.end(), input.begin());
  const std::span<const float> view = session.predict(kPoints);
  const std::vector<float> together(view.begin(), view.end());
  const std::size_t outputs = together.size() / kPoints;
  for (std::size_t point = 0; point < kPoints; ++point) {
    const std::span<float> single = session.input(2);
    std::copy_n(points.begin() + static_cast<std::ptrdiff_t>(2 * point), 2, single.begin());
    const std::span<const float> scores = session.predict(1);
    for (std::size_t k = 0; k < outputs; ++k) EXPECT_EQ(scores[k], together[point * outputs + k]);
  }
}

/// Where `diagnose` calls units of the first layer dead, no example gives them a gradient.
/// Returns the number of such units.
int expectNoGradientIntoDeadUnits(Session& session) {
  Instruments& instruments = session.instruments();
  const DiagnosticsLayout diagnostics = instruments.diagnosticsLayout();
  const TraceLayout layout = instruments.traceLayout();
  const std::span<const float> figures = instruments.diagnose();
  const int units = layout.layers[0].units;
  int dead = 0;
  for (int unit = 0; unit < units; ++unit) {
    if (figures[static_cast<std::size_t>(diagnostics.deadUnitsOffset + unit)] == 0) continue;
    ++dead;
    const std::span<const float> data = session.dataset();
    for (std::size_t i = 0; i < data.size(); i += 4) {
      if (data[i + 3] != 0) continue;
      const auto trace =
          instruments.trace({data[i], data[i + 1]}, static_cast<double>(data[i + 2]));
      const float* gradient = trace.data() + layout.parameterGradientsOffset;
      for (int k = 0; k < layout.featureCount; ++k) {
        EXPECT_EQ(gradient[unit * layout.featureCount + k], 0);
      }
      EXPECT_EQ(gradient[units * layout.featureCount + unit], 0);
    }
  }
  return dead;
}

/// Loss and gradient of the training set, and of the same examples in another order.
void expectOrderInABatchDoesNotMatter(const SessionConfig& config, Pcg32& generator) {
  const Dataset dataset = makeDataset(config.data, static_cast<std::uint64_t>(config.seed));
  const SampleSet<float> samples(dataset, FeatureSet(config.features), false);
  std::vector<std::uint32_t> order(static_cast<std::size_t>(samples.count()));
  permutation(generator, order);
  SampleSet<float> permuted(samples.inputs().rows, samples.count());
  permuted.gather(samples, order.data(), samples.count());
  Network<float> network(networkSpecOf(config));
  network.initialize({InitKind::kGlorot, 1, 0.1}, 1);
  Workspace<float> workspace(network.memory(), samples.count(),
                             Workspace<float>::Purpose::kTraining);
  Buffer<float> first = zeroBuffer<float>(network.layout().count);
  Buffer<float> second = first;
  const Loss loss = {config.loss, config.task};
  const double firstLoss = lossAndGradient<float>(network, loss, {}, samples.inputs(),
                                                  samples.targets(), workspace, first);
  const double secondLoss = lossAndGradient<float>(network, loss, {}, permuted.inputs(),
                                                   permuted.targets(), workspace, second);
  EXPECT_NEAR(firstLoss, secondLoss, 1e-5 * (1 + firstLoss));
  const float scale = 1 + first.abs().maxCoeff();
  EXPECT_LE((first - second).abs().maxCoeff(), 1e-5F * scale);
}

TEST(Invariants, HoldForFiveHundredRandomConfigs) {
  Pcg32 generator = generatorFor(2026, Stream::kData, 0);
  int configs = 0;
  int diverged = 0;
  int dead = 0;
  while (configs < 500) {
    const SessionConfig config = anyConfig(generator);
    Session session;
    if (!session.configure(config).ok()) continue;  // three classes with a loss for two
    SCOPED_TRACE(++configs);
    expectFiniteUnlessDiverged(session, config);
    expectBatchedIsOneByOne(session, generator);
    dead += expectNoGradientIntoDeadUnits(session);
    expectOrderInABatchDoesNotMatter(config, generator);
    diverged += session.metrics().diverged ? 1 : 0;
    ASSERT_FALSE(HasFailure());
  }
  // The draws reach what the properties are about.
  EXPECT_GT(diverged, 10);
  EXPECT_LT(diverged, 400);
  EXPECT_GT(dead, 20);
}

}  // namespace
}  // namespace nn
