// SPDX-License-Identifier: MIT
#include "nn/trainer.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "nn/schedule.h"

namespace nn {

template <typename Scalar>
Trainer<Scalar>::Trainer(Network<Scalar> network, const Loss& loss, SampleSet<Scalar> training,
                         std::uint64_t seed)
    : network_(std::move(network)),
      loss_(loss),
      training_(std::move(training)),
      seed_(seed),
      order_(seed, training_.count()),
      batch_(training_.inputs().rows, std::min(kMaximumBatch, training_.count())),
      workspace_(network_.memory(), batch_.count(), Workspace<Scalar>::Purpose::kTraining),
      optimizer_(network_.layout().count),
      gradient_(zeroBuffer<Scalar>(network_.layout().count)),
      startParameters_(network_.parameters()),
      batchShare_(DivergenceMonitor::shareOfBatch(static_cast<double>(batchesPerEpoch()))) {
  startMonitor();
}

template <typename Scalar>
void Trainer<Scalar>::setOptions(const TrainingOptions& training,
                                 const RegularizationOptions& regularization) {
  if (training.optimizer != options_.optimizer) {
    optimizer_.clear();
    checkpoint_.optimizer = optimizer_.state();
  }
  options_ = training;
  regularization_ = regularization;
  stepOptions_ = training;
  batchShare_ = DivergenceMonitor::shareOfBatch(static_cast<double>(batchesPerEpoch()));
  rateEpoch_ = -1;
  penalty_ = regularization;
  if (training.optimizer == OptimizerKind::kAdamW) penalty_.l2 = 0;
  diverged_ = false;
  checkpointIsDue_ = true;
}

template <typename Scalar>
void Trainer<Scalar>::setDropout(std::span<const double> rates) {
  network_.setDropout(rates);
  diverged_ = false;
  checkpointIsDue_ = true;
}

template <typename Scalar>
void Trainer<Scalar>::reset() {
  progress_ = {};
  locks_.clear();
  setParameters({startParameters_.data(), static_cast<std::size_t>(startParameters_.size())});
}

template <typename Scalar>
void Trainer<Scalar>::setParameters(std::span<const Scalar> parameters) {
  NN_ASSERT(static_cast<Index>(parameters.size()) == network_.layout().count);
  std::copy(parameters.begin(), parameters.end(), network_.parameters().data());
  optimizer_.clear();
  diverged_ = false;
  startMonitor();
}

template <typename Scalar>
TrainingState<Scalar> Trainer<Scalar>::state() const {
  return {network_.parameters(), optimizer_.state(), locks_, progress_};
}

template <typename Scalar>
void Trainer<Scalar>::continueFrom(const TrainingState<Scalar>& state) {
  NN_ASSERT(state.parameters.size() == network_.layout().count);
  network_.parameters() = state.parameters;
  optimizer_.restore(state.optimizer);
  locks_ = state.locks;
  progress_ = state.progress;
  if (progress_.position >= training_.count()) {
    progress_.position = 0;
    ++progress_.epoch;
  }
  rateEpoch_ = -1;
  diverged_ = false;
  startMonitor();
}

template <typename Scalar>
TrainingMemory<Scalar> Trainer<Scalar>::memory() const {
  return {{network_.parameters(), optimizer_.state(), monitor_, progress_},
          checkpoint_,
          locks_,
          checkpointIsDue_,
          diverged_};
}

template <typename Scalar>
void Trainer<Scalar>::recall(const TrainingMemory<Scalar>& memory) {
  NN_ASSERT(memory.now.parameters.size() == network_.layout().count);
  network_.parameters() = memory.now.parameters;
  optimizer_.restore(memory.now.optimizer);
  monitor_ = memory.now.monitor;
  progress_ = memory.now.progress;
  checkpoint_ = memory.checkpoint;
  locks_ = memory.locks;
  checkpointIsDue_ = memory.checkpointIsDue;
  diverged_ = memory.diverged;
  rateEpoch_ = -1;
}

template <typename Scalar>
void Trainer<Scalar>::setParameter(Index parameter, Scalar value) {
  network_.parameters()[parameter] = value;
  diverged_ = false;
  startMonitor();
}

template <typename Scalar>
void Trainer<Scalar>::evaluateGradient(std::span<Scalar> gradient) {
  NN_ASSERT(static_cast<Index>(gradient.size()) == network_.layout().count);
  std::fill(gradient.begin(), gradient.end(), Scalar(0));
  // Between two steps nobody needs the training's own memory: every step writes all of it anew.
  for (Index first = 0; first < training_.count(); first += workspace_.maximumColumns()) {
    const Index count = std::min(workspace_.maximumColumns(), training_.count() - first);
    lossAndGradient(network_, loss_, {}, training_.inputs(first, count),
                    training_.targets() + first, workspace_, gradient_);
    const auto share =
        static_cast<Scalar>(static_cast<double>(count) / static_cast<double>(training_.count()));
    for (std::size_t i = 0; i < gradient.size(); ++i) {
      gradient[i] += share * gradient_[static_cast<Index>(i)];
    }
  }
}

template <typename Scalar>
void Trainer<Scalar>::abandon() {
  restoreCheckpoint();
  diverged_ = true;
}

template <typename Scalar>
int Trainer<Scalar>::step(int batches) {
  int done = 0;
  while (done < batches && !diverged_ && trainOnBatch()) ++done;
  return done;
}

template <typename Scalar>
const SampleSet<Scalar>& Trainer<Scalar>::nextBatch() {
  const bool isWhole = batchSize() >= training_.count();
  const bool isNoisy = regularization_.inputNoise > 0;
  if (isWhole && !isNoisy) return training_;
  const Progress start = {progress_.step, progress_.epoch, 0};
  const BatchOrder::Batch chosen =
      order_.at(isWhole ? start : progress_, batchSize(), options_.shuffle && !isWhole);
  batch_.gather(training_, chosen.samples, chosen.count);
  if (isNoisy) addInputNoise();
  return batch_;
}

template <typename Scalar>
void Trainer<Scalar>::addInputNoise() {
  Pcg32 generator =
      generatorFor(seed_, Stream::kInputNoise, static_cast<std::uint64_t>(progress_.step));
  NormalDeviates normal;
  const SampleView<Scalar> inputs = batch_.mutableInputs();
  for (Index row = 0; row < inputs.rows; ++row) {
    Scalar* values = inputs.row(row);
    for (Index c = 0; c < inputs.columns; ++c) {
      values[c] += static_cast<Scalar>(regularization_.inputNoise * normal.next(generator));
    }
  }
}

template <typename Scalar>
bool Trainer<Scalar>::trainOnBatch() {
  const SampleSet<Scalar>& batch = nextBatch();
  const DropoutMasks masks = {seed_, progress_.step};
  const double loss = lossAndGradient(network_, loss_, penalty_, batch.inputs(), batch.targets(),
                                      workspace_, gradient_, &masks);
  const auto verdict = monitor_.observe(loss, batchShare_);
  if (verdict == DivergenceMonitor::Verdict::kDiverged) {
    abandon();
    return false;
  }
  checkpointIsDue_ = checkpointIsDue_ || progress_.step % kCheckpointInterval == 0;
  if (checkpointIsDue_ && verdict == DivergenceMonitor::Verdict::kGood) keepCheckpoint();
  update();
  order_.advance(progress_, batch.count());
  return true;
}

template <typename Scalar>
void Trainer<Scalar>::update() {
  if (rateEpoch_ != progress_.epoch) {
    rateEpoch_ = progress_.epoch;
    stepOptions_.learningRate =
        scheduledRate(options_.schedule, options_.learningRate, progress_.epoch);
  }
  const ParameterLayout& layout = network_.layout();
  Buffer<Scalar>& parameters = network_.parameters();
  locks_.silence(gradient_);
  locks_.keep(parameters);
  if (options_.clipNorm > 0) clipGradient(options_.clipNorm, gradient_);
  if (options_.optimizer == OptimizerKind::kAdamW && regularization_.l2 > 0) {
    decayWeights(stepOptions_.learningRate * regularization_.l2, layout, parameters);
  }
  optimizer_.step(stepOptions_, parameters, gradient_);
  if (regularization_.maxNorm > 0) limitRows(regularization_.maxNorm, layout, parameters);
  locks_.restore(parameters);
}

template <typename Scalar>
void Trainer<Scalar>::startMonitor() {
  double startLoss = 0;
  double undecidedLoss = 0;
  for (Index first = 0; first < training_.count(); first += workspace_.maximumColumns()) {
    const Index count = std::min(workspace_.maximumColumns(), training_.count() - first);
    const Scalar* targets = training_.targets() + first;
    const auto share = static_cast<double>(count) / static_cast<double>(training_.count());
    startLoss +=
        share * meanLoss(network_, loss_, training_.inputs(first, count), targets, workspace_);
    undecidedLoss += share * meanLossOfZeroScores(loss_, targets, workspace_);
  }
  monitor_ = DivergenceMonitor(startLoss, undecidedLoss);
  keepCheckpoint();
}

template <typename Scalar>
void Trainer<Scalar>::keepCheckpoint() {
  checkpoint_.parameters = network_.parameters();
  checkpoint_.optimizer = optimizer_.state();
  checkpoint_.monitor = monitor_;
  checkpoint_.progress = progress_;
  checkpointIsDue_ = false;
}

template <typename Scalar>
void Trainer<Scalar>::restoreCheckpoint() {
  locks_.keep(network_.parameters());
  network_.parameters() = checkpoint_.parameters;
  locks_.restore(network_.parameters());
  optimizer_.restore(checkpoint_.optimizer);
  monitor_ = checkpoint_.monitor;
  progress_ = checkpoint_.progress;
}

template <typename Scalar>
double Trainer<Scalar>::epoch() const {
  return static_cast<double>(progress_.epoch) +
         static_cast<double>(progress_.position) / static_cast<double>(training_.count());
}

template <typename Scalar>
Index Trainer<Scalar>::batchSize() const {
  return std::min(static_cast<Index>(options_.batchSize), workspace_.maximumColumns());
}

template <typename Scalar>
Index Trainer<Scalar>::batchesPerEpoch() const {
  return (training_.count() + batchSize() - 1) / batchSize();
}

template class Trainer<float>;
template class Trainer<double>;

}  // namespace nn
