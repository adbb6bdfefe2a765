// SPDX-License-Identifier: MIT
#include "nn/network.h"

#include <cmath>

#include "nn/kernels.h"
#include "nn/objective.h"
#include "test_support.h"

namespace nn {
namespace {

using test::networkSpec;
using test::Samples;

TEST(Network, TheDrawnNetworksHave26And41Parameters) {
  const Network<float> small(networkSpec(3, {4}, 2));
  EXPECT_EQ(small.layout().count, 26);
  EXPECT_EQ(small.layout().weightCount, 20);
  EXPECT_EQ(small.layout().biasCount, 6);
  const Network<float> large(networkSpec(3, {4, 4}, 1));
  EXPECT_EQ(large.layout().count, 41);
  EXPECT_EQ(large.layout().weightCount, 32);
  EXPECT_EQ(large.layout().biasCount, 9);
}

TEST(Network, TheOtherNetworksOfTheNotesHaveTheStatedParameters) {
  EXPECT_EQ(parameterLayoutOf(networkSpec(3072, {}, 10)).count, 30730);
  EXPECT_EQ(parameterLayoutOf(networkSpec(3072, {100}, 10)).count, 308310);
  EXPECT_EQ(parameterLayoutOf(networkSpec(2, {3}, 1)).count, 13);
  EXPECT_EQ(parameterLayoutOf(networkSpec(2, {6}, 1)).count, 25);
  EXPECT_EQ(parameterLayoutOf(networkSpec(2, {20}, 1)).count, 81);
  EXPECT_EQ(parameterLayoutOf(networkSpec(2, {100}, 3)).count, 603);
}

TEST(Network, ForwardIsTheFormulaOfTheNotes) {
  NetworkSpec spec = networkSpec(2, {2}, 1, Activation::kRelu);
  Network<float> network(spec);
  // W1 = [[1, -1], [0.5, 2]], b1 = [0.1, -0.2], W2 = [[3, -4]], b2 = [0.25].
  network.parameters() << 1, -1, 0.5, 2, 0.1F, -0.2F, 3, -4, 0.25F;
  Samples<float> x(2, 1, {2, 1});
  Workspace<float> workspace(network.memory(), 1, Workspace<float>::Purpose::kEvaluation);
  const SampleView<float> scores = network.forward(x.constView(), workspace);
  EXPECT_FLOAT_EQ(workspace.activations(0).row(0)[0], 1.1F);
  EXPECT_FLOAT_EQ(workspace.activations(0).row(1)[0], 2.8F);
  EXPECT_FLOAT_EQ(scores.data[0], 3 * 1.1F - 4 * 2.8F + 0.25F);
}

TEST(Network, ABatchGivesTheSameScoresAsItsSamplesOneByOne) {
  const NetworkSpec spec = networkSpec(3, {5, 4}, 2);
  Network<float> network(spec);
  network.initialize({}, 9);
  Samples<float> batch(3, 10);
  Pcg32 generator = generatorFor(1, Stream::kData, 0);
  batch.fillUniform(generator, -2, 2);
  Workspace<float> workspace(network.memory(), 10, Workspace<float>::Purpose::kEvaluation);
  Workspace<float> single(network.memory(), 1, Workspace<float>::Purpose::kEvaluation);
  const SampleView<float> scores = network.forward(batch.constView(), workspace);
  for (Index c = 0; c < 10; ++c) {
    Samples<float> one(3, 1);
    for (Index r = 0; r < 3; ++r) one.at(r, 0) = batch.at(r, c);
    const SampleView<float> alone = network.forward(one.constView(), single);
    for (Index k = 0; k < 2; ++k) EXPECT_EQ(alone.row(k)[0], scores.row(k)[c]);
  }
}

/// Loss gradient of a batch whose padding holds `padding` in the inputs.
Buffer<float> gradientWithPadding(const Network<float>& network, Index columns, float padding) {
  Samples<float> x(2, columns);
  Samples<float> targets(1, columns);
  Pcg32 generator = generatorFor(4, Stream::kData, 0);
  for (Index c = 0; c < columns; ++c) {
    x.at(0, c) = static_cast<float>(uniformBetween(generator, -3, 3));
    x.at(1, c) = static_cast<float>(uniformBetween(generator, -3, 3));
    targets.at(0, c) = static_cast<float>(generator.below(2));
  }
  for (Index r = 0; r < 2; ++r) {
    for (Index c = columns; c < paddedToLanes(columns); ++c) x.at(r, c) = padding;
  }
  Workspace<float> workspace(network.memory(), columns, Workspace<float>::Purpose::kTraining);
  Buffer<float> gradient = zeroBuffer<float>(network.layout().count);
  lossAndGradient<float>(network, {}, {}, x.constView(), targets.data(), workspace, gradient);
  return gradient;
}

TEST(Network, PaddedLanesLeaveNoTraceInTheGradient) {
  for (const Activation activation : {Activation::kTanh, Activation::kRelu}) {
    Network<float> network(networkSpec(2, {4, 3}, 2, activation));
    network.initialize({InitKind::kGlorot, 1, 0.3}, 5);
    for (const Index columns : {1, 2, 3, 5, 10, 50}) {
      EXPECT_TRUE(test::sameBits(gradientWithPadding(network, columns, 0),
                                 gradientWithPadding(network, columns, 1234.5F)));
    }
  }
}

TEST(Network, TheGradientOfAPaddedBatchIsTheMeanOverItsSamples) {
  Network<double> network(networkSpec(2, {4}, 2));
  network.initialize({}, 5);
  Samples<double> x(2, 10);
  Pcg32 generator = generatorFor(6, Stream::kData, 0);
  x.fillUniform(generator, -2, 2);
  Samples<double> targets(1, 10, {0, 1, 1, 0, 1, 0, 0, 1, 1, 1});
  Workspace<double> workspace(network.memory(), 10, Workspace<double>::Purpose::kTraining);
  Buffer<double> whole = zeroBuffer<double>(network.layout().count);
  lossAndGradient<double>(network, {}, {}, x.constView(), targets.data(), workspace, whole);
  Buffer<double> sum = zeroBuffer<double>(network.layout().count);
  Buffer<double> part = zeroBuffer<double>(network.layout().count);
  for (Index c = 0; c < 10; ++c) {
    Samples<double> one(2, 1, {x.at(0, c), x.at(1, c)});
    Samples<double> target(1, 1, {targets.at(0, c)});
    lossAndGradient<double>(network, {}, {}, one.constView(), target.data(), workspace, part);
    sum += part;
  }
  EXPECT_LT((whole - sum / 10).abs().maxCoeff(), 1e-14);
}

/// The three products, against plain loops in double.
void expectProductsMatch(Index outputs, Index inputs, Index columns) {
  Pcg32 generator = generatorFor(2, Stream::kData, static_cast<std::uint64_t>(columns));
  Samples<float> weights(1, outputs * inputs);
  Samples<float> biases(1, outputs);
  Samples<float> x(inputs, columns);
  Samples<float> delta(outputs, columns);
  weights.fillUniform(generator, -1, 1);
  biases.fillUniform(generator, -1, 1);
  x.fillUniform(generator, -1, 1);
  for (Index r = 0; r < outputs; ++r) {
    for (Index c = 0; c < columns; ++c) {
      delta.at(r, c) = static_cast<float>(uniformBetween(generator, -1, 1));
    }
  }
  Samples<float> z(outputs, columns);
  Samples<float> inputGradient(inputs, columns);
  Samples<float> weightGradient(1, outputs * inputs);
  Samples<float> biasGradient(1, outputs);
  affine<float>(weights.data(), biases.data(), x.constView(), z.view());
  affineInputGradient<float>(weights.data(), delta.constView(), inputGradient.view());
  affineParameterGradient<float>(x.constView(), delta.constView(), weightGradient.data(),
                                 biasGradient.data());
  const double tolerance = 1e-6 * static_cast<double>(std::max({outputs, inputs, columns}));
  for (Index i = 0; i < outputs; ++i) {
    double biasSum = 0;
    for (Index c = 0; c < columns; ++c) {
      double sum = biases.at(0, i);
      for (Index k = 0; k < inputs; ++k) {
        sum += static_cast<double>(weights.data()[i * inputs + k]) * x.at(k, c);
      }
      ASSERT_NEAR(z.at(i, c), sum, tolerance);
      biasSum += delta.at(i, c);
    }
    ASSERT_NEAR(biasGradient.at(0, i), biasSum, tolerance);
    for (Index k = 0; k < inputs; ++k) {
      double sum = 0;
      for (Index c = 0; c < columns; ++c) sum += static_cast<double>(delta.at(i, c)) * x.at(k, c);
      ASSERT_NEAR(weightGradient.data()[i * inputs + k], sum, tolerance);
    }
  }
  for (Index k = 0; k < inputs; ++k) {
    for (Index c = 0; c < columns; ++c) {
      double sum = 0;
      for (Index i = 0; i < outputs; ++i) {
        sum += static_cast<double>(weights.data()[i * inputs + k]) * delta.at(i, c);
      }
      ASSERT_NEAR(inputGradient.at(k, c), sum, tolerance);
    }
  }
}

TEST(Kernels, AgreeWithPlainLoopsForSmallAndWideLayers) {
  expectProductsMatch(1, 1, 1);
  expectProductsMatch(4, 2, 10);
  expectProductsMatch(3, 7, 33);
  expectProductsMatch(100, 2, 300);
  expectProductsMatch(40, 50, 7);
  expectProductsMatch(40, 50, 35);
  expectProductsMatch(100, 300, 100);
}

}  // namespace
}  // namespace nn
