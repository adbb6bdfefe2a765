// SPDX-License-Identifier: MIT
#include <cstdio>

#include "run_values.h"
#include "value_hash.h"

namespace nn::parity {

namespace {

/// Times that the figures are looked at on the way.
constexpr int kLooks = 5;

void addMetrics(ValueHash& hash, const Metrics& metrics) {
  for (const double value :
       {metrics.step, metrics.epoch, metrics.trainLoss, metrics.testLoss, metrics.trainAccuracy,
        metrics.testAccuracy, metrics.penalty, metrics.deadFraction}) {
    hash.add(value);
  }
  hash.add(metrics.diverged ? 1 : 0);
  for (const int count : {metrics.parameterCount, metrics.weightCount, metrics.biasCount}) {
    hash.add(static_cast<double>(count));
  }
}

}  // namespace

bool train(Session& session, const NamedConfig& run, std::vector<NamedValue>& values) {
  Status status = session.configure(run.config);
  if (status.ok()) {
    status = session.instruments().watchWeights(0, session.layout().parameterCount - 1);
  }
  if (!status.ok()) {
    std::fprintf(stderr, "%s: %s was refused\n", run.name.c_str(), status.path.c_str());
    return false;
  }
  ValueHash losses;
  addMetrics(losses, session.metrics());
  for (int look = 0; look < kLooks; ++look) {
    losses.add(session.step(run.steps / kLooks));
    addMetrics(losses, session.metrics());
  }
  values.push_back({run.name, session.weightsHash()});
  values.push_back({run.name + ".losses", losses.text()});
  values.push_back({run.name + ".picture", ValueHash().add(session.snapshot(true)).text()});
  values.push_back({run.name + ".path", ValueHash().add(session.instruments().path()).text()});
  return true;
}

}  // namespace nn::parity
