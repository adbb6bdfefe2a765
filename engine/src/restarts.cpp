// SPDX-License-Identifier: MIT
#include "nn/restarts.h"

#include "nn/evaluator.h"
#include "nn/make_trainer.h"
#include "nn/validate.h"

namespace nn {

Restarts::Restarts(const SessionConfig& config, Index first, Index count, Index steps,
                   bool sameData)
    : config_(config),
      dataSeed_(config.seed),
      firstSeed_(config.seed + static_cast<double>(first)),
      steps_(steps),
      sameData_(sameData) {
  NN_ASSERT(count > 0 && steps > 0);
  config_.weights.clear();
  expect(count * steps, count * kFigures);
}

void Restarts::doPiece(Index piece) {
  const Index run = piece / steps_;
  if (piece % steps_ == 0) start(run);
  trainer_->step(1);
  if (piece % steps_ == steps_ - 1) finish(run);
}

void Restarts::start(Index run) {
  trainer_.reset();  // Two runs at once would double the memory.
  const double seed = firstSeed_ + static_cast<double>(run);
  if (run == 0 || !sameData_) {
    config_.seed = sameData_ ? dataSeed_ : seed;
    dataset_ = datasetOf(config_);
  }
  config_.seed = seed;
  trainer_ =
      std::make_unique<Trainer<float>>(makeTrainer(config_, networkSpecOf(config_), dataset_));
}

void Restarts::finish(Index run) {
  const Network<float>& network = trainer_->network();
  Evaluator<float> evaluator(network);
  const Evaluation train = evaluator.evaluate(network, trainer_->loss(), trainer_->training());
  const SampleSet<float> testSet(dataset_, featureSetOf(config_, dataset_), true);
  const Evaluation test = evaluator.evaluate(network, trainer_->loss(), testSet);
  float* figures = results_.data() + run * kFigures;
  figures[0] = static_cast<float>(train.loss);
  figures[1] = static_cast<float>(test.loss);
  figures[2] = static_cast<float>(train.accuracy);
  figures[3] = static_cast<float>(test.accuracy);
  figures[4] = static_cast<float>(trainer_->progress().step);
}

}  // namespace nn
