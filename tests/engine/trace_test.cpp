// SPDX-License-Identifier: MIT
#include "nn/trace.h"

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

#include "nn/objective.h"
#include "test_support.h"

namespace nn {
namespace {

using test::networkSpec;
using test::Samples;

/// The numbers behind a key of tests/golden/fixtures.txt.
std::vector<float> workedNumbers(const std::string& key) {
  std::ifstream file(NN_TESTS_DIR "/golden/fixtures.txt");
  std::string line;
  while (std::getline(file, line)) {
    std::istringstream words(line);
    std::string name;
    std::size_t count = 0;
    words >> name >> count;
    if (name != key) continue;
    std::vector<float> values(count);
    for (float& value : values) words >> value;
    return values;
  }
  ADD_FAILURE() << key << " is missing";
  return {};
}

/// The drawn 3-4-4-1 network with the weights of the fixture.
Network<float> notesNetwork() {
  Network<float> network(networkSpec(3, {4, 4}, 1, Activation::kSigmoid));
  Index at = 0;
  for (const char* key : {"W1", "b1", "W2", "b2", "W3", "b3"}) {
    for (const float value : workedNumbers(std::string("forward_") + key)) {
      network.parameters()[at++] = value;
    }
  }
  EXPECT_EQ(at, 41);
  return network;
}

constexpr Loss kRegression = {LossKind::kSquared, Task::kRegression};

void expectPart(std::span<const float> trace, int offset, const std::vector<float>& expected,
                std::size_t example) {
  const std::size_t count = expected.size() / 2;
  for (std::size_t i = 0; i < count; ++i) {
    EXPECT_NEAR(trace[static_cast<std::size_t>(offset) + i], expected[example * count + i], 1e-6);
  }
}

TEST(Trace, ForwardFollowsTheNotesThroughEveryIntermediateValue) {
  const Network<float> network = notesNetwork();
  Trace trace(network, kRegression, 1);
  const std::vector<float> x = workedNumbers("forward_x");
  for (std::size_t example = 0; example < 2; ++example) {
    Samples<float> input(3, 1);
    for (Index i = 0; i < 3; ++i) input.at(i, 0) = x[example * 3 + static_cast<std::size_t>(i)];
    const std::span<const float> values = trace.run(network, input.constView(), 0);
    const TraceLayout& layout = trace.layout();
    expectPart(values, layout.featuresOffset, x, example);
    expectPart(values, layout.layers[0].preActivationsOffset, workedNumbers("forward_z1"), example);
    expectPart(values, layout.layers[0].activationsOffset, workedNumbers("forward_h1"), example);
    expectPart(values, layout.layers[1].preActivationsOffset, workedNumbers("forward_z2"), example);
    expectPart(values, layout.layers[1].activationsOffset, workedNumbers("forward_h2"), example);
    expectPart(values, layout.layers[2].preActivationsOffset, workedNumbers("forward_z3"), example);
    expectPart(values, layout.layers[2].activationsOffset, workedNumbers("forward_out"), example);
    expectPart(values, layout.probabilitiesOffset, workedNumbers("forward_out"), example);
  }
}

TEST(Trace, LayoutHasAPlaceOfItsOwnForEveryValue) {
  const Network<float> network(networkSpec(3, {4, 4}, 1));
  const Trace trace(network, kRegression, 1);
  const TraceLayout& layout = trace.layout();
  EXPECT_EQ(layout.featureCount, 3);
  ASSERT_EQ(layout.layers.size(), 3U);
  EXPECT_EQ(layout.layers[1].rows, 4);
  EXPECT_EQ(layout.layers[1].units, 4);
  EXPECT_EQ(layout.layers[2].units, 1);
  EXPECT_EQ(layout.parameterCount, 41);
  // Features and their gradients; z, a and their gradients of 9 units; probability, loss, W and b.
  EXPECT_EQ(layout.floatCount, 2 * 3 + 4 * 9 + 1 + 1 + 41);
  EXPECT_EQ(layout.parameterGradientsOffset, layout.floatCount - 41);
}

/// One sigmoid unit with bias and a logistic loss, all by hand: row 6 and 9 of the notes' claims.
TEST(Trace, OneNeuronHasTheClosedForm) {
  Network<float> network(networkSpec(2, {}, 1));
  network.parameters() << 2, -3, -3;
  Samples<float> input(2, 1, {-1, -2});
  Trace trace(network, {LossKind::kLogistic, Task::kClassification}, 1);
  const std::span<const float> values = trace.run(network, input.constView(), 0);
  const TraceLayout& layout = trace.layout();
  const auto at = [&](int offset) { return values[static_cast<std::size_t>(offset)]; };
  // s = 2·(−1) − 3·(−2) − 3 = 1, σ(1) = 0.7310586, L = log(1 + e), ∂L/∂s = σ − y.
  EXPECT_FLOAT_EQ(at(layout.layers[0].preActivationsOffset), 1);
  EXPECT_NEAR(at(layout.probabilitiesOffset), 0.7310586F, 1e-6);
  EXPECT_NEAR(at(layout.lossOffset), 1.3132617F, 1e-6);
  EXPECT_NEAR(at(layout.layers[0].activationGradientsOffset), 0.7310586F, 1e-6);
  EXPECT_NEAR(at(layout.layers[0].preActivationGradientsOffset), 0.7310586F, 1e-6);
  EXPECT_NEAR(at(layout.parameterGradientsOffset), -0.7310586F, 1e-6);
  EXPECT_NEAR(at(layout.parameterGradientsOffset + 1), -2 * 0.7310586F, 1e-6);
  EXPECT_NEAR(at(layout.parameterGradientsOffset + 2), 0.7310586F, 1e-6);
  EXPECT_NEAR(at(layout.featureGradientsOffset), 2 * 0.7310586F, 1e-6);
  EXPECT_NEAR(at(layout.featureGradientsOffset + 1), -3 * 0.7310586F, 1e-6);
}

TEST(Trace, BackwardIsTheChainRuleByHand) {
  // h = relu(W1·x + b1), s = W2·h + b2, L = ½(s − y)².
  Network<float> network(networkSpec(2, {2}, 1, Activation::kRelu));
  network.parameters() << 1, -1, 0.5F, 2, 0.25F, -8, 3, -4, 0.5F;
  Samples<float> input(2, 1, {2, 1});
  Trace trace(network, kRegression, 1);
  const std::span<const float> values = trace.run(network, input.constView(), 1.25F);
  // z = (1.25, −5), h = (1.25, 0), s = 4.25, ∂L/∂s = 3, ∂L/∂h = (9, −12), ∂L/∂z = (9, 0).
  const TraceLayout& layout = trace.layout();
  const LayerTraceLayout& hidden = layout.layers[0];
  const auto expectValues = [&](int offset, const std::vector<float>& expected) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
      EXPECT_EQ(values[static_cast<std::size_t>(offset) + i], expected[i]) << offset << " " << i;
    }
  };
  expectValues(hidden.preActivationsOffset, {1.25F, -5});
  expectValues(hidden.activationsOffset, {1.25F, 0});
  expectValues(layout.lossOffset, {4.5F});
  expectValues(layout.layers[1].activationGradientsOffset, {3});
  expectValues(hidden.activationGradientsOffset, {9, -12});
  expectValues(hidden.preActivationGradientsOffset, {9, 0});
  expectValues(layout.featureGradientsOffset, {9, -9});
  expectValues(layout.parameterGradientsOffset, {18, 9, 0, 0, 9, 0, 3.75F, 0, 3});
}

