// SPDX-License-Identifier: MIT
#include "instruments.h"

#include <cmath>

#include "job_support.h"
#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

std::vector<float> parametersOf(Session& session) {
  const std::span<const float> parameters = session.snapshot(false);
  return {parameters.begin(), parameters.end()};
}

TEST(Instruments, AreHarmlessBeforeTheFirstConfigure) {
  Session session;
  Instruments& instruments = session.instruments();
  EXPECT_EQ(instruments.traceLayout().floatCount, 0);
  EXPECT_EQ(instruments.diagnosticsLayout().floatCount, 0);
  EXPECT_TRUE(instruments.trace({0, 0}, 0).empty());
  EXPECT_TRUE(instruments.diagnose().empty());
  EXPECT_TRUE(instruments.path().empty());
  EXPECT_TRUE(instruments.results().empty());
  EXPECT_TRUE(instruments.convert(Conversion::kCollapseLinear).weights.empty());
  EXPECT_EQ(instruments.regions().total, 0);
  EXPECT_EQ(instruments.advance(5).total, 0);
  EXPECT_EQ(instruments.watchWeights(0, 1).code, StatusCode::kNotConfigured);
  EXPECT_EQ(instruments.beginGradientCheck(10, 100).code, StatusCode::kNotConfigured);
  EXPECT_EQ(instruments.beginRestarts({}).code, StatusCode::kNotConfigured);
  EXPECT_EQ(instruments.beginLossLine({}, {}).code, StatusCode::kNotConfigured);
  EXPECT_EQ(instruments.beginLossPlane({}, {}).code, StatusCode::kNotConfigured);
}

TEST(Instruments, ChangeNothingInTheRun) {
  Session alone;
  ASSERT_TRUE(alone.configure(smallConfig()).ok());
  alone.step(20);
  Session watched;
  ASSERT_TRUE(watched.configure(smallConfig()).ok());
  Instruments& instruments = watched.instruments();
  ASSERT_TRUE(instruments.watchWeights(0, 1).ok());
  for (int i = 0; i < 20; ++i) {
    watched.step(1);
    instruments.trace({1, 2}, 1);
    instruments.diagnose();
    instruments.regions();
    ASSERT_TRUE(instruments.beginGradientCheck(8, 3).ok());
    finish(watched);
    ASSERT_TRUE(instruments.beginRestarts({2, 3, false}).ok());
    finish(watched);
    ASSERT_TRUE(instruments.beginLossPlane({3, 1, 1}, {}).ok());
    finish(watched);
  }
  EXPECT_EQ(watched.weightsHash(), alone.weightsHash());
}

TEST(Instruments, TraceRefusesWhatIsNoExample) {
  Session session;
  ASSERT_TRUE(session.configure(smallConfig()).ok());
  Instruments& instruments = session.instruments();
  EXPECT_FALSE(instruments.trace({1, 2}, 1).empty());
  EXPECT_TRUE(instruments.trace({1}, 1).empty());
  EXPECT_TRUE(instruments.trace({1, INFINITY}, 1).empty());
  EXPECT_TRUE(instruments.trace({1, 2}, 2).empty());
  EXPECT_TRUE(instruments.trace({1, 2}, 0.5).empty());
  EXPECT_TRUE(instruments.trace({1, 2}, -1).empty());
}

TEST(Instruments, TraceScoresAreThoseOfPredict) {
  SessionConfig config = smallConfig();
  config.features = {Feature::kX1, Feature::kX1TimesX2, Feature::kSinX2};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  session.step(30);
  const std::span<float> input = session.input(2);
  input[0] = 1.5F;
  input[1] = -2.5F;
  const std::span<const float> scores = session.predict(1);
  const auto trace = session.instruments().trace({1.5F, -2.5F}, 0);
  const TraceLayout layout = session.instruments().traceLayout();
  EXPECT_EQ(trace[1], 1.5F * -2.5F);
  for (std::size_t k = 0; k < 2; ++k) {
    const auto at = static_cast<std::size_t>(layout.layers.back().activationsOffset);
    EXPECT_EQ(trace[at + k], scores[k]);
  }
}

