// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "run_values.h"
#include "value_hash.h"

namespace nn::parity {

namespace {

void add(ValueHash& hash, std::initializer_list<int> numbers) {
  for (const int number : numbers) hash.add(number);
}

void add(ValueHash& hash, const TraceLayout& layout) {
  add(hash, {layout.featureCount, layout.featuresOffset, layout.featureGradientsOffset});
  for (const LayerTraceLayout& layer : layout.layers) {
    add(hash, {layer.rows, layer.units, layer.preActivationsOffset, layer.activationsOffset,
               layer.preActivationGradientsOffset, layer.activationGradientsOffset});
  }
  add(hash, {layout.probabilityCount, layout.probabilitiesOffset, layout.lossOffset,
             layout.parameterGradientsOffset, layout.parameterCount, layout.floatCount});
}

/// The numbers of one example and its label: of vectors the first one, else the last.
std::vector<float> exampleOf(const Session& session, const SessionConfig& config) {
  if (config.data.kind == DatasetKind::kVectors) {
    const auto length = static_cast<std::ptrdiff_t>(config.data.vectorLength) + 1;
    return {config.data.points.begin(), config.data.points.begin() + length};
  }
  const std::span<const float> point = session.dataset().last(4);
  return {point[0], point[1], point[2]};
}

std::string traceOf(Session& session, const SessionConfig& config) {
  Instruments& instruments = session.instruments();
  std::vector<float> point = exampleOf(session, config);
  const auto target = static_cast<double>(point.back());
  point.pop_back();
  ValueHash hash;
  add(hash, instruments.traceLayout());
  hash.add(instruments.trace(point, target)).add(instruments.trace(point, 0.5));
  return hash.text();
}

std::string diagnosisOf(Instruments& instruments) {
  const DiagnosticsLayout layout = instruments.diagnosticsLayout();
  ValueHash hash;
  add(hash, {layout.layerCount, layout.layerStride, layout.bins, layout.activationsOffset,
             layout.gradientsOffset, layout.deadShareOffset, layout.saturatedShareOffset,
             layout.gradientNormOffset, layout.updateRatioOffset, layout.deadUnitsOffset,
             layout.floatCount});
  return hash.add(instruments.diagnose()).text();
}

std::string regionsOf(Instruments& instruments) {
  const Regions regions = instruments.regions();
  ValueHash hash;
  hash.add(regions.total).add(regions.boundaryLength);
  for (const int count : regions.perClass) hash.add(count);
  return hash.text();
}

std::string conversionOf(const Instruments& instruments, Conversion conversion) {
  const ConvertedNetwork network = instruments.convert(conversion);
  ValueHash hash;
  for (const LayerConfig& layer : network.layers) {
    hash.add(layer.units).add(static_cast<double>(layer.activation)).add(layer.dropout);
  }
  return hash.add(network.weights).text();
}

/// In uneven slices, as the page does it; the first results are looked at half way.
std::string finish(Instruments& instruments, const Status& status) {
  ValueHash hash;
  hash.add(status);
  JobProgress progress = instruments.advance(3);
  hash.add(instruments.results());
  while (progress.done < progress.total) progress = instruments.advance(7);
  hash.add(progress.done).add(progress.total);
  return hash.add(instruments.results()).text();
}

}  // namespace

void useInstruments(Session& session, const NamedConfig& run, std::vector<NamedValue>& values) {
  Instruments& instruments = session.instruments();
  const auto keep = [&](const char* what, std::string value) {
    values.push_back({run.name + "." + what, std::move(value)});
  };
  keep("trace", traceOf(session, run.config));
  keep("diagnostics", diagnosisOf(instruments));
  keep("regions", regionsOf(instruments));
  keep("collapsed", conversionOf(instruments, Conversion::kCollapseLinear));
  keep("tanh-to-sigmoid", conversionOf(instruments, Conversion::kTanhToSigmoid));
  keep("sigmoid-to-tanh", conversionOf(instruments, Conversion::kSigmoidToTanh));
  keep("maxout-to-relu", conversionOf(instruments, Conversion::kMaxoutToRelu));
  keep("gradient-check", finish(instruments, instruments.beginGradientCheck(6, 5)));
  keep("restarts", finish(instruments, instruments.beginRestarts({2, 12, false, 1})));
  keep("restarts-same-data", finish(instruments, instruments.beginRestarts({2, 12, true, 0})));
  keep("restarts-refused", finish(instruments, instruments.beginRestarts({2, 0, true, 0})));

  const std::span<const float> parameters = session.snapshot(false);
  std::vector<float> vectors(parameters.begin(), parameters.end());
  std::reverse(vectors.begin(), vectors.end());
  keep("line", finish(instruments, instruments.beginLossLine({9, -0.5, 1.5}, vectors)));
  vectors.insert(vectors.end(), parameters.begin(), parameters.end());
  keep("line-between", finish(instruments, instruments.beginLossLine({5, 0, 1}, vectors)));
  keep("plane", finish(instruments, instruments.beginLossPlane({3, 0.75, 9}, {})));
  keep("plane-given", finish(instruments, instruments.beginLossPlane({3, 0.5, 1}, vectors)));
}

}  // namespace nn::parity