TEST(Trace, IsWhatTrainingComputesForThatExample) {
  for (const Activation activation :
       {Activation::kTanh, Activation::kRelu, Activation::kSigmoid, Activation::kLeakyRelu}) {
    Network<float> network(networkSpec(2, {5, 3}, 3, activation));
    network.initialize({InitKind::kGlorot, 1, 0.1}, 3);
    Samples<float> input(2, 1, {0.7, -1.3});
    Samples<float> target(1, 1, {2});
    Trace trace(network, {}, 3);
    const std::span<const float> values = trace.run(network, input.constView(), 2);
    Workspace<float> workspace(network.memory(), 1, Workspace<float>::Purpose::kTraining);
    Buffer<float> gradient = zeroBuffer<float>(network.layout().count);
    const double loss = lossAndGradient<float>(network, {}, {}, input.constView(), target.data(),
                                               workspace, gradient);
    const TraceLayout& layout = trace.layout();
    EXPECT_EQ(values[static_cast<std::size_t>(layout.lossOffset)], loss);
    const auto first = static_cast<std::size_t>(layout.parameterGradientsOffset);
    for (Index i = 0; i < gradient.size(); ++i) {
      EXPECT_EQ(values[first + static_cast<std::size_t>(i)], gradient[i]);
    }
  }
}

/// Row 15: behind a sigmoid all inputs of a unit are positive, so its weights' gradients share the
/// sign of ∂L/∂z.
TEST(Trace, PositiveInputsGiveAUnitsWeightsGradientsOfOneSign) {
  Network<float> network(networkSpec(2, {4, 3}, 2, Activation::kSigmoid));
  network.initialize({InitKind::kGlorot, 2, 0}, 5);
  Trace trace(network, {}, 2);
  const TraceLayout& layout = trace.layout();
  Pcg32 generator = generatorFor(3, Stream::kData, 0);
  for (int example = 0; example < 50; ++example) {
    Samples<float> input(2, 1);
    input.fillUniform(generator, -4, 4);
    const std::span<const float> values =
        trace.run(network, input.constView(), static_cast<float>(example % 2));
    const int weights = layout.parameterGradientsOffset + 4 * 2 + 4;
    for (int unit = 0; unit < 3; ++unit) {
      const float slope =
          values[static_cast<std::size_t>(layout.layers[1].preActivationGradientsOffset + unit)];
      ASSERT_NE(slope, 0);
      for (int k = 0; k < 4; ++k) {
        const float weight = values[static_cast<std::size_t>(weights + unit * 4 + k)];
        EXPECT_GT(weight * slope, 0);
      }
    }
  }
}

}  // namespace
}  // namespace nn
