// SPDX-License-Identifier: MIT
#include <cmath>

#include "nn/layer_part.h"
#include "nn/objective.h"
#include "nn/sample_set.h"
#include "nn/validate.h"
#include "random_config.h"
#include "session.h"
#include "test_support.h"

// What must hold whatever the config: properties of 2,000 configs drawn from the whole of Config
// v1.

namespace nn {
namespace {

constexpr int kConfigs = 2000;

void expectAllFinite(std::span<const float> values, const char* what) {
  for (const float value : values) ASSERT_TRUE(std::isfinite(value)) << what;
}

/// Whether both are the same number, or both none.
bool sameNumber(float a, float b) { return a == b || (std::isnan(a) && std::isnan(b)); }

/// Moments, histograms and gradient norms of every layer.
void expectFiniteDiagnostics(Session& session) {
  const DiagnosticsLayout layout = session.instruments().diagnosticsLayout();
  const std::span<const float> figures = session.instruments().diagnose();
  for (int layer = 0; layer < layout.layerCount; ++layer) {
    const auto record = static_cast<std::size_t>(layer * layout.layerStride);
    expectAllFinite(figures.subspan(record, static_cast<std::size_t>(layout.deadShareOffset)),
                    "distributions");
    const auto norm = static_cast<std::size_t>(layout.gradientNormOffset);
    expectAllFinite(figures.subspan(record + norm, 1), "gradient norm");
  }
}

/// Trains step by step, as somebody may stop and look after any of them. Returns whether the run
/// got through without divergence.
bool trainsWithFiniteNumbers(Session& session) {
  for (int step = 1; step <= 40; ++step) {
    const int done = session.step(1);
    const Metrics metrics = session.metrics();
    EXPECT_TRUE(done == 1 || metrics.diverged);
    expectAllFinite(session.snapshot(false), "parameters");
    if (metrics.diverged) return false;
    EXPECT_TRUE(std::isfinite(metrics.trainLoss)) << metrics.trainLoss << " after " << step;
    if (testing::Test::HasFailure()) return false;
  }
  return true;
}

void expectFiniteUnlessDiverged(Session& session, const SessionConfig& config) {
  if (!trainsWithFiniteNumbers(session)) return;
  const Metrics metrics = session.metrics();
  EXPECT_TRUE(std::isfinite(metrics.penalty)) << metrics.penalty;
  const bool hasTest = session.layout().testCount > 0;
  EXPECT_EQ(std::isfinite(metrics.testLoss), hasTest) << metrics.testLoss;
  expectAllFinite(session.snapshot(true), "snapshot");
  expectAllFinite(session.examples(), "examples");
  expectFiniteDiagnostics(session);
  const bool hasRegions = config.task == Task::kClassification && session.layout().fieldSize > 0;
  EXPECT_EQ(session.instruments().regions().total > 0, hasRegions);
}

void expectBatchedIsOneByOne(Session& session, Pcg32& generator) {
  constexpr std::size_t kPoints = 9;
  const SnapshotLayout layout = session.layout();
  const std::size_t size =
      layout.inputDimensions == 0 ? static_cast<std::size_t>(layout.units.front()) : 2;
  std::vector<float> points(size * kPoints);
  for (float& value : points) value = static_cast<float>(uniformBetween(generator, -6, 6));
  const std::span<float> input = session.input(points.size());
  std::copy(points.begin(), points.end(), input.begin());
  const std::span<const float> view = session.predict(kPoints);
  const std::vector<float> together(view.begin(), view.end());
  const std::size_t outputs = together.size() / kPoints;
  ASSERT_GE(outputs, 1U);
  for (std::size_t point = 0; point < kPoints; ++point) {
    const std::span<float> single = session.input(size);
    std::copy_n(points.begin() + static_cast<std::ptrdiff_t>(size * point), size, single.begin());
    const std::span<const float> scores = session.predict(1);
    for (std::size_t k = 0; k < outputs; ++k) {
      EXPECT_TRUE(sameNumber(scores[k], together[point * outputs + k]));
    }
  }
}

/// The numbers of example `i` that trace() takes.
std::vector<float> exampleOf(const SessionConfig& config, std::span<const float> data,
                             std::size_t i) {
  if (config.data.kind != DatasetKind::kVectors) return {data[4 * i], data[4 * i + 1]};
  const auto size = static_cast<std::ptrdiff_t>(config.data.vectorLength) + 1;
  const auto first = config.data.points.begin() + static_cast<std::ptrdiff_t>(i) * size;
  return {first, first + size - 1};
}

/// Positions of the incoming weights and the bias of every unit that `diagnose` calls dead.
std::vector<Index> parametersIntoDeadUnits(Session& session, const ParameterLayout& layout) {
  const std::span<const float> figures = session.instruments().diagnose();
  const TraceLayout trace = session.instruments().traceLayout();
  auto at = static_cast<std::size_t>(session.instruments().diagnosticsLayout().deadUnitsOffset);
  const std::vector<LayerPart> parts = layerPartsOf(layout);
  std::vector<Index> parameters;
  for (std::size_t layer = 0; layer < parts.size(); ++layer) {
    const LayerPart& part = parts[layer];
    for (Index unit = 0; unit < trace.layers[layer].units; ++unit, ++at) {
      if (figures[at] == 0) continue;
      for (Index k = 0; k < part.inputs; ++k) {
        parameters.push_back(part.weightOffset + unit * part.inputs + k);
      }
      parameters.push_back(part.biasOffset + unit);
    }
  }
  return parameters;
}

/// Neither one example nor all together give a gradient to the inputs of a dead unit. Returns the
/// number of parameters that the claim was about.
std::size_t expectNoGradientIntoDeadUnits(Session& session, const SessionConfig& config) {
  const ParameterLayout layout = parameterLayoutOf(networkSpecOf(config));
  const std::vector<Index> parameters = parametersIntoDeadUnits(session, layout);
  if (parameters.empty()) return 0;
  Instruments& instruments = session.instruments();
  const auto first = static_cast<std::size_t>(instruments.traceLayout().parameterGradientsOffset);
  const std::span<const float> data = session.dataset();
  for (std::size_t i = 0; i < data.size() / 4; ++i) {
    if (data[4 * i + 3] != 0) continue;  // Of the test set: a unit may be alive for it.
    const auto target = static_cast<double>(data[4 * i + 2]);
    const auto trace = instruments.trace(exampleOf(config, data, i), target);
    for (const Index parameter : parameters) {
      EXPECT_EQ(trace[first + static_cast<std::size_t>(parameter)], 0);
    }
  }
  const std::span<const float> sum = session.parameters().gradient();
  for (const Index parameter : parameters) EXPECT_EQ(sum[static_cast<std::size_t>(parameter)], 0);
  return parameters.size();
}

/// The network of a config as the session has trained it.
Network<float> networkOf(const SessionConfig& config, Session& session) {
  Network<float> network(networkSpecOf(config));
  const std::span<const float> weights = session.snapshot(false);
  std::copy(weights.begin(), weights.end(), network.parameters().begin());
  return network;
}

/// Loss and gradient of the training set, and of the same examples in another order.
void expectOrderInABatchDoesNotMatter(const SessionConfig& config, const Network<float>& network,
                                      Pcg32& generator) {
  const Dataset dataset = datasetOf(config);
  const SampleSet<float> samples(dataset, featureSetOf(config, dataset), false);
  std::vector<std::uint32_t> order(static_cast<std::size_t>(samples.count()));
  permutation(generator, order);
  SampleSet<float> permuted(samples.inputs().rows, samples.count());
  permuted.gather(samples, order.data(), samples.count());
  Workspace<float> workspace(network.memory(), samples.count(),
                             Workspace<float>::Purpose::kTraining);
  Buffer<float> first = zeroBuffer<float>(network.layout().count);
  Buffer<float> second = first;
  const Loss loss = {config.loss, config.task};
  const double firstLoss = lossAndGradient<float>(
      network, loss, config.regularization, samples.inputs(), samples.targets(), workspace, first);
  const double secondLoss =
      lossAndGradient<float>(network, loss, config.regularization, permuted.inputs(),
                             permuted.targets(), workspace, second);
  EXPECT_NEAR(firstLoss, secondLoss, 1e-5 * (1 + firstLoss));
  const float scale = 1 + first.abs().maxCoeff();
  EXPECT_LE((first - second).abs().maxCoeff(), 1e-5F * scale);
}

TEST(Invariants, HoldForTwoThousandConfigsFromTheWholeOfConfigV1) {
  Pcg32 generator = generatorFor(2026, Stream::kData, 0);
  test::ConfigCoverage coverage;
  int diverged = 0;
  std::size_t dead = 0;
  for (int i = 0; i < kConfigs; ++i) {
    const SessionConfig config = test::randomConfig(generator);
    coverage.add(config);
    Session session;
    const Status status = session.configure(config);
    ASSERT_TRUE(status.ok()) << i << ' ' << status.path << ' ' << status.value;
    SCOPED_TRACE(i);
    expectFiniteUnlessDiverged(session, config);
    expectBatchedIsOneByOne(session, generator);
    dead += expectNoGradientIntoDeadUnits(session, config);
    diverged += session.metrics().diverged ? 1 : 0;
    if (!session.metrics().diverged) {
      expectOrderInABatchDoesNotMatter(config, networkOf(config, session), generator);
    }
    ASSERT_FALSE(HasFailure());
  }
  EXPECT_EQ(coverage.missing(), std::set<std::string>());
  // The draws reach what the properties are about.
  EXPECT_GT(diverged, 20);
  EXPECT_LT(diverged, kConfigs / 2);
  EXPECT_GT(dead, 100U);
}

/// The training set of `config` in another order, as given points.
SessionConfig permuted(SessionConfig config, Pcg32& generator) {
  const std::vector<float> points = config.data.points;
  std::vector<std::uint32_t> order(points.size() / 3);
  permutation(generator, order);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto from = points.begin() + std::ptrdiff_t{3} * order[i];
    std::copy_n(from, 3, config.data.points.begin() + static_cast<std::ptrdiff_t>(3 * i));
  }
  return config;
}

TEST(Invariants, TheOrderOfTheExamplesDoesNotMatterToTrainingOnAllOfThem) {
  Pcg32 generator = generatorFor(2027, Stream::kData, 0);
  for (int kind = 0; kind <= static_cast<int>(Activation::kSine); ++kind) {
    SessionConfig config;
    config.data.kind = DatasetKind::kCustom;
    config.data.trainShare = 1;
    for (int i = 0; i < 60; ++i) {
      const float x1 = static_cast<float>(uniformBetween(generator, -2, 2));
      const float x2 = static_cast<float>(uniformBetween(generator, -2, 2));
      config.data.points.insert(config.data.points.end(), {x1, x2, x1 * x2 > 0 ? 1.0F : 0.0F});
    }
    config.network.layers.assign(2, {5, static_cast<Activation>(kind)});
    config.training.batchSize = 1024;
    config.fieldSize = 16;
    Session session;
    Session other;
    ASSERT_TRUE(session.configure(config).ok());
    ASSERT_TRUE(other.configure(permuted(config, generator)).ok());
    ASSERT_NE(session.dataset()[0], other.dataset()[0]);
    EXPECT_EQ(session.step(20), 20);
    EXPECT_EQ(other.step(20), 20);
    const std::span<const float> a = session.snapshot(false);
    const std::span<const float> b = other.snapshot(false);
    for (std::size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i], b[i], 1e-5) << kind << ' ' << i;
  }
}

}  // namespace
}  // namespace nn