/// Row 4: smooth networks are right to 1e-7, in every range.
TEST(Instruments, GradientCheckAgreesForSmoothNetworks) {
  for (const Activation activation :
       {Activation::kTanh, Activation::kSigmoid, Activation::kLinear}) {
    for (const LossKind loss : {LossKind::kSoftmax, LossKind::kLogistic, LossKind::kSquared}) {
      SessionConfig config = smallConfig();
      config.network.layers = {{5, activation}, {3, activation}};
      config.loss = loss;
      config.regularization = {0, 0.01};
      Session session;
      ASSERT_TRUE(session.configure(config).ok());
      session.step(3);
      ASSERT_TRUE(session.instruments().beginGradientCheck(13, 1000).ok());
      const std::vector<float> errors = finish(session);
      ASSERT_EQ(errors.size(), 6U);
      for (const float error : errors) EXPECT_LE(error, 1e-7F);
    }
  }
}

TEST(Instruments, GradientCheckOfSomeParametersStandsForTheRange) {
  Session session;
  SessionConfig config = smallConfig();
  config.network.layers = {{7, Activation::kTanh}};
  ASSERT_TRUE(session.configure(config).ok());
  ASSERT_TRUE(session.instruments().beginGradientCheck(5, 4).ok());
  // W 14 → every fourth, b 7 → every second, W 14 → every fourth, b 2 → both.
  EXPECT_EQ(session.instruments().advance(0).total, 4 + 4 + 4 + 2);
  session.instruments().advance(5);
  EXPECT_FALSE(std::isnan(session.instruments().results()[0]));
  EXPECT_TRUE(std::isnan(session.instruments().results()[1]));
  for (const float error : finish(session, 3)) EXPECT_LE(error, 1e-7F);
}

TEST(Instruments, TheLossLineJoinsTheLossesOfItsEnds) {
  SessionConfig config = smallConfig();
  config.regularization.l2 = 0.01;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const Metrics start = session.metrics();
  std::vector<float> both = parametersOf(session);
  session.step(200);
  const Metrics end = session.metrics();
  const std::vector<float> trained = parametersOf(session);
  both.insert(both.end(), trained.begin(), trained.end());
  ASSERT_TRUE(session.instruments().beginLossLine({11, 0, 1}, both).ok());
  const std::vector<float> line = finish(session, 3);
  ASSERT_EQ(line.size(), 11U);
  EXPECT_NEAR(line.front(), start.trainLoss + start.penalty, 1e-6);
  EXPECT_NEAR(line.back(), end.trainLoss + end.penalty, 1e-6);
  EXPECT_LT(line.back(), line.front());
  // From the current weights back to the start: the same line the other way round.
  both.resize(trained.size());
  ASSERT_TRUE(session.instruments().beginLossLine({11, 0, 1}, both).ok());
  const std::vector<float> back = finish(session);
  for (std::size_t i = 0; i < 11; ++i) EXPECT_NEAR(back[i], line[10 - i], 1e-5);
}

/// Row 45, where it can be figured by hand: one weight, s = w·h(x), is convex; x² has no saddle.
TEST(Instruments, TheLossOfALinearRegressionIsAParabolaAlongEveryLine) {
  SessionConfig config = smallConfig();
  config.data.kind = DatasetKind::kPlane;
  config.task = Task::kRegression;
  config.loss = LossKind::kSquared;
  config.network.layers = {};
  config.weights = {0.5F, -0.25F, 0.1F};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  ASSERT_TRUE(session.instruments().beginLossLine({5, -1, 3}, {1, 0.5F, -0.5F}).ok());
  const std::vector<float> line = finish(session);
  const float bend = line[0] - 2 * line[1] + line[2];
  EXPECT_GT(bend, 0);
  EXPECT_NEAR(line[1] - 2 * line[2] + line[3], bend, 1e-4F * bend);
  EXPECT_NEAR(line[2] - 2 * line[3] + line[4], bend, 1e-4F * bend);
}

