// SPDX-License-Identifier: MIT
import { ValueHash } from './value-hash.mjs';

/** The numbers of one example and its label: of vectors the first one, else the last. */
function exampleOf(session, { data }) {
  if (data.kind === 'vectors') return data.points.slice(0, data.vectorLength + 1);
  return [...session.dataset().slice(-4, -1)];
}

function traceOf(session, config) {
  const instruments = session.instruments();
  const point = exampleOf(session, config);
  const target = point.pop();
  const layout = instruments.traceLayout();
  const hash = new ValueHash();
  hash.add(layout.featureCount, layout.featuresOffset, layout.featureGradientsOffset);
  for (const layer of layout.layers) {
    hash.add(layer.rows, layer.units, layer.preActivationsOffset, layer.activationsOffset);
    hash.add(layer.preActivationGradientsOffset, layer.activationGradientsOffset);
  }
  hash.add(layout.probabilityCount, layout.probabilitiesOffset, layout.lossOffset);
  hash.add(layout.parameterGradientsOffset, layout.parameterCount, layout.floatCount);
  hash.add(instruments.trace(point, target));
  return hash.add(instruments.trace(point, 0.5)).text();
}

function diagnosisOf(instruments) {
  const layout = instruments.diagnosticsLayout();
  const hash = new ValueHash();
  hash.add(layout.layerCount, layout.layerStride, layout.bins, layout.activationsOffset);
  hash.add(layout.gradientsOffset, layout.deadShareOffset, layout.saturatedShareOffset);
  hash.add(layout.gradientNormOffset, layout.updateRatioOffset, layout.deadUnitsOffset);
  return hash.add(layout.floatCount, instruments.diagnose()).text();
}

function regionsOf(instruments) {
  const { total, boundaryLength, perClass } = instruments.regions();
  return new ValueHash().add(total, boundaryLength, perClass).text();
}

function conversionOf(instruments, conversion) {
  const { layers, weights } = instruments.convert(conversion);
  const hash = new ValueHash();
  for (const { units, activation, dropout } of layers) hash.add(units, activation.value, dropout);
  return hash.add(weights).text();
}

/** In uneven slices, as the page does it; the first results are looked at half way. */
function finish(instruments, status) {
  const hash = new ValueHash().addStatus(status);
  let progress = instruments.advance(3);
  hash.add(instruments.results());
  while (progress.done < progress.total) progress = instruments.advance(7);
  return hash.add(progress.done, progress.total, instruments.results()).text();
}

/** useInstruments() of instrument_values.cpp. @param {(what: string, value: string) => void} keep */
export function useInstruments(session, config, keep, { Conversion }) {
  const instruments = session.instruments();
  keep('trace', traceOf(session, config));
  keep('diagnostics', diagnosisOf(instruments));
  keep('regions', regionsOf(instruments));
  keep('collapsed', conversionOf(instruments, Conversion.collapseLinear));
  keep('tanh-to-sigmoid', conversionOf(instruments, Conversion.tanhToSigmoid));
  keep('sigmoid-to-tanh', conversionOf(instruments, Conversion.sigmoidToTanh));
  keep('maxout-to-relu', conversionOf(instruments, Conversion.maxoutToRelu));
  const job = (what, begin) => keep(what, finish(instruments, begin()));
  const restarts = (what, count, steps, sameData, first) =>
    job(what, () => instruments.beginRestarts({ count, steps, sameData, first }));
  job('gradient-check', () => instruments.beginGradientCheck(6, 5));
  restarts('restarts', 2, 12, false, 1);
  restarts('restarts-same-data', 2, 12, true, 0);
  restarts('restarts-refused', 2, 0, true, 0);

  const parameters = [...session.snapshot(false)];
  const reversed = parameters.toReversed();
  const both = [...reversed, ...parameters];
  job('line', () => instruments.beginLossLine({ points: 9, low: -0.5, high: 1.5 }, reversed));
  job('line-between', () => instruments.beginLossLine({ points: 5, low: 0, high: 1 }, both));
  job('plane', () => instruments.beginLossPlane({ size: 3, reach: 0.75, seed: 9 }, []));
  job('plane-given', () => instruments.beginLossPlane({ size: 3, reach: 0.5, seed: 1 }, both));
}
