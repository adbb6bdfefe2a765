// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';
import { networkShape } from '../shared/network-shape';
import { toLayerWeights } from '../shared/weights';
import type { Engine } from '../worker/engine';

/** Numbers of one example: x1, x2, label, whether it is held out. */
const EXAMPLE_SIZE = 4;
/** Half the width of the plane in which ConvNetJS's figures are drawn. */
const DOMAIN = 4;
const GRID = 100;

interface Point {
  readonly x1: number;
  readonly x2: number;
  readonly label: number;
}

function points(engine: Engine): Point[] {
  const flat = engine.examples();
  return Array.from({ length: flat.length / EXAMPLE_SIZE }, (_, index) => {
    const [x1 = 0, x2 = 0, label = 0] = flat.subarray(index * EXAMPLE_SIZE);
    return { x1, x2, label };
  });
}

/** Class said of each point of two classes. */
function said(engine: Engine, flat: Float32Array): boolean[] {
  const scores = engine.predict(flat);
  const count = flat.length / 2;
  const outputs = scores.length / count;
  return Array.from({ length: count }, (_, index) => {
    const [first = 0, second = 0] = scores.subarray(index * outputs);
    return outputs === 1 ? first > 0 : second > first;
  });
}

/** Examples that are classified wrongly, of two classes. */
export function errors(engine: Engine): number {
  const all = points(engine);
  const answers = said(engine, new Float32Array(all.flatMap(({ x1, x2 }) => [x1, x2])));
  return all.filter(({ label }, index) => (label === 1) !== answers[index]).length;
}

/** Length of the border between two classes in the plane, counted in edges of a grid. */
export function boundaryLength(engine: Engine): number {
  const at = (index: number) => -DOMAIN + (2 * DOMAIN * index) / (GRID - 1);
  const rows = Array.from({ length: GRID }, (_, row) =>
    said(engine, new Float32Array(Array.from({ length: GRID }, (_, c) => [at(c), at(row)]).flat())),
  );
  let edges = 0;
  for (const [row, line] of rows.entries()) {
    for (const [column, answer] of line.entries()) {
      if (column + 1 < GRID && answer !== line[column + 1]) edges += 1;
      if (row + 1 < GRID && answer !== rows[row + 1]?.[column]) edges += 1;
    }
  }
  return (edges * 2 * DOMAIN) / (GRID - 1);
}

/** Of one score s: the loss of each example, by the hinge or by the logarithm, and 2 / ‖w‖. */
export function margins(engine: Engine, { loss }: Config): { losses: number[]; width: number } {
  const all = points(engine);
  const scores = engine.predict(new Float32Array(all.flatMap(({ x1, x2 }) => [x1, x2])));
  const losses = all.map(({ label }, index) => {
    const agreement = (label === 1 ? 1 : -1) * (scores[index] ?? 0);
    return loss === 'hinge' ? Math.max(0, 1 - agreement) : Math.log1p(Math.exp(-agreement));
  });
  const [w1 = 0, w2 = 0] = engine.weights();
  return { losses, width: 2 / Math.hypot(w1, w2) };
}

/** Incoming weights and bias of each unit of the first hidden layer. */
export function unitRows(engine: Engine, config: Config): number[][] {
  const [first] = toLayerWeights(engine.weights(), networkShape(config).layerShapes);
  return (first?.W ?? []).map((row, unit) => [...row, first?.b[unit] ?? 0]);
}

/** Share of the first layer's sigmoids, over all examples, whose slope is below 0.01. */
export function saturatedShare(engine: Engine, config: Config): number {
  const rows = unitRows(engine, config);
  const slopes = points(engine).flatMap(({ x1, x2 }) =>
    rows.map(([w1 = 0, w2 = 0, b = 0]) => {
      const value = 1 / (1 + Math.exp(-(w1 * x1 + w2 * x2 + b)));
      return value * (1 - value);
    }),
  );
  return slopes.filter((slope) => slope < 0.01).length / slopes.length;
}
