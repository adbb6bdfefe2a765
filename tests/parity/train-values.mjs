// SPDX-License-Identifier: MIT
import { ValueHash } from './value-hash.mjs';

/** Times that the figures are looked at on the way. */
const LOOKS = 5;

function addMetrics(hash, metrics) {
  const { step, epoch, trainLoss, testLoss, trainAccuracy, testAccuracy } = metrics;
  const { penalty, deadFraction, diverged, parameterCount, weightCount, biasCount } = metrics;
  hash.add(step, epoch, trainLoss, testLoss, trainAccuracy, testAccuracy, penalty, deadFraction);
  hash.add(diverged, parameterCount, weightCount, biasCount);
}

/** train() of train_values.cpp. @param {(what: string, value: string) => void} keep */
export function trainValues(session, config, steps, keep, module) {
  let status = session.configure(config);
  if (status.code === module.StatusCode.ok) {
    status = session.instruments().watchWeights(0, session.layout().parameterCount - 1);
  }
  if (status.code !== module.StatusCode.ok) throw new Error(`${status.path} was refused`);
  const losses = new ValueHash();
  addMetrics(losses, session.metrics());
  for (let look = 0; look < LOOKS; look += 1) {
    losses.add(session.step(steps / LOOKS));
    addMetrics(losses, session.metrics());
  }
  keep('', session.weightsHash());
  keep('losses', losses.text());
  keep('picture', new ValueHash().add(session.snapshot(true)).text());
  keep('path', new ValueHash().add(session.instruments().path()).text());
}
