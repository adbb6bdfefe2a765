// SPDX-License-Identifier: MIT
#include <cmath>
#include <functional>
#include <limits>

#include "nn/validate.h"
#include "session.h"
#include "test_support.h"

// Bad input, as a table: each case asserts code, path, value and allowed range. The ranges stand
// here once more, so that a change of limits.h has to be meant.

namespace nn {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr float kInfinityFloat = std::numeric_limits<float>::infinity();

struct BadCase {
  std::string path;
  StatusCode code;
  double value;
  double minimum;
  double maximum;
  std::function<void(SessionConfig&)> spoil;
};

bool sameNumber(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

/// Runs the case by way of configure(), with a good run before it that has to survive.
void expectRefused(const BadCase& bad) {
  SessionConfig config;
  config.fieldSize = 16;
  Session session;
  ASSERT_TRUE(session.configure(config).ok());
  const std::string before = session.weightsHash();
  bad.spoil(config);
  const Status status = session.configure(config);
  EXPECT_EQ(status.code, bad.code) << bad.path << ' ' << bad.value;
  EXPECT_EQ(status.path, bad.path);
  EXPECT_TRUE(sameNumber(status.value, bad.value)) << bad.path << ' ' << status.value;
  EXPECT_TRUE(sameNumber(status.minimum, bad.minimum)) << bad.path << ' ' << status.minimum;
  EXPECT_TRUE(sameNumber(status.maximum, bad.maximum)) << bad.path << ' ' << status.maximum;
  EXPECT_EQ(session.weightsHash(), before);
}

enum class Numbers { kAny, kWhole };

struct NumberField {
  const char* path;
  double minimum;
  double maximum;
  Numbers numbers;
  double& (*field)(SessionConfig&);
};

const NumberField kNumberFields[] = {
    {"seed", 0, 4294967295.0, Numbers::kWhole, [](SessionConfig& c) -> double& { return c.seed; }},
    {"data.samples", 10, 10000, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.data.samples; }},
    {"data.noise", 0, 0.5, Numbers::kAny, [](SessionConfig& c) -> double& { return c.data.noise; }},
    {"data.trainShare", 0.1, 1, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.data.trainShare; }},
    {"data.classes", 2, 10, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.data.classes; }},
    {"data.turns", 0.25, 4, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.data.turns; }},
    {"data.vectorLength", 1, 3072, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.data.vectorLength; }},
    {"network.layers[1].units", 1, 512, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.network.layers[1].units; }},
    {"network.layers[0].dropout", 0, 0.9, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.network.layers[0].dropout; }},
    {"network.init.scale", 0, 100, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.network.init.scale; }},
    {"network.init.bias", -10, 10, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.network.init.bias; }},
    {"network.leakySlope", 0, 1, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.network.leakySlope; }},
    {"network.preluSlope", 0, 1, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.network.preluSlope; }},
    {"network.maxoutPieces", 2, 4, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.network.maxoutPieces; }},
    {"regularization.l1", 0, 10, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.regularization.l1; }},
    {"regularization.l2", 0, 10, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.regularization.l2; }},
    {"regularization.maxNorm", 0, 100, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.regularization.maxNorm; }},
    {"regularization.inputNoise", 0, 10, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.regularization.inputNoise; }},
    {"training.learningRate", 1e-7, 100, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.training.learningRate; }},
    {"training.momentum", 0, 0.9999, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.training.momentum; }},
    {"training.beta1", 0, 0.9999, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.training.beta1; }},
    {"training.beta2", 0, 0.9999, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.training.beta2; }},
    {"training.epsilon", 1e-12, 1e-2, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.training.epsilon; }},
    {"training.batchSize", 1, 1024, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.training.batchSize; }},
    {"training.clipNorm", 0, 1000, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.training.clipNorm; }},
    {"training.schedule.every", 1, 100000, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.training.schedule.every; }},
    {"training.schedule.factor", 1e-4, 1, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.training.schedule.factor; }},
    {"training.schedule.rate", 0, 100, Numbers::kAny,
     [](SessionConfig& c) -> double& { return c.training.schedule.rate; }},
    {"training.schedule.epochs", 1, 1000000, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.training.schedule.epochs; }},
    {"fieldSize", 16, 512, Numbers::kWhole,
     [](SessionConfig& c) -> double& { return c.fieldSize; }},
};

