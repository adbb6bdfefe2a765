// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>

#include "nn/evaluator.h"
#include "nn/status.h"
#include "nn/step_recorder.h"

namespace nn {

/// Single parameters of a session's run by hand: change, lock, and what a person needs to know of
/// them. Lives as long as its session and always works on the current run. Before the first
/// configure() every call is harmless: it returns empty spans or kNotConfigured.
///
/// Parameters are named by their position in the layout, 0 … parameterCount − 1.
class ParameterEditor {
 public:
  ParameterEditor();
  ~ParameterEditor();
  ParameterEditor(const ParameterEditor&) = delete;
  ParameterEditor& operator=(const ParameterEditor&) = delete;

  /// For the session: a new run to work on, or none from now on. The parts outlive detach().
  void attach(Trainer<float>& trainer, StepRecorder& recorder, Evaluator<float>& evaluator);
  void detach();

  /// Replaces one parameter by a finite float. The training goes on from there: optimizer state,
  /// step and locks stay. Clears `diverged`. On error nothing changes.
  [[nodiscard]] Status set(double parameter, double value);

  /// Training leaves a locked parameter as it is: optimizer, decay and max-norm do not change it;
  /// set() and Session::setWeights() do. Until Session::reset() or configure(). Memory may grow. On
  /// error nothing changes.
  [[nodiscard]] Status lock(double parameter, bool isLocked);

  /// ∂L/∂θ for every parameter in layout order, L the mean loss over the training set without
  /// penalty, dropout and noise. Costs about as much as an epoch of training. Valid until the next
  /// call or configure().
  std::span<const float> gradient();

  /// Figures of every unit over the training set, see UnitActivity. Valid as gradient() is.
  std::span<const float> activity();

 private:
  struct State;

  [[nodiscard]] Status check(double parameter) const;

  std::unique_ptr<State> state_;
};

}  // namespace nn
