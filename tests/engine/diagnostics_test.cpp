// SPDX-License-Identifier: MIT
#include "nn/diagnostics.h"

#include <cmath>
#include <numeric>

#include "nn/objective.h"
#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// The figures of one layer of a session.
std::vector<float> recordOf(Session& session, int layer) {
  const DiagnosticsLayout layout = session.instruments().diagnosticsLayout();
  const std::span<const float> figures = session.instruments().diagnose();
  EXPECT_EQ(figures.size(), static_cast<std::size_t>(layout.floatCount));
  const auto first = figures.begin() + layer * layout.layerStride;
  return {first, first + layout.layerStride};
}

float figure(Session& session, int layer, int offset) {
  return recordOf(session, layer)[static_cast<std::size_t>(offset)];
}

/// Ten points, all for training, and one hidden layer.
SessionConfig smallConfig(Activation activation, double units = 2) {
  SessionConfig config;
  config.data = {DatasetKind::kXor, 10, 0, 1};
  config.network.layers = {{units, activation}};
  return config;
}

/// Mean and deviation of every activation of the first hidden layer, figured anew in double.
struct Moments {
  double minimum = INFINITY;
  double maximum = -INFINITY;
  double sum = 0;
  double squares = 0;
  double count = 0;
};

Moments momentsOfFirstLayer(Session& session) {
  Moments moments;
  const TraceLayout layout = session.instruments().traceLayout();
  const std::span<const float> data = session.dataset();
  for (std::size_t i = 0; i < data.size(); i += 4) {
    if (data[i + 3] != 0) continue;
    const auto trace =
        session.instruments().trace({data[i], data[i + 1]}, static_cast<double>(data[i + 2]));
    for (int unit = 0; unit < layout.layers[0].units; ++unit) {
      const auto at = static_cast<std::size_t>(layout.layers[0].activationsOffset + unit);
      const double value = static_cast<double>(trace[at]);
      moments.minimum = std::min(moments.minimum, value);
      moments.maximum = std::max(moments.maximum, value);
      moments.sum += value;
      moments.squares += value * value;
      moments.count += 1;
    }
  }
  return moments;
}

TEST(Diagnostics, MomentsAreThoseOfAllActivationsOfTheTrainingSet) {
  for (const double samples : {10.0, 900.0, 3001.0}) {
    SessionConfig config = smallConfig(Activation::kTanh, 3);
    config.data.samples = samples;
    config.data.trainShare = 0.9;
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    session.step(5);
    const std::vector<float> record = recordOf(session, 0);
    const Moments moments = momentsOfFirstLayer(session);
    const double mean = moments.sum / moments.count;
    EXPECT_EQ(record[0], static_cast<float>(moments.minimum));
    EXPECT_EQ(record[1], static_cast<float>(moments.maximum));
    EXPECT_NEAR(record[2], mean, 1e-6);
    EXPECT_NEAR(record[3], std::sqrt(moments.squares / moments.count - mean * mean), 1e-5);
  }
}

TEST(Diagnostics, HistogramsShareOutAllValues) {
  for (const double samples : {10.0, 3001.0}) {
    SessionConfig config = smallConfig(Activation::kSigmoid, 3);
    config.data.samples = samples;
    Session session;
    ASSERT_TRUE(session.configure(config).ok());
    const DiagnosticsLayout layout = session.instruments().diagnosticsLayout();
    for (int layer = 0; layer < layout.layerCount; ++layer) {
      const std::vector<float> record = recordOf(session, layer);
      for (const int offset : {layout.activationsOffset, layout.gradientsOffset}) {
        const auto bins = record.begin() + offset + 4;
        EXPECT_NEAR(std::accumulate(bins, bins + layout.bins, 0.0), 1, 1e-5);
        // Minimum and maximum lie in the outermost bins.
        EXPECT_GT(bins[0], 0);
        EXPECT_GT(bins[layout.bins - 1], 0);
      }
    }
  }
}

