// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

#include "session.h"
#include "test_support.h"

namespace nn {
namespace {

/// Points at the centres of the cells of a unit map, row by row from the top.
void givePixels(Session& session, int size, double domain) {
  const std::span<float> input = session.input(static_cast<std::size_t>(2 * size * size));
  const double cell = 2 * domain / size;
  for (int i = 0; i < size * size; ++i) {
    input[static_cast<std::size_t>(2 * i)] = static_cast<float>((i % size + 0.5) * cell - domain);
    input[static_cast<std::size_t>(2 * i + 1)] =
        static_cast<float>(domain - (i / size + 0.5) * cell);
  }
}

std::vector<float> columnOf(std::span<const float> pairs, std::size_t which) {
  std::vector<float> values;
  for (std::size_t i = which; i < pairs.size(); i += 2) values.push_back(pairs[i]);
  return values;
}

TEST(Activations, AreWhatPredictAndTheFeaturesSay) {
  Session session;
  ASSERT_TRUE(session.configure({}).ok());
  session.step(50);
  givePixels(session, 40, 6);
  const std::span<const float> scores = session.predict(1600);
  const std::vector<float> expected(scores.begin(), scores.end());
  const std::span<const float> last = session.activations(3, {0, 1}, 1600);
  EXPECT_TRUE(std::ranges::equal(last, expected));
  const std::span<float> input = session.input(3200);
  EXPECT_TRUE(std::ranges::equal(session.activations(0, {0, 1}, 1600), input));
}

TEST(Activations, OfAHiddenLayerGiveTheScoresThroughTheLastWeights) {
  Session session;
  ASSERT_TRUE(session.configure({}).ok());
  session.step(50);
  givePixels(session, 4, 5);
  const std::span<const float> hidden = session.activations(2, {0, 1}, 16);
  const std::vector<float> first = columnOf(hidden, 0);
  const std::vector<float> second = columnOf(hidden, 1);
  const std::span<const float> parameters = session.snapshot(false);
  const float* last = parameters.data() + parameters.size() - 6;  // W (2 × 2), then b
  const std::span<const float> scores = session.predict(16);
  for (std::size_t i = 0; i < 16; ++i) {
    EXPECT_NEAR(scores[2 * i], last[0] * first[i] + last[1] * second[i] + last[4], 1e-5);
  }
}

TEST(Activations, OfOneUnitAreAsManyAsThePoints) {
  Session session;
  ASSERT_TRUE(session.configure({}).ok());
  givePixels(session, 30, 5);
  const std::vector<float> both = columnOf(session.activations(1, {0, 3}, 900), 1);
  EXPECT_TRUE(std::ranges::equal(session.activations(1, {3}, 900), both));
}

TEST(Activations, AreEmptyForWhatIsNotThere) {
  Session session;
  EXPECT_TRUE(session.activations(0, {0}, 1).empty());
  ASSERT_TRUE(session.configure({}).ok());
  givePixels(session, 2, 5);
  EXPECT_EQ(session.activations(1, {0, 3}, 4).size(), 8U);
  EXPECT_TRUE(session.activations(1, {0, 4}, 4).empty());
  EXPECT_TRUE(session.activations(1, {-1}, 4).empty());
  EXPECT_TRUE(session.activations(4, {0}, 4).empty());
  EXPECT_TRUE(session.activations(-1, {0}, 4).empty());
  EXPECT_TRUE(session.activations(1, {}, 4).empty());
  EXPECT_TRUE(session.activations(1, {0, 1, 2}, 4).empty());
  EXPECT_TRUE(session.activations(1, {0, 1}, 5).empty());
  EXPECT_TRUE(session.activations(1, {0, 1}, 0).empty());
}

}  // namespace
}  // namespace nn
