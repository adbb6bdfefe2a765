// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <numeric>

#include "golden_file.h"
#include "test_support.h"

namespace nn {
namespace {

using test::GoldenCase;
using test::isClose;

/// What a reference in double must be followed within.
template <typename Scalar>
constexpr double kTolerance = sizeof(Scalar) == sizeof(double) ? 1e-9 : 1e-4;

/// Shifts and scales every feature by its mean and √(mean squared deviation).
template <typename Scalar>
void standardize(SampleSet<Scalar>& samples) {
  const SampleView<Scalar> inputs = samples.mutableInputs();
  const auto count = static_cast<double>(inputs.columns);
  for (Index row = 0; row < inputs.rows; ++row) {
    double mean = 0;
    double squares = 0;
    for (Index c = 0; c < inputs.columns; ++c) mean += inputs.row(row)[c] / count;
    for (Index c = 0; c < inputs.columns; ++c) {
      squares += (inputs.row(row)[c] - mean) * (inputs.row(row)[c] - mean) / count;
    }
    for (Index c = 0; c < inputs.paddedColumns(); ++c) {
      inputs.row(row)[c] = static_cast<Scalar>((inputs.row(row)[c] - mean) / std::sqrt(squares));
    }
  }
}

template <typename Scalar>
class Follower {
 public:
  explicit Follower(const GoldenCase& golden)
      : golden_(golden),
        trainer_(startNetwork(golden), golden.loss, samplesOf(golden), 1),
        batch_(trainer_.training().inputs().rows, trainer_.training().count()),
        workspace_(trainer_.network().memory(), trainer_.training().count(),
                   Workspace<Scalar>::Purpose::kEvaluation) {
    trainer_.setOptions(golden.training, golden.regularization);
  }

  /// Compares losses and parameters wherever the file has them.
  void follow() {
    const std::vector<double> lossSteps = golden_.file.numbers("loss_steps");
    const std::vector<double> losses = golden_.file.numbers("losses");
    const std::vector<double> checkSteps = golden_.file.numbers("check_steps");
    std::size_t lossesSeen = 0;
    for (int step = 1; step <= checkSteps.back(); ++step) {
      if (lossesSeen < losses.size() && lossSteps[lossesSeen] == step) {
        const double expected = losses[lossesSeen++];
        EXPECT_TRUE(isClose(nextLoss(), expected, kTolerance<Scalar>))
            << "loss of step " << step << ": " << nextLoss() << ", not " << expected;
      }
      ASSERT_EQ(trainer_.step(1), 1) << "diverged in step " << step;
      if (std::count(checkSteps.begin(), checkSteps.end(), step) > 0) compareParameters(step);
    }
    EXPECT_EQ(lossesSeen, losses.size());
  }

 private:
  static Network<Scalar> startNetwork(const GoldenCase& golden) {
    Network<Scalar> network(golden.spec);
    const std::vector<double> start = golden.file.numbers("start");
    EXPECT_EQ(network.layout().count, static_cast<Index>(start.size()));
    for (Index i = 0; i < network.layout().count; ++i) {
      network.parameters()[i] = static_cast<Scalar>(start.at(static_cast<std::size_t>(i)));
    }
    return network;
  }

  static SampleSet<Scalar> samplesOf(const GoldenCase& golden) {
    SampleSet<Scalar> samples(golden.dataset, golden.features, false);
    if (golden.file.number("standardize") != 0) standardize(samples);
    return samples;
  }

  /// Mean data loss of the batch that the next step will train on, in file order.
  double nextLoss() {
    const Index first = trainer_.progress().position;
    const Index left = trainer_.training().count() - first;
    const Index count = std::min(left, static_cast<Index>(golden_.training.batchSize));
    std::vector<std::uint32_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), static_cast<std::uint32_t>(first));
    batch_.gather(trainer_.training(), order.data(), count);
    return meanLoss(trainer_.network(), golden_.loss, batch_.inputs(), batch_.targets(),
                    workspace_);
  }

  void compareParameters(int step) const {
    const std::string key = "params_" + std::to_string(step);
    const std::vector<double> expected = golden_.file.numbers(key);
    const Buffer<Scalar>& parameters = trainer_.network().parameters();
    ASSERT_EQ(parameters.size(), static_cast<Index>(expected.size()));
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const auto actual = static_cast<double>(parameters[static_cast<Index>(i)]);
      ASSERT_TRUE(isClose(actual, expected[i], kTolerance<Scalar>))
          << key << "[" << i << "]: " << actual << ", not " << expected[i];
    }
  }

  const GoldenCase& golden_;
  Trainer<Scalar> trainer_;
  SampleSet<Scalar> batch_;
  Workspace<Scalar> workspace_;
};

class Golden : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(Golden, IsFollowedInDouble) {
  const GoldenCase golden(GetParam());
  Follower<double>(golden).follow();
}

TEST_P(Golden, IsFollowedInFloat) {
  const GoldenCase golden(GetParam());
  Follower<float>(golden).follow();
}

TEST_P(Golden, HasTheParametersOfTheLayout) {
  const GoldenCase golden(GetParam());
  const std::vector<double> expected = golden.file.numbers("layer_parameters");
  Index inputs = golden.spec.inputs;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const NetworkSpec single = {inputs, {golden.spec.layers.at(i)}};
    EXPECT_EQ(parameterLayoutOf(single).count, expected[i]);
    inputs = golden.spec.layers[i].units;
  }
}

/// The file's name with the signs that a test's name may have.
std::string testName(const testing::TestParamInfo<std::filesystem::path>& info) {
  std::string name = info.param.stem().string();
  std::replace_if(name.begin(), name.end(), [](char c) { return c == '-' || c == '.'; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Trajectory, Golden, testing::ValuesIn(test::goldenCases()), testName);

TEST(GoldenCases, AreAllThere) { EXPECT_GE(test::goldenCases().size(), 181U); }

}  // namespace
}  // namespace nn