/// The case in which `field` is set to `value`.
BadCase caseOf(const NumberField& field, double value, StatusCode code) {
  const bool hasRange = code != StatusCode::kNotFinite;
  return {field.path,
          code,
          value,
          hasRange ? field.minimum : kNaN,
          hasRange ? field.maximum : kNaN,
          [field, value](SessionConfig& c) { field.field(c) = value; }};
}

/// Just outside both ends, NaN, both infinities and, where only whole numbers go, a half.
std::vector<BadCase> numberCases() {
  std::vector<BadCase> cases;
  for (const NumberField& field : kNumberFields) {
    const bool isWhole = field.numbers == Numbers::kWhole;
    const double below = isWhole ? field.minimum - 1 : std::nextafter(field.minimum, -kInfinity);
    const double above = isWhole ? field.maximum + 1 : std::nextafter(field.maximum, kInfinity);
    for (const double value : {below, above, -1e300, 1e300}) {
      cases.push_back(caseOf(field, value, StatusCode::kOutOfRange));
    }
    for (const double value : {kNaN, kInfinity, -kInfinity}) {
      cases.push_back(caseOf(field, value, StatusCode::kNotFinite));
    }
    if (isWhole) {
      cases.push_back(caseOf(field, field.minimum + 0.5, StatusCode::kNotAnInteger));
      cases.push_back(caseOf(field, field.maximum - 0.5, StatusCode::kNotAnInteger));
    }
  }
  return cases;
}

struct EnumField {
  const char* path;
  int last;
  void (*set)(SessionConfig&, int);
};

const EnumField kEnumFields[] = {
    {"data.kind", static_cast<int>(DatasetKind::kVectors),
     [](SessionConfig& c, int value) { c.data.kind = static_cast<DatasetKind>(value); }},
    {"features[1]", static_cast<int>(Feature::kSinX2),
     [](SessionConfig& c, int value) { c.features[1] = static_cast<Feature>(value); }},
    {"task", static_cast<int>(Task::kRegression),
     [](SessionConfig& c, int value) { c.task = static_cast<Task>(value); }},
    {"network.layers[0].activation", static_cast<int>(Activation::kSine),
     [](SessionConfig& c, int value) {
       c.network.layers[0].activation = static_cast<Activation>(value);
     }},
    {"network.init.kind", static_cast<int>(InitKind::kHe),
     [](SessionConfig& c, int value) { c.network.init.kind = static_cast<InitKind>(value); }},
    {"loss", static_cast<int>(LossKind::kHinge),
     [](SessionConfig& c, int value) { c.loss = static_cast<LossKind>(value); }},
    {"training.optimizer", static_cast<int>(OptimizerKind::kAdamW),
     [](SessionConfig& c, int value) { c.training.optimizer = static_cast<OptimizerKind>(value); }},
    {"training.schedule.kind", static_cast<int>(ScheduleKind::kCosine),
     [](SessionConfig& c, int value) {
       c.training.schedule.kind = static_cast<ScheduleKind>(value);
     }},
};

std::vector<BadCase> enumCases() {
  std::vector<BadCase> cases;
  for (const EnumField& field : kEnumFields) {
    for (const int value : {-1, field.last + 1, 1000}) {
      cases.push_back({field.path, StatusCode::kUnknownValue, static_cast<double>(value), kNaN,
                       kNaN, [field, value](SessionConfig& c) { field.set(c, value); }});
    }
  }
  return cases;
}

SessionConfig& regress(SessionConfig& c, DatasetKind kind) {
  c.data.kind = kind;
  c.task = Task::kRegression;
  c.loss = LossKind::kSquared;
  return c;
}

SessionConfig& give(SessionConfig& c, std::vector<float> points, double classes = 2) {
  c.data.kind = DatasetKind::kCustom;
  c.data.classes = classes;
  c.data.points = std::move(points);
  return c;
}

SessionConfig& giveVectors(SessionConfig& c, std::vector<float> points) {
  c.data.kind = DatasetKind::kVectors;
  c.data.vectorLength = 3;
  c.data.points = std::move(points);
  return c;
}

/// The loss `loss` with a set of `kind`.
std::function<void(SessionConfig&)> withLoss(DatasetKind kind, LossKind loss) {
  return [kind, loss](SessionConfig& c) {
    c.data.kind = kind;
    c.data.classes = 3;
    c.loss = loss;
  };
}

constexpr auto kShape = StatusCode::kWrongShape;
constexpr auto kApart = StatusCode::kIncompatible;

