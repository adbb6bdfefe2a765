// SPDX-License-Identifier: MIT
#include <algorithm>

#include "run_values.h"
#include "value_hash.h"

namespace nn::parity {

namespace {

std::string layoutOf(const SnapshotLayout& layout) {
  ValueHash hash;
  for (const int number :
       {layout.parametersOffset, layout.parameterCount, layout.inputDimensions,
        layout.unitMapsOffset, layout.unitMapCount, layout.unitMapSize, layout.fieldOffset,
        layout.fieldChannels, layout.fieldSize, layout.floatCount, layout.classes,
        layout.trainCount, layout.testCount, layout.batchesPerEpoch}) {
    hash.add(number);
  }
  for (const int units : layout.units) hash.add(units);
  for (const double number : {layout.domain, layout.x1Minimum, layout.x1Maximum,
                              layout.valueMinimum, layout.valueMaximum}) {
    hash.add(number);
  }
  return hash.text();
}

/// Fills input() with `count` numbers −1 … 1.
void fillInput(Session& session, std::size_t count) {
  const std::span<float> input = session.input(count);
  for (std::size_t i = 0; i < count; ++i) input[i] = static_cast<float>(i * 5 % 17) / 8 - 1;
}

std::string scoresOf(Session& session, const SessionConfig& config) {
  const bool isVector = config.data.kind == DatasetKind::kVectors;
  const int numbers = isVector ? static_cast<int>(config.data.vectorLength) : 2;
  const int last = static_cast<int>(session.layout().units.size()) - 1;
  fillInput(session, 3 * static_cast<std::size_t>(numbers));
  ValueHash hash;
  hash.add(session.predict(3)).add(session.activations(0, {0}, 3));
  return hash.add(session.activations(last, {0, 0}, 2)).text();
}

std::string editsOf(Session& session) {
  ParameterEditor& parameters = session.parameters();
  const int count = session.layout().parameterCount;
  ValueHash hash;
  hash.add(parameters.set(0, 0.375));
  hash.add(parameters.set(count, 1));
  hash.add(parameters.lock(count - 1, true));
  session.step(5);
  hash.add(parameters.gradient()).add(parameters.activity());
  return hash.add(session.weightsHash()).text();
}

std::string tunedBy(Session& session, const SessionConfig& config) {
  TrainingOptions training = config.training;
  training.optimizer = OptimizerKind::kNesterov;
  training.batchSize = 7;
  const std::vector<double> dropout(config.network.layers.size(), 0.25);
  ValueHash hash;
  hash.add(session.tune(training, {1e-3, 1e-2, 2, 0.1}, dropout));
  session.step(20);
  return hash.add(session.weightsHash()).text();
}

/// What a state is made of, and where the run gets to from it once more.
std::string goneBack(Session& session) {
  const std::span<const float> view = session.state();
  const std::vector<float> state(view.begin(), view.end());
  session.step(17);
  ValueHash hash;
  hash.add(state).add(session.restore(state)).add(session.restore({}));
  session.step(17);
  return hash.add(session.weightsHash()).text();
}

}  // namespace

void useEditor(Session& session, const NamedConfig& run, std::vector<NamedValue>& values) {
  const auto keep = [&](const char* what, std::string value) {
    values.push_back({run.name + "." + what, std::move(value)});
  };
  keep("layout", layoutOf(session.layout()));
  keep("data", ValueHash().add(session.dataset()).text());
  keep("preview", ValueHash().add(session.preview(run.config.data, 5)).text());
  keep("examples", ValueHash().add(session.examples()).text());
  ValueHash confusion;
  confusion.add(session.confusion(false)).add(session.confusion(true));
  keep("confusion", confusion.text());
  keep("scores", scoresOf(session, run.config));
  keep("edits", editsOf(session));
  keep("tuned", tunedBy(session, run.config));
  keep("gone-back", goneBack(session));

  fillInput(session, static_cast<std::size_t>(session.layout().parameterCount));
  ValueHash given;
  given.add(session.setWeights());
  session.step(3);
  keep("given-weights", given.add(session.weightsHash()).text());
  session.reset();
  session.step(3);
  keep("reset", session.weightsHash());
  SessionConfig other = run.config;
  other.seed += 1;
  ValueHash changed;
  changed.add(session.changeData(other));
  session.step(3);
  keep("other-data", changed.add(session.weightsHash()).text());
}

}  // namespace nn::parity
