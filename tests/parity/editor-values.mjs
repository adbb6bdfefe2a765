// SPDX-License-Identifier: MIT
import { ValueHash } from './value-hash.mjs';

function layoutOf(layout) {
  const hash = new ValueHash();
  hash.add(layout.parametersOffset, layout.parameterCount, layout.inputDimensions);
  hash.add(layout.unitMapsOffset, layout.unitMapCount, layout.unitMapSize, layout.fieldOffset);
  hash.add(layout.fieldChannels, layout.fieldSize, layout.floatCount, layout.classes);
  hash.add(layout.trainCount, layout.testCount, layout.batchesPerEpoch, layout.units);
  hash.add(layout.domain, layout.x1Minimum, layout.x1Maximum);
  return hash.add(layout.valueMinimum, layout.valueMaximum).text();
}

/** Fills input() with `count` numbers −1 … 1. */
function fillInput(session, count) {
  session.input(count).set(Array.from({ length: count }, (_, i) => ((i * 5) % 17) / 8 - 1));
}

function scoresOf(session, { data }, { DatasetKind }) {
  const numbers = data.kind === DatasetKind.vectors ? data.vectorLength : 2;
  const last = session.layout().units.length - 1;
  fillInput(session, 3 * numbers);
  const hash = new ValueHash();
  hash.add(session.predict(3));
  hash.add(session.activations(0, [0], 3));
  return hash.add(session.activations(last, [0, 0], 2)).text();
}

function editsOf(session) {
  const parameters = session.parameters();
  const { parameterCount } = session.layout();
  const hash = new ValueHash();
  hash.addStatus(parameters.set(0, 0.375));
  hash.addStatus(parameters.set(parameterCount, 1));
  hash.addStatus(parameters.lock(parameterCount - 1, true));
  session.step(5);
  hash.add(parameters.gradient());
  return hash.add(parameters.activity(), session.weightsHash()).text();
}

function tunedBy(session, { training, network }, { OptimizerKind }) {
  const tuned = { ...training, optimizer: OptimizerKind.nesterov, batchSize: 7 };
  const regularization = { l1: 1e-3, l2: 1e-2, maxNorm: 2, inputNoise: 0.1 };
  const dropout = network.layers.map(() => 0.25);
  const hash = new ValueHash().addStatus(session.tune(tuned, regularization, dropout));
  session.step(20);
  return hash.add(session.weightsHash()).text();
}

function goneBack(session) {
  const state = session.state().slice();
  session.step(17);
  const hash = new ValueHash().add(state);
  hash.addStatus(session.restore(state));
  hash.addStatus(session.restore([]));
  session.step(17);
  return hash.add(session.weightsHash()).text();
}

/** useEditor() of editor_values.cpp. @param {(what: string, value: string) => void} keep */
export function useEditor(session, config, keep, module) {
  const hashed = (...values) => new ValueHash().add(...values).text();
  keep('layout', layoutOf(session.layout()));
  keep('data', hashed(session.dataset()));
  keep('preview', hashed(session.preview(config.data, 5)));
  keep('examples', hashed(session.examples()));
  const training = session.confusion(false).slice();
  keep('confusion', hashed(training, session.confusion(true)));
  keep('scores', scoresOf(session, config, module));
  keep('edits', editsOf(session));
  keep('tuned', tunedBy(session, config, module));
  keep('gone-back', goneBack(session));

  fillInput(session, session.layout().parameterCount);
  const given = new ValueHash().addStatus(session.setWeights());
  session.step(3);
  keep('given-weights', given.add(session.weightsHash()).text());
  session.reset();
  session.step(3);
  keep('reset', session.weightsHash());
  const changed = session.changeData({ ...config, seed: config.seed + 1 });
  session.step(3);
  keep('other-data', new ValueHash().addStatus(changed).add(session.weightsHash()).text());
}
