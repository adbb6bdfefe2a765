// SPDX-License-Identifier: MIT
#include "parameter_editor.h"

#include <cmath>

#include "nn/unit_activity.h"
#include "nn/value_checks.h"

namespace nn {

struct ParameterEditor::State {
  State(Trainer<float>& run, StepRecorder& record, Evaluator<float>& evaluation)
      : trainer(run),
        recorder(record),
        evaluator(evaluation),
        units(run.network()),
        gradient(static_cast<std::size_t>(run.network().layout().count)) {}

  Trainer<float>& trainer;
  StepRecorder& recorder;
  Evaluator<float>& evaluator;
  UnitActivity units;
  std::vector<float> gradient;
};

ParameterEditor::ParameterEditor() = default;
ParameterEditor::~ParameterEditor() = default;

void ParameterEditor::attach(Trainer<float>& trainer, StepRecorder& recorder,
                             Evaluator<float>& evaluator) {
  state_ = std::make_unique<State>(trainer, recorder, evaluator);
}

void ParameterEditor::detach() { state_.reset(); }

Status ParameterEditor::check(double parameter) const {
  if (!state_) return {StatusCode::kNotConfigured};
  const Index count = state_->trainer.network().layout().count;
  return checkInteger("parameter", parameter, {0, static_cast<double>(count - 1)});
}

Status ParameterEditor::set(double parameter, double value) {
  Status status = check(parameter);
  if (!status.ok()) return status;
  const auto rounded = static_cast<float>(value);
  if (!std::isfinite(rounded)) return {StatusCode::kNotFinite, "value", value};
  state_->trainer.setParameter(static_cast<Index>(parameter), rounded);
  state_->recorder.restart(state_->trainer);
  return status;
}

Status ParameterEditor::lock(double parameter, bool isLocked) {
  Status status = check(parameter);
  if (status.ok()) state_->trainer.setLock(static_cast<Index>(parameter), isLocked);
  return status;
}

std::span<const float> ParameterEditor::gradient() {
  if (!state_) return {};
  state_->trainer.evaluateGradient(state_->gradient);
  return state_->gradient;
}

std::span<const float> ParameterEditor::activity() {
  if (!state_) return {};
  return state_->units.evaluate(state_->trainer.network(), state_->trainer.training(),
                                state_->evaluator.workspace());
}

}  // namespace nn
