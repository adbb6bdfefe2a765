// SPDX-License-Identifier: MIT
#include "nn/activation.h"

#include <cmath>
#include <limits>

#include "test_support.h"

namespace nn {
namespace {

using test::Samples;

std::vector<double> valuesOf(const ActivationFunction& function, const std::vector<double>& z) {
  const auto count = static_cast<Index>(z.size());
  Samples<double> values(1, count, z);
  activate(function, values.data(), values.data(), paddedToLanes(count));
  std::vector<double> result;
  for (Index i = 0; i < count; ++i) result.push_back(values.at(0, i));
  return result;
}

double derivativeAt(const ActivationFunction& function, double z) {
  Samples<double> values(1, 1, {z});
  activate(function, values.data(), values.data(), kLaneWidth);
  Samples<double> gradient(1, 1, {1});
  multiplyByDerivative(function, values.data(), gradient.data(), kLaneWidth);
  return gradient.at(0, 0);
}

TEST(Activation, FunctionsHaveTheirDefinedValues) {
  const std::vector<double> z = {-2, -0.5, 0, 0.5, 3};
  const std::vector<double> linear = valuesOf({Activation::kLinear}, z);
  const std::vector<double> sigmoid = valuesOf({Activation::kSigmoid}, z);
  const std::vector<double> tanhValues = valuesOf({Activation::kTanh}, z);
  const std::vector<double> relu = valuesOf({Activation::kRelu}, z);
  const std::vector<double> leaky = valuesOf({Activation::kLeakyRelu, 0.01}, z);
  for (std::size_t i = 0; i < z.size(); ++i) {
    EXPECT_EQ(linear[i], z[i]);
    EXPECT_NEAR(sigmoid[i], 1 / (1 + std::exp(-z[i])), 1e-15);
    EXPECT_NEAR(tanhValues[i], std::tanh(z[i]), 1e-14);
    EXPECT_EQ(relu[i], std::max(0.0, z[i]));
    EXPECT_DOUBLE_EQ(leaky[i], z[i] > 0 ? z[i] : 0.01 * z[i]);
  }
}

TEST(Activation, TanhIsAScaledSigmoid) {
  const std::vector<double> z = {-3, -1, 0, 0.2, 2};
  std::vector<double> doubled;
  for (const double value : z) doubled.push_back(2 * value);
  const std::vector<double> tanhValues = valuesOf({Activation::kTanh}, z);
  const std::vector<double> sigmoid = valuesOf({Activation::kSigmoid}, doubled);
  for (std::size_t i = 0; i < z.size(); ++i) {
    EXPECT_NEAR(tanhValues[i], 2 * sigmoid[i] - 1, 1e-14);
  }
}

TEST(Activation, DerivativesAtTheKinkAreAsDocumented) {
  EXPECT_EQ(derivativeAt({Activation::kRelu}, 0), 0);
  EXPECT_EQ(derivativeAt({Activation::kRelu}, 1e-9), 1);
  EXPECT_EQ(derivativeAt({Activation::kLeakyRelu, 0.25}, 0), 0.25);
  EXPECT_EQ(derivativeAt({Activation::kLeakyRelu, 0.25}, -1), 0.25);
  EXPECT_EQ(derivativeAt({Activation::kLeakyRelu, 0.25}, 1), 1);
}

TEST(Activation, SigmoidSlopeIsNeverAboveAQuarter) {
  EXPECT_DOUBLE_EQ(derivativeAt({Activation::kSigmoid}, 0), 0.25);
  for (double z = -5; z <= 5; z += 0.1) {
    EXPECT_LE(derivativeAt({Activation::kSigmoid}, z), 0.25 + 1e-15);
  }
}

TEST(Activation, NotANumberStaysNotANumber) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const Activation kind :
       {Activation::kLinear, Activation::kSigmoid, Activation::kTanh, Activation::kRelu,
        Activation::kLeakyRelu, Activation::kElu, Activation::kGelu, Activation::kSwish,
        Activation::kSoftplus, Activation::kSine}) {
    EXPECT_TRUE(std::isnan(valuesOf({kind}, {nan})[0]));
  }
}

TEST(Activation, NotANumberInAnyPieceShows) {
  for (const Index bad : {0, 1, 2}) {
    Samples<float> z(3, 1, {1, 2, 3});
    z.at(bad, 0) = std::numeric_limits<float>::quiet_NaN();
    Samples<float> f(1, 1);
    activateMaxout<float>(z.constView(), f.view());
    EXPECT_TRUE(std::isnan(f.at(0, 0)));
  }
}

TEST(Activation, StaysFiniteFarFromZero) {
  for (const Activation kind : {Activation::kElu, Activation::kGelu, Activation::kSwish,
                                Activation::kSoftplus, Activation::kSine}) {
    const ActivationFunction function = {kind};
    const bool takesZ = needsPreActivations(kind);
    for (const float z : {-1e30F, -1e4F, -100.0F, -20.0F, 20.0F, 100.0F, 1e4F, 1e30F}) {
      Samples<float> f(1, 1, {static_cast<double>(z)});
      Samples<float> input = f;
      activate(function, f.data(), f.data(), kLaneWidth);
      EXPECT_TRUE(std::isfinite(f.at(0, 0))) << static_cast<int>(kind) << " " << z;
      Samples<float> gradient(1, 1, {1});
      multiplyByDerivative(function, takesZ ? input.data() : f.data(), gradient.data(), kLaneWidth);
      EXPECT_TRUE(std::isfinite(gradient.at(0, 0))) << static_cast<int>(kind) << " " << z;
    }
  }
}

TEST(Activation, SmallArgumentsKeepTheirDigitsInFloat) {
  for (const double z : {-1e-3, -1e-5, -1e-8}) {
    Samples<float> f(1, 1, {z});
    activate({Activation::kElu}, f.data(), f.data(), kLaneWidth);
    EXPECT_NEAR(f.at(0, 0) / std::expm1(z), 1, 1e-6);
  }
  for (const double z : {-5.0, -10.0, -15.0}) {
    Samples<float> f(1, 1, {z});
    activate({Activation::kSoftplus}, f.data(), f.data(), kLaneWidth);
    EXPECT_NEAR(f.at(0, 0) / std::log1p(std::exp(z)), 1, 1e-6);
  }
}

}  // namespace
}  // namespace nn