TEST(Instruments, TheLossPlaneHasTheCurrentLossInItsCentre) {
  Session session;
  ASSERT_TRUE(session.configure(smallConfig()).ok());
  session.step(100);
  ASSERT_TRUE(session.instruments().beginLossPlane({5, 0.5, 3}, {}).ok());
  const std::vector<float> plane = finish(session, 4);
  ASSERT_EQ(plane.size(), 25U);
  EXPECT_EQ(plane[12], static_cast<float>(session.metrics().trainLoss));
  EXPECT_NE(plane[0], plane[24]);
  ASSERT_TRUE(session.instruments().beginLossPlane({5, 0.5, 3}, {}).ok());
  EXPECT_EQ(finish(session), plane);
  ASSERT_TRUE(session.instruments().beginLossPlane({5, 0.5, 4}, {}).ok());
  EXPECT_NE(finish(session), plane);
}

TEST(Instruments, GivenDirectionsSpanThePlane) {
  Session session;
  ASSERT_TRUE(session.configure(smallConfig()).ok());
  const auto count = static_cast<std::size_t>(session.layout().parameterCount);
  std::vector<float> directions(2 * count);
  directions[0] = 1;
  directions[count + 3] = 1;
  ASSERT_TRUE(session.instruments().beginLossPlane({3, 2, 1}, directions).ok());
  const std::vector<float> plane = finish(session);
  // The last point of the first row: first weight + 2, fourth weight − 2.
  std::vector<float> moved = parametersOf(session);
  moved[0] += 2;
  moved[3] -= 2;
  const std::span<float> input = session.input(count);
  std::copy(moved.begin(), moved.end(), input.begin());
  ASSERT_TRUE(session.setWeights().ok());
  EXPECT_EQ(plane[2], static_cast<float>(session.metrics().trainLoss));
}

TEST(Instruments, ConfigureEndsAJob) {
  Session session;
  ASSERT_TRUE(session.configure(smallConfig()).ok());
  ASSERT_TRUE(session.instruments().beginRestarts({}).ok());
  ASSERT_TRUE(session.configure(smallConfig()).ok());
  EXPECT_EQ(session.instruments().advance(10).total, 0);
  EXPECT_TRUE(session.instruments().results().empty());
}

void expectRefused(const Status& status, StatusCode code, const char* path) {
  EXPECT_EQ(status.code, code) << path;
  EXPECT_EQ(status.path, path);
}

TEST(Instruments, OptionsOutOfRangeAreNamed) {
  SessionConfig config = smallConfig();
  config.seed = 4294967290.0;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  Instruments& instruments = session.instruments();
  constexpr auto kRange = StatusCode::kOutOfRange;
  expectRefused(instruments.watchWeights(28, 0), kRange, "first");
  expectRefused(instruments.watchWeights(0, -1), kRange, "second");
  expectRefused(instruments.watchWeights(0, 0.5), StatusCode::kNotAnInteger, "second");
  expectRefused(instruments.beginGradientCheck(0, 10), kRange, "examples");
  expectRefused(instruments.beginGradientCheck(10, 0), kRange, "perRange");
  expectRefused(instruments.beginRestarts({0, 10, true}), kRange, "count");
  expectRefused(instruments.beginRestarts({2, 0, true}), kRange, "steps");
  expectRefused(instruments.beginRestarts({7, 10, true}), kRange, "seed");
  expectRefused(instruments.beginRestarts({6, 10, true, 1}), kRange, "seed");
  expectRefused(instruments.beginRestarts({6, 10, true, 1000}), kRange, "first");
  EXPECT_TRUE(instruments.beginRestarts({6, 10, true}).ok());
  const std::vector<float> vector(28);
  expectRefused(instruments.beginLossLine({1, 0, 1}, vector), kRange, "points");
  expectRefused(instruments.beginLossLine({5, 1, 0}, vector), kRange, "high");
  expectRefused(instruments.beginLossLine({5, NAN, 0}, vector), StatusCode::kNotFinite, "low");
  expectRefused(instruments.beginLossLine({}, {1, 2}), StatusCode::kWrongShape, "vectors");
  expectRefused(instruments.beginLossPlane({1, 1, 1}, {}), kRange, "size");
  expectRefused(instruments.beginLossPlane({5, 0, 1}, {}), kRange, "reach");
  expectRefused(instruments.beginLossPlane({5, 1, -1}, {}), kRange, "seed");
  expectRefused(instruments.beginLossPlane({}, vector), StatusCode::kWrongShape, "vectors");
  std::vector<float> bad(28);
  bad[3] = NAN;
  expectRefused(instruments.beginLossLine({}, bad), StatusCode::kNotFinite, "vectors");
}