TEST(Diagnostics, EqualValuesLieInTheFirstBin) {
  SessionConfig config = smallConfig(Activation::kSigmoid);
  config.network.init = {InitKind::kZeros, 1, 0};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const std::vector<float> record = recordOf(session, 0);
  EXPECT_EQ(record[0], 0.5F);
  EXPECT_EQ(record[1], 0.5F);
  EXPECT_EQ(record[3], 0);
  EXPECT_EQ(record[4], 1);
}

TEST(Diagnostics, LargeInitialWeightsSaturateASigmoid) {
  SessionConfig config = smallConfig(Activation::kSigmoid, 20);
  const DiagnosticsLayout layout = [] {
    Session session;
    EXPECT_TRUE(session.configure(smallConfig(Activation::kSigmoid, 20)).ok());
    return session.instruments().diagnosticsLayout();
  }();
  Session session;
  config.network.init.scale = 0.01;
  ASSERT_TRUE(session.configure(config).ok());
  EXPECT_EQ(figure(session, 0, layout.saturatedShareOffset), 0);
  config.network.init.scale = 100;
  ASSERT_TRUE(session.configure(config).ok());
  EXPECT_GT(figure(session, 0, layout.saturatedShareOffset), 0.9F);
  EXPECT_TRUE(std::isnan(figure(session, 0, layout.deadShareOffset)));
  EXPECT_TRUE(std::isnan(figure(session, 1, layout.saturatedShareOffset)));
}

TEST(Diagnostics, ATanhIsSaturatedBeyondItsHundredth) {
  SessionConfig config = smallConfig(Activation::kTanh, 1);
  // The biases alone decide: 1 − tanh²(2.9) = 0.012 and 1 − tanh²(3.1) = 0.008.
  config.weights = {0, 0, 2.9F, 1, -1, 0, 0};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const int offset = session.instruments().diagnosticsLayout().saturatedShareOffset;
  EXPECT_EQ(figure(session, 0, offset), 0);
  config.weights[2] = -3.1F;
  ASSERT_TRUE(session.configure(config).ok());
  EXPECT_EQ(figure(session, 0, offset), 1);
}

/// Row 22: the third of four units is dead, and its incoming gradients are exactly 0.
TEST(Diagnostics, DeadUnitsAreNamedAndGetNoGradient) {
  SessionConfig config = smallConfig(Activation::kRelu, 4);
  config.data.samples = 700;
  config.weights = {1, 0, 0, 1, 0.5F, 0.5F, -1, 0, 0, 0, -100, 0, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0};
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  Instruments& instruments = session.instruments();
  const DiagnosticsLayout layout = instruments.diagnosticsLayout();
  EXPECT_EQ(figure(session, 0, layout.deadShareOffset), 0.25F);
  EXPECT_EQ(session.metrics().deadFraction, 0.25);
  const std::span<const float> figures = instruments.diagnose();
  const auto flags = figures.begin() + layout.deadUnitsOffset;
  EXPECT_EQ(std::vector<float>(flags, figures.end()), (std::vector<float>{0, 0, 1, 0, 0, 0}));

  const std::span<const float> start = session.snapshot(false);
  const std::vector<float> before(start.begin(), start.end());
  session.step(50);
  const std::span<const float> after = session.snapshot(false);
  for (const std::size_t parameter : {4U, 5U, 10U}) EXPECT_EQ(after[parameter], before[parameter]);
  for (const std::size_t parameter : {0U, 1U, 8U}) EXPECT_NE(after[parameter], before[parameter]);
  const int gradients = instruments.traceLayout().parameterGradientsOffset;
  for (std::size_t i = 0; i < session.dataset().size(); i += 4) {
    const std::span<const float> data = session.dataset();
    const auto trace = instruments.trace({data[i], data[i + 1]}, static_cast<double>(data[i + 2]));
    for (const int parameter : {4, 5, 10}) {
      ASSERT_EQ(trace[static_cast<std::size_t>(gradients + parameter)], 0);
    }
  }
}

