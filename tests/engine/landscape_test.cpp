// SPDX-License-Identifier: MIT
#include "nn/landscape.h"

#include "nn/layer_part.h"
#include "test_support.h"

namespace nn {
namespace {

TEST(Landscape, ARandomDirectionIsAsLongAsTheWeightsOfEachUnit) {
  Network<float> network(test::networkSpec(3, {5, 4}, 2));
  network.initialize({InitKind::kGlorot, 3, 0.5}, 7);
  const Buffer<float>& parameters = network.parameters();
  const Buffer<float> direction = randomDirection(network.layout(), parameters, 1, 0);
  for (const LayerPart& part : layerPartsOf(network.layout())) {
    for (Index row = 0; row < part.rows; ++row) {
      const Index offset = part.weightOffset + row * part.inputs;
      const float wanted = parameters.segment(offset, part.inputs).matrix().norm();
      EXPECT_NEAR(direction.segment(offset, part.inputs).matrix().norm(), wanted, 1e-5F * wanted);
      EXPECT_GT(wanted, 0);
    }
    EXPECT_TRUE((direction.segment(part.biasOffset, part.end - part.biasOffset) == 0).all());
  }
}

TEST(Landscape, DirectionsFollowFromSeedAndIndex) {
  Network<float> network(test::networkSpec(2, {4}, 2));
  network.initialize({}, 7);
  const auto direction = [&](std::uint64_t seed, std::uint64_t index) {
    return randomDirection(network.layout(), network.parameters(), seed, index);
  };
  EXPECT_TRUE(test::sameBits(direction(1, 0), direction(1, 0)));
  EXPECT_FALSE(test::sameBits(direction(1, 0), direction(1, 1)));
  EXPECT_FALSE(test::sameBits(direction(1, 0), direction(2, 0)));
}

TEST(Landscape, AnAxisReachesBothEndsAndTheMiddle) {
  const Axis axis = {-2, 2, 5};
  EXPECT_EQ(axis.at(0), -2);
  EXPECT_EQ(axis.at(2), 0);
  EXPECT_EQ(axis.at(4), 2);
}

TEST(LayerPart, CoversEveryParameterAndWhatALayerLearnsBesides) {
  ParameterLayout layout;
  layout.append(2, ParameterKind::kWeight, 3);
  layout.append(2, ParameterKind::kBias);
  layout.append(2, ParameterKind::kSlope);
  layout.append(1, ParameterKind::kWeight, 2);
  layout.append(1, ParameterKind::kBias);
  const std::vector<LayerPart> parts = layerPartsOf(layout);
  ASSERT_EQ(parts.size(), 2U);
  EXPECT_EQ(parts[0].rows, 2);
  EXPECT_EQ(parts[0].inputs, 3);
  EXPECT_EQ(parts[0].biasOffset, 6);
  EXPECT_EQ(parts[0].end, 10);
  EXPECT_EQ(parts[1].weightOffset, 10);
  EXPECT_EQ(parts[1].end, layout.count);
}

}  // namespace
}  // namespace nn