TEST(Instruments, ThePathHasOnePointPerStep) {
  Session session;
  ASSERT_TRUE(session.configure(smallConfig()).ok());
  ASSERT_TRUE(session.instruments().watchWeights(2, 27).ok());
  std::vector<float> expected;
  for (int step = 0; step <= 12; ++step) {
    if (step > 0) session.step(1);
    const std::vector<float> parameters = parametersOf(session);
    expected.insert(expected.end(), {static_cast<float>(step), parameters[2], parameters[27]});
  }
  session.reset();
  session.step(5);
  session.step(7);
  const std::span<const float> path = session.instruments().path();
  EXPECT_EQ(std::vector<float>(path.begin(), path.end()), expected);
}

TEST(Instruments, ThePathKeepsTheLastPoints) {
  Session session;
  ASSERT_TRUE(session.configure(smallConfig()).ok());
  ASSERT_TRUE(session.instruments().watchWeights(0, 1).ok());
  session.step(4095);
  EXPECT_EQ(session.instruments().path().size(), 3U * 4096);
  EXPECT_EQ(session.instruments().path()[0], 0);
  session.step(10);
  const std::span<const float> path = session.instruments().path();
  ASSERT_EQ(path.size(), 3U * 4096);
  for (std::size_t i = 0; i < 4096; ++i) ASSERT_EQ(path[3 * i], static_cast<float>(10 + i));
  EXPECT_EQ(path[3 * 4095 + 1], parametersOf(session)[0]);
}

TEST(Instruments, TraceOfAVectorScoresAsPredictDoes) {
  for (const bool standardize : {false, true}) {
    SessionConfig config = smallConfig();
    config.data = {DatasetKind::kVectors};
    config.data.trainShare = 1;
    config.data.vectorLength = 3;
    config.data.standardize = standardize;
    config.data.points = {1, 2, 3, 0, 4, -5, 6, 1, 0.5F, 0, -1, 0, 2, 2, 8, 1};
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    session.step(30);
    EXPECT_TRUE(session.instruments().trace({1, 2}, 0).empty());
    const std::vector<float> vector = {4, -5, 6};
    const std::span<float> input = session.input(3);
    std::copy(vector.begin(), vector.end(), input.begin());
    const std::span<const float> scores = session.predict(1);
    const auto trace = session.instruments().trace(vector, 1);
    const TraceLayout layout = session.instruments().traceLayout();
    ASSERT_EQ(trace.size(), static_cast<std::size_t>(layout.floatCount));
    const auto at = static_cast<std::size_t>(layout.layers.back().activationsOffset);
    for (std::size_t k = 0; k < scores.size(); ++k) EXPECT_EQ(trace[at + k], scores[k]);
  }
}

}  // namespace
}  // namespace nn
