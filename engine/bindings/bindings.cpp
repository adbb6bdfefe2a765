// SPDX-License-Identifier: MIT
#include "binding_support.h"
#include "session.h"

using namespace emscripten;  // NOLINT(google-build-using-namespace): the vocabulary of this table
using nn::ParameterEditor;
using nn::Session;
using nn::bindings::Float32View;
using nn::bindings::viewOf;

EMSCRIPTEN_BINDINGS(nn_engine) {
  register_type<Float32View>("Float32Array");
  register_type<std::vector<nn::LayerConfig>>("LayerConfig[]");
  register_type<std::vector<nn::Feature>>("Feature[]");
  register_type<std::vector<float>>("ArrayLike<number>");
  register_type<std::vector<int>>("number[]");
  register_type<std::vector<double>>("number[]");

  enum_<nn::StatusCode>("StatusCode")
      .value("ok", nn::StatusCode::kOk)
      .value("outOfRange", nn::StatusCode::kOutOfRange)
      .value("notAnInteger", nn::StatusCode::kNotAnInteger)
      .value("notFinite", nn::StatusCode::kNotFinite)
      .value("unknownValue", nn::StatusCode::kUnknownValue)
      .value("wrongShape", nn::StatusCode::kWrongShape)
      .value("incompatible", nn::StatusCode::kIncompatible)
      .value("empty", nn::StatusCode::kEmpty)
      .value("duplicate", nn::StatusCode::kDuplicate)
      .value("notConfigured", nn::StatusCode::kNotConfigured);
  enum_<nn::DatasetKind>("DatasetKind")
      .value("circle", nn::DatasetKind::kCircle)
      .value("xor", nn::DatasetKind::kXor)
      .value("gauss", nn::DatasetKind::kGauss)
      .value("spiral", nn::DatasetKind::kSpiral)
      .value("cs231nSpiral", nn::DatasetKind::kCs231nSpiral)
      .value("notesSize", nn::DatasetKind::kNotesSize)
      .value("notesRegularization", nn::DatasetKind::kNotesRegularization)
      .value("moons", nn::DatasetKind::kMoons)
      .value("rings", nn::DatasetKind::kRings)
      .value("blobs", nn::DatasetKind::kBlobs)
      .value("checkerboard", nn::DatasetKind::kCheckerboard)
      .value("convnetSimple", nn::DatasetKind::kConvnetSimple)
      .value("convnetCircle", nn::DatasetKind::kConvnetCircle)
      .value("convnetSpiral", nn::DatasetKind::kConvnetSpiral)
      .value("convnetRandom", nn::DatasetKind::kConvnetRandom)
      .value("sine", nn::DatasetKind::kSine)
      .value("step", nn::DatasetKind::kStep)
      .value("xSinX", nn::DatasetKind::kXSinX)
      .value("nielsen", nn::DatasetKind::kNielsen)
      .value("plane", nn::DatasetKind::kPlane)
      .value("bumps", nn::DatasetKind::kBumps)
      .value("custom", nn::DatasetKind::kCustom)
      .value("vectors", nn::DatasetKind::kVectors);
  enum_<nn::Feature>("Feature")
      .value("x1", nn::Feature::kX1)
      .value("x2", nn::Feature::kX2)
      .value("x1Squared", nn::Feature::kX1Squared)
      .value("x2Squared", nn::Feature::kX2Squared)
      .value("x1TimesX2", nn::Feature::kX1TimesX2)
      .value("sinX1", nn::Feature::kSinX1)
      .value("sinX2", nn::Feature::kSinX2);
  enum_<nn::Task>("Task")
      .value("classification", nn::Task::kClassification)
      .value("regression", nn::Task::kRegression);
  enum_<nn::Activation>("Activation")
      .value("linear", nn::Activation::kLinear)
      .value("sigmoid", nn::Activation::kSigmoid)
      .value("tanh", nn::Activation::kTanh)
      .value("relu", nn::Activation::kRelu)
      .value("leakyRelu", nn::Activation::kLeakyRelu)
      .value("prelu", nn::Activation::kPrelu)
      .value("maxout", nn::Activation::kMaxout)
      .value("elu", nn::Activation::kElu)
      .value("gelu", nn::Activation::kGelu)
      .value("swish", nn::Activation::kSwish)
      .value("softplus", nn::Activation::kSoftplus)
      .value("sine", nn::Activation::kSine);
  enum_<nn::LossKind>("LossKind")
      .value("softmax", nn::LossKind::kSoftmax)
      .value("logistic", nn::LossKind::kLogistic)
      .value("squared", nn::LossKind::kSquared)
      .value("hinge", nn::LossKind::kHinge);
  enum_<nn::InitKind>("InitKind")
      .value("zeros", nn::InitKind::kZeros)
      .value("normal", nn::InitKind::kNormal)
      .value("uniform", nn::InitKind::kUniform)
      .value("lecun", nn::InitKind::kLecun)
      .value("glorot", nn::InitKind::kGlorot)
      .value("he", nn::InitKind::kHe);
  enum_<nn::OptimizerKind>("OptimizerKind")
      .value("sgd", nn::OptimizerKind::kSgd)
      .value("momentum", nn::OptimizerKind::kMomentum)
      .value("nesterov", nn::OptimizerKind::kNesterov)
      .value("adagrad", nn::OptimizerKind::kAdagrad)
      .value("rmsprop", nn::OptimizerKind::kRmsprop)
      .value("adam", nn::OptimizerKind::kAdam)
      .value("adamw", nn::OptimizerKind::kAdamW);
  enum_<nn::ScheduleKind>("ScheduleKind")
      .value("constant", nn::ScheduleKind::kConstant)
      .value("step", nn::ScheduleKind::kStep)
      .value("exponential", nn::ScheduleKind::kExponential)
      .value("inverse", nn::ScheduleKind::kInverse)
      .value("cosine", nn::ScheduleKind::kCosine);

  value_object<nn::Status>("Status")
      .field("code", &nn::Status::code)
      .field("path", &nn::Status::path)
      .field("value", &nn::Status::value)
      .field("minimum", &nn::Status::minimum)
      .field("maximum", &nn::Status::maximum);
  value_object<nn::DataConfig>("DataConfig")
      .field("kind", &nn::DataConfig::kind)
      .field("samples", &nn::DataConfig::samples)
      .field("noise", &nn::DataConfig::noise)
      .field("trainShare", &nn::DataConfig::trainShare)
      .field("classes", &nn::DataConfig::classes)
      .field("turns", &nn::DataConfig::turns)
      .field("standardize", &nn::DataConfig::standardize)
      .field("vectorLength", &nn::DataConfig::vectorLength)
      .field("points", &nn::DataConfig::points);
  value_object<nn::LayerConfig>("LayerConfig")
      .field("units", &nn::LayerConfig::units)
      .field("activation", &nn::LayerConfig::activation)
      .field("dropout", &nn::LayerConfig::dropout);
  value_object<nn::InitConfig>("InitConfig")
      .field("kind", &nn::InitConfig::kind)
      .field("scale", &nn::InitConfig::scale)
      .field("bias", &nn::InitConfig::bias);
  value_object<nn::NetworkConfig>("NetworkConfig")
      .field("layers", &nn::NetworkConfig::layers)
      .field("init", &nn::NetworkConfig::init)
      .field("leakySlope", &nn::NetworkConfig::leakySlope)
      .field("preluSlope", &nn::NetworkConfig::preluSlope)
      .field("maxoutPieces", &nn::NetworkConfig::maxoutPieces);
  value_object<nn::RegularizationOptions>("RegularizationOptions")
      .field("l1", &nn::RegularizationOptions::l1)
      .field("l2", &nn::RegularizationOptions::l2)
      .field("maxNorm", &nn::RegularizationOptions::maxNorm)
      .field("inputNoise", &nn::RegularizationOptions::inputNoise);
  value_object<nn::ScheduleConfig>("ScheduleConfig")
      .field("kind", &nn::ScheduleConfig::kind)
      .field("every", &nn::ScheduleConfig::every)
      .field("factor", &nn::ScheduleConfig::factor)
      .field("rate", &nn::ScheduleConfig::rate)
      .field("epochs", &nn::ScheduleConfig::epochs);
  value_object<nn::TrainingOptions>("TrainingOptions")
      .field("optimizer", &nn::TrainingOptions::optimizer)
      .field("learningRate", &nn::TrainingOptions::learningRate)
      .field("momentum", &nn::TrainingOptions::momentum)
      .field("beta1", &nn::TrainingOptions::beta1)
      .field("beta2", &nn::TrainingOptions::beta2)
      .field("epsilon", &nn::TrainingOptions::epsilon)
      .field("batchSize", &nn::TrainingOptions::batchSize)
      .field("shuffle", &nn::TrainingOptions::shuffle)
      .field("clipNorm", &nn::TrainingOptions::clipNorm)
      .field("schedule", &nn::TrainingOptions::schedule);
  value_object<nn::SessionConfig>("SessionConfig")
      .field("seed", &nn::SessionConfig::seed)
      .field("data", &nn::SessionConfig::data)
      .field("features", &nn::SessionConfig::features)
      .field("task", &nn::SessionConfig::task)
      .field("network", &nn::SessionConfig::network)
      .field("loss", &nn::SessionConfig::loss)
      .field("regularization", &nn::SessionConfig::regularization)
      .field("training", &nn::SessionConfig::training)
      .field("weights", &nn::SessionConfig::weights)
      .field("fieldSize", &nn::SessionConfig::fieldSize);
  value_object<nn::Metrics>("Metrics")
      .field("step", &nn::Metrics::step)
      .field("epoch", &nn::Metrics::epoch)
      .field("trainLoss", &nn::Metrics::trainLoss)
      .field("testLoss", &nn::Metrics::testLoss)
      .field("trainAccuracy", &nn::Metrics::trainAccuracy)
      .field("testAccuracy", &nn::Metrics::testAccuracy)
      .field("penalty", &nn::Metrics::penalty)
      .field("deadFraction", &nn::Metrics::deadFraction)
      .field("diverged", &nn::Metrics::diverged)
      .field("parameterCount", &nn::Metrics::parameterCount)
      .field("weightCount", &nn::Metrics::weightCount)
      .field("biasCount", &nn::Metrics::biasCount);
  value_object<nn::SnapshotLayout>("SnapshotLayout")
      .field("parametersOffset", &nn::SnapshotLayout::parametersOffset)
      .field("parameterCount", &nn::SnapshotLayout::parameterCount)
      .field("inputDimensions", &nn::SnapshotLayout::inputDimensions)
      .field("unitMapsOffset", &nn::SnapshotLayout::unitMapsOffset)
      .field("unitMapCount", &nn::SnapshotLayout::unitMapCount)
      .field("unitMapSize", &nn::SnapshotLayout::unitMapSize)
      .field("fieldOffset", &nn::SnapshotLayout::fieldOffset)
      .field("fieldChannels", &nn::SnapshotLayout::fieldChannels)
      .field("fieldSize", &nn::SnapshotLayout::fieldSize)
      .field("floatCount", &nn::SnapshotLayout::floatCount)
      .field("units", &nn::SnapshotLayout::units)
      .field("domain", &nn::SnapshotLayout::domain)
      .field("x1Minimum", &nn::SnapshotLayout::x1Minimum)
      .field("x1Maximum", &nn::SnapshotLayout::x1Maximum)
      .field("valueMinimum", &nn::SnapshotLayout::valueMinimum)
      .field("valueMaximum", &nn::SnapshotLayout::valueMaximum)
      .field("classes", &nn::SnapshotLayout::classes)
      .field("trainCount", &nn::SnapshotLayout::trainCount)
      .field("testCount", &nn::SnapshotLayout::testCount)
      .field("batchesPerEpoch", &nn::SnapshotLayout::batchesPerEpoch);

  class_<ParameterEditor>("ParameterEditor")
      .function("set", &ParameterEditor::set)
      .function("lock", &ParameterEditor::lock)
      .function("gradient", optional_override(
                                [](ParameterEditor& editor) { return viewOf(editor.gradient()); }))
      .function("activity", optional_override(
                                [](ParameterEditor& editor) { return viewOf(editor.activity()); }));

  class_<Session>("Session")
      .constructor<>()
      .function("configure", &Session::configure)
      .function("changeData", &Session::changeData)
      .function("tune", &Session::tune)
      .function("reset", &Session::reset)
      .function("step", &Session::step)
      .function("metrics", &Session::metrics)
      .function("layout", &Session::layout)
      .function("setWeights", &Session::setWeights)
      .function("weightsHash", &Session::weightsHash)
      .function("restore", &Session::restore)
      .function("state", optional_override([](Session& session) { return viewOf(session.state()); }))
      .function("parameters", &Session::parameters, return_value_policy::reference())
      .function("instruments", &Session::instruments, return_value_policy::reference())
      .function("snapshot", optional_override([](Session& session, bool withMaps) {
                  return viewOf(session.snapshot(withMaps));
                }))
      .function("dataset",
                optional_override([](const Session& session) { return viewOf(session.dataset()); }))
      .function("examples",
                optional_override([](Session& session) { return viewOf(session.examples()); }))
      .function("confusion", optional_override([](Session& session, bool ofTest) {
                  return viewOf(session.confusion(ofTest));
                }))
      .function("preview",
                optional_override([](Session& session, const nn::DataConfig& data, double seed) {
                  return viewOf(session.preview(data, seed));
                }))
      .function("input", optional_override([](Session& session, std::size_t count) {
                  return viewOf(session.input(count));
                }))
      .function("predict", optional_override([](Session& session, int count) {
                  return viewOf(session.predict(count));
                }))
      .function("activations", optional_override([](Session& session, int column,
                                                    const std::vector<int>& units, int count) {
                  return viewOf(session.activations(column, units, count));
                }));
}