TEST(Diagnostics, GradientNormIsThatOfTheWholeTrainingSet) {
  SessionConfig config = smallConfig(Activation::kTanh, 3);
  config.data.samples = 1300;
  config.training.batchSize = 1024;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const DiagnosticsLayout layout = session.instruments().diagnosticsLayout();
  const TraceLayout traceLayout = session.instruments().traceLayout();
  std::vector<double> sum(static_cast<std::size_t>(traceLayout.parameterCount));
  const std::span<const float> data = session.dataset();
  for (std::size_t i = 0; i < data.size(); i += 4) {
    const auto trace =
        session.instruments().trace({data[i], data[i + 1]}, static_cast<double>(data[i + 2]));
    const auto gradient = trace.begin() + traceLayout.parameterGradientsOffset;
    for (std::size_t p = 0; p < sum.size(); ++p) {
      sum[p] += static_cast<double>(gradient[static_cast<std::ptrdiff_t>(p)]) / 1300;
    }
  }
  const auto norm = [&](std::size_t first, std::size_t last) {
    double squares = 0;
    for (std::size_t p = first; p < last; ++p) squares += sum[p] * sum[p];
    return std::sqrt(squares);
  };
  EXPECT_NEAR(figure(session, 0, layout.gradientNormOffset) / norm(0, 9), 1, 1e-4);
  EXPECT_NEAR(figure(session, 1, layout.gradientNormOffset) / norm(9, sum.size()), 1, 1e-4);
}

TEST(Diagnostics, UpdateRatioIsThatOfTheLastStep) {
  Session session;
  ASSERT_TRUE(session.configure(smallConfig(Activation::kTanh)).ok());
  const int offset = session.instruments().diagnosticsLayout().updateRatioOffset;
  EXPECT_TRUE(std::isnan(figure(session, 0, offset)));
  session.step(6);
  const std::span<const float> view = session.snapshot(false);
  const std::vector<float> before(view.begin(), view.end());
  session.step(1);
  double update = 0;
  double weights = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    update += std::pow(session.snapshot(false)[i] - before[i], 2);
    weights += std::pow(before[i], 2);
  }
  EXPECT_GT(update, 0);
  EXPECT_NEAR(figure(session, 0, offset), std::sqrt(update / weights), 1e-8);
  session.reset();
  EXPECT_TRUE(std::isnan(figure(session, 0, offset)));
}

/// Row 13: the gradient shrinks from the output to the input of a deep sigmoid network.
TEST(Diagnostics, GradientsVanishThroughSaturatedLayers) {
  SessionConfig config;
  config.network.layers.assign(6, {8, Activation::kSigmoid});
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const DiagnosticsLayout layout = session.instruments().diagnosticsLayout();
  const float first = figure(session, 0, layout.gradientsOffset + 3);
  const float last = figure(session, 5, layout.gradientsOffset + 3);
  EXPECT_LT(first, last / 100);
}

/// ∂L/∂z of a maxout unit goes to its winning piece; the losing pieces have 0.
TEST(Diagnostics, GradientsOfMaxoutAreThoseOfItsPieces) {
  Session session;
  ASSERT_TRUE(session.configure(smallConfig(Activation::kMaxout)).ok());
  const std::vector<float> figures = recordOf(session, 0);
  const DiagnosticsLayout layout = session.instruments().diagnosticsLayout();
  const TraceLayout traced = session.instruments().traceLayout();
  const LayerTraceLayout& layer = traced.layers[0];
  ASSERT_EQ(layer.rows, 2 * layer.units);
  const std::span<const float> data = session.dataset();
  double sum = 0;
  double squares = 0;
  double count = 0;
  for (std::size_t i = 0; i < data.size(); i += 4) {
    const auto trace =
        session.instruments().trace({data[i], data[i + 1]}, static_cast<double>(data[i + 2]));
    for (int row = 0; row < layer.rows; ++row) {
      const auto at = static_cast<std::size_t>(layer.preActivationGradientsOffset + row);
      const auto gradient = static_cast<double>(trace[at]);
      sum += gradient;
      squares += gradient * gradient;
      count += 1;
    }
  }
  const double mean = sum / count;
  const auto offset = static_cast<std::size_t>(layout.gradientsOffset);
  EXPECT_NEAR(static_cast<double>(figures[offset + 2]), mean, 1e-6);
  EXPECT_NEAR(static_cast<double>(figures[offset + 3]), std::sqrt(squares / count - mean * mean),
              1e-6);
}

}  // namespace
}  // namespace nn