const std::vector<BadCase>& combinationCases() {
  static const std::vector<BadCase> kCases = {
      {"features", StatusCode::kEmpty, kNaN, kNaN, kNaN, [](SessionConfig& c) { c.features = {}; }},
      {"features[1]", StatusCode::kDuplicate, 0, kNaN, kNaN,
       [](SessionConfig& c) { c.features = {Feature::kX1, Feature::kX1}; }},
      {"features[7]", StatusCode::kDuplicate, 3, kNaN, kNaN,
       [](SessionConfig& c) {
         c.features.clear();
         for (const int i : {0, 1, 2, 3, 4, 5, 6, 3}) c.features.push_back(static_cast<Feature>(i));
       }},
      {"network.layers", StatusCode::kOutOfRange, 9, 0, 8,
       [](SessionConfig& c) { c.network.layers.assign(9, {4, Activation::kTanh}); }},
      {"network.layers[7].units", StatusCode::kOutOfRange, 513, 1, 512,
       [](SessionConfig& c) {
         c.network.layers.assign(8, {4, Activation::kTanh});
         c.network.layers[7].units = 513;
       }},
      {"network.maxoutPieces", StatusCode::kOutOfRange, 1, 2, 4,
       [](SessionConfig& c) {
         c.network.layers = {{4, Activation::kMaxout}};
         c.network.maxoutPieces = 1;
       }},
      {"fieldSize", StatusCode::kUnknownValue, 100, kNaN, kNaN,
       [](SessionConfig& c) { c.fieldSize = 100; }},
      // Weights of the wrong shape: the default network has 28.
      {"weights", kShape, 1, 28, 28, [](SessionConfig& c) { c.weights.assign(1, 0); }},
      {"weights", kShape, 27, 28, 28, [](SessionConfig& c) { c.weights.assign(27, 0); }},
      {"weights", kShape, 29, 28, 28, [](SessionConfig& c) { c.weights.assign(29, 0); }},
      {"weights", kShape, 28, 30, 30,
       [](SessionConfig& c) {
         c.weights.assign(28, 0);
         c.network.layers[1].activation = Activation::kPrelu;
       }},
      {"weights[3]", StatusCode::kNotFinite, kInfinity, kNaN, kNaN,
       [](SessionConfig& c) {
         c.weights.assign(28, 0);
         c.weights[3] = kInfinityFloat;
       }},
      {"weights[27]", StatusCode::kNotFinite, kNaN, kNaN, kNaN,
       [](SessionConfig& c) {
         c.weights.assign(28, 0);
         c.weights[27] = std::nanf("");
       }},
      // Task and data.
      {"task", kApart, kNaN, kNaN, kNaN, [](SessionConfig& c) { c.task = Task::kRegression; }},
      {"task", kApart, kNaN, kNaN, kNaN,
       [](SessionConfig& c) { c.data.kind = DatasetKind::kPlane; }},
      {"features[1]", kApart, 1, kNaN, kNaN,
       [](SessionConfig& c) { regress(c, DatasetKind::kSine); }},
      {"features[0]", kApart, 4, kNaN, kNaN,
       [](SessionConfig& c) {
         regress(c, DatasetKind::kNielsen).features = {Feature::kX1TimesX2};
       }},
      // Loss and task: a regression has the squared error only.
      {"loss", kApart, kNaN, kNaN, kNaN,
       [](SessionConfig& c) { regress(c, DatasetKind::kPlane).loss = LossKind::kHinge; }},
      {"loss", kApart, kNaN, kNaN, kNaN,
       [](SessionConfig& c) { regress(c, DatasetKind::kBumps).loss = LossKind::kSoftmax; }},
      {"loss", kApart, kNaN, kNaN, kNaN,
       [](SessionConfig& c) { regress(c, DatasetKind::kPlane).loss = LossKind::kLogistic; }},
      // More classes than the one output can tell apart.
      {"loss", kApart, 3, 2, 2, withLoss(DatasetKind::kCs231nSpiral, LossKind::kLogistic)},
      {"loss", kApart, 3, 2, 2, withLoss(DatasetKind::kCs231nSpiral, LossKind::kSquared)},
      {"loss", kApart, 3, 2, 2, withLoss(DatasetKind::kBlobs, LossKind::kLogistic)},
      {"loss", kApart, 3, 2, 2, withLoss(DatasetKind::kBlobs, LossKind::kSquared)},
      {"loss", kApart, 10, 2, 2,
       [](SessionConfig& c) { give(c, {0, 0, 0, 1, 1, 9}, 10).loss = LossKind::kLogistic; }},
  };
  return kCases;
}

