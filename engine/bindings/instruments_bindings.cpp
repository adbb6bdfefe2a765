// SPDX-License-Identifier: MIT
#include "binding_support.h"
#include "session.h"

using namespace emscripten;  // NOLINT(google-build-using-namespace): the vocabulary of this table
using nn::bindings::Float32View;
using nn::bindings::viewOf;

EMSCRIPTEN_BINDINGS(nn_instruments) {
  using nn::Instruments;
  register_type<std::vector<nn::LayerTraceLayout>>("LayerTraceLayout[]");

  enum_<nn::Conversion>("Conversion")
      .value("collapseLinear", nn::Conversion::kCollapseLinear)
      .value("tanhToSigmoid", nn::Conversion::kTanhToSigmoid)
      .value("sigmoidToTanh", nn::Conversion::kSigmoidToTanh)
      .value("maxoutToRelu", nn::Conversion::kMaxoutToRelu);
  value_object<nn::LayerTraceLayout>("LayerTraceLayout")
      .field("rows", &nn::LayerTraceLayout::rows)
      .field("units", &nn::LayerTraceLayout::units)
      .field("preActivationsOffset", &nn::LayerTraceLayout::preActivationsOffset)
      .field("activationsOffset", &nn::LayerTraceLayout::activationsOffset)
      .field("preActivationGradientsOffset", &nn::LayerTraceLayout::preActivationGradientsOffset)
      .field("activationGradientsOffset", &nn::LayerTraceLayout::activationGradientsOffset);
  value_object<nn::TraceLayout>("TraceLayout")
      .field("featureCount", &nn::TraceLayout::featureCount)
      .field("featuresOffset", &nn::TraceLayout::featuresOffset)
      .field("featureGradientsOffset", &nn::TraceLayout::featureGradientsOffset)
      .field("layers", &nn::TraceLayout::layers)
      .field("probabilityCount", &nn::TraceLayout::probabilityCount)
      .field("probabilitiesOffset", &nn::TraceLayout::probabilitiesOffset)
      .field("lossOffset", &nn::TraceLayout::lossOffset)
      .field("parameterGradientsOffset", &nn::TraceLayout::parameterGradientsOffset)
      .field("parameterCount", &nn::TraceLayout::parameterCount)
      .field("floatCount", &nn::TraceLayout::floatCount);
  value_object<nn::DiagnosticsLayout>("DiagnosticsLayout")
      .field("layerCount", &nn::DiagnosticsLayout::layerCount)
      .field("layerStride", &nn::DiagnosticsLayout::layerStride)
      .field("bins", &nn::DiagnosticsLayout::bins)
      .field("activationsOffset", &nn::DiagnosticsLayout::activationsOffset)
      .field("gradientsOffset", &nn::DiagnosticsLayout::gradientsOffset)
      .field("deadShareOffset", &nn::DiagnosticsLayout::deadShareOffset)
      .field("saturatedShareOffset", &nn::DiagnosticsLayout::saturatedShareOffset)
      .field("gradientNormOffset", &nn::DiagnosticsLayout::gradientNormOffset)
      .field("updateRatioOffset", &nn::DiagnosticsLayout::updateRatioOffset)
      .field("deadUnitsOffset", &nn::DiagnosticsLayout::deadUnitsOffset)
      .field("floatCount", &nn::DiagnosticsLayout::floatCount);
  value_object<nn::Regions>("Regions")
      .field("total", &nn::Regions::total)
      .field("perClass", &nn::Regions::perClass)
      .field("boundaryLength", &nn::Regions::boundaryLength);
  value_object<nn::ConvertedNetwork>("ConvertedNetwork")
      .field("layers", &nn::ConvertedNetwork::layers)
      .field("weights", &nn::ConvertedNetwork::weights);
  value_object<nn::RestartOptions>("RestartOptions")
      .field("count", &nn::RestartOptions::count)
      .field("steps", &nn::RestartOptions::steps)
      .field("sameData", &nn::RestartOptions::sameData)
      .field("first", &nn::RestartOptions::first);
  value_object<nn::LineOptions>("LineOptions")
      .field("points", &nn::LineOptions::points)
      .field("low", &nn::LineOptions::low)
      .field("high", &nn::LineOptions::high);
  value_object<nn::PlaneOptions>("PlaneOptions")
      .field("size", &nn::PlaneOptions::size)
      .field("reach", &nn::PlaneOptions::reach)
      .field("seed", &nn::PlaneOptions::seed);
  value_object<nn::JobProgress>("JobProgress")
      .field("done", &nn::JobProgress::done)
      .field("total", &nn::JobProgress::total);

  class_<Instruments>("Instruments")
      .function("traceLayout", &Instruments::traceLayout)
      .function("diagnosticsLayout", &Instruments::diagnosticsLayout)
      .function("regions", &Instruments::regions)
      .function("convert", &Instruments::convert)
      .function("watchWeights", &Instruments::watchWeights)
      .function("beginGradientCheck", &Instruments::beginGradientCheck)
      .function("beginRestarts", &Instruments::beginRestarts)
      .function("beginLossLine", &Instruments::beginLossLine)
      .function("beginLossPlane", &Instruments::beginLossPlane)
      .function("advance", &Instruments::advance)
      .function("trace", optional_override([](Instruments& instruments,
                                              const std::vector<float>& point, double target) {
                  return viewOf(instruments.trace(point, target));
                }))
      .function("diagnose", optional_override([](Instruments& instruments) {
                  return viewOf(instruments.diagnose());
                }))
      .function("path", optional_override([](const Instruments& instruments) {
                  return viewOf(instruments.path());
                }))
      .function("results", optional_override([](const Instruments& instruments) {
                  return viewOf(instruments.results());
                }));
}