const std::vector<BadCase>& givenDataCases() {
  static const std::vector<BadCase> kCases = {
      // An empty data set, and one of a single class.
      {"data.points", StatusCode::kEmpty, kNaN, kNaN, kNaN, [](SessionConfig& c) { give(c, {}); }},
      {"data.points", StatusCode::kEmpty, kNaN, kNaN, kNaN,
       [](SessionConfig& c) { giveVectors(c, {}); }},
      {"data.points", kApart, 1, 2, 2, [](SessionConfig& c) { give(c, {0, 0, 1, 1, 1, 1}); }},
      {"data.points", kApart, 1, 2, 5, [](SessionConfig& c) { give(c, {0, 0, 3}, 5); }},
      {"data.points", kApart, 1, 2, 2, [](SessionConfig& c) { giveVectors(c, {1, 2, 3, 0}); }},
      // Incomplete points, and too many.
      {"data.points", kShape, 5, 3, 3, [](SessionConfig& c) { give(c, {0, 0, 1, 1, 1}); }},
      {"data.points", kShape, 6, 4, 4,
       [](SessionConfig& c) { giveVectors(c, {1, 2, 3, 0, 1, 2}); }},
      {"data.points", StatusCode::kOutOfRange, 100001, 1, 100000,
       [](SessionConfig& c) { give(c, std::vector<float>(300003, 0)); }},
      {"data.points", StatusCode::kOutOfRange, 2730, 1, 2729,
       [](SessionConfig& c) {
         giveVectors(c, std::vector<float>(std::size_t{3073} * 2730, 0)).data.vectorLength = 3072;
       }},
      // Coordinates.
      {"data.points[1]", StatusCode::kNotFinite, kNaN, kNaN, kNaN,
       [](SessionConfig& c) { give(c, {0, 0, 0, 1, std::nanf(""), 1}); }},
      {"data.points[0]", StatusCode::kNotFinite, -kInfinity, kNaN, kNaN,
       [](SessionConfig& c) { give(c, {-kInfinityFloat, 0, 0, 1, 1, 1}); }},
      {"data.points[0]", StatusCode::kOutOfRange, 2e6, -1e6, 1e6,
       [](SessionConfig& c) { give(c, {0, 2e6F, 0, 1, 1, 1}); }},
      {"data.points[1]", StatusCode::kOutOfRange, -2e6, -1e6, 1e6,
       [](SessionConfig& c) { giveVectors(c, {1, 2, 3, 0, 1, -2e6F, 3, 1}); }},
      // Labels.
      {"data.points[1]", StatusCode::kOutOfRange, 2, 0, 1,
       [](SessionConfig& c) { give(c, {0, 0, 0, 1, 1, 2}); }},
      {"data.points[0]", StatusCode::kOutOfRange, -1, 0, 9,
       [](SessionConfig& c) { give(c, {0, 0, -1, 1, 1, 2}, 10); }},
      {"data.points[1]", StatusCode::kNotAnInteger, 0.5, 0, 1,
       [](SessionConfig& c) { give(c, {0, 0, 0, 1, 1, 0.5F}); }},
      {"data.points[1]", StatusCode::kNotFinite, kNaN, kNaN, kNaN,
       [](SessionConfig& c) { give(c, {0, 0, 0, 1, 1, std::nanf("")}); }},
      {"data.points[0]", StatusCode::kOutOfRange, 4e6, -1e6, 1e6,
       [](SessionConfig& c) { regress(give(c, {0, 0, 4e6F}), DatasetKind::kCustom); }},
  };
  return kCases;
}

void expectAllRefused(const std::vector<BadCase>& cases) {
  for (const BadCase& bad : cases) expectRefused(bad);
}

TEST(BadConfig, EveryNumberOutOfItsRangeOrNoneAtAllIsNamed) { expectAllRefused(numberCases()); }

TEST(BadConfig, EveryValueBehindTheLastOfItsEnumIsNamed) { expectAllRefused(enumCases()); }

TEST(BadConfig, PartsThatDoNotGoTogetherAreNamed) { expectAllRefused(combinationCases()); }

TEST(BadConfig, GivenDataThatIsWrongIsNamed) { expectAllRefused(givenDataCases()); }

TEST(BadConfig, TheTablesHaveHundredsOfCases) {
  const std::size_t cases = numberCases().size() + enumCases().size() + combinationCases().size() +
                            givenDataCases().size();
  EXPECT_GE(cases, 280U);
}

}  // namespace
}  // namespace nn
