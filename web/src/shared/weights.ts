// SPDX-License-Identifier: MIT
import type { LayerWeights } from './config';
import type { LayerShape } from './network-shape';
import { PlaygroundError, shownValue } from './problem';

/** The flat parameters of the engine (per layer W row by row, b, then PReLU slopes) as matrices. */
export function toLayerWeights(flat: Float32Array, shapes: readonly LayerShape[]): LayerWeights[] {
  let at = 0;
  const take = (count: number): number[] => {
    at += count;
    return [...flat.subarray(at - count, at)];
  };
  return shapes.map(({ inputs, units, pieces, slopes }) => ({
    W: Array.from({ length: units * pieces }, () => take(inputs)),
    b: take(units * pieces),
    ...(slopes > 0 ? { slopes: take(slopes) } : {}),
  }));
}

/** The reverse of `toLayerWeights`; throws `wrongShape` or `notANumber`, naming the place. */
export function toFlatWeights(
  layers: readonly LayerWeights[],
  shapes: readonly LayerShape[],
): Float32Array {
  expectLength('weights', layers, shapes.length);
  const flat: number[] = [];
  const pushAll = (path: string, list: readonly number[], length: number): void => {
    expectLength(path, list, length);
    for (const [index, value] of list.entries()) push(flat, value, `${path}[${index}]`);
  };
  shapes.forEach(({ inputs, units, pieces, slopes }, layer) => {
    const path = `weights[${layer}]`;
    const { W, b, slopes: given } = layers[layer] ?? { W: [], b: [] };
    expectLength(`${path}.W`, W, units * pieces);
    W.forEach((row, index) => {
      pushAll(`${path}.W[${index}]`, row, inputs);
    });
    pushAll(`${path}.b`, b, units * pieces);
    if (slopes > 0 || given !== undefined) pushAll(`${path}.slopes`, given ?? [], slopes);
  });
  return Float32Array.from(flat);
}

/** Whether `toFlatWeights` would take the layers for their shape. */
export function weightsFit(
  layers: readonly LayerWeights[],
  shapes: readonly LayerShape[],
): boolean {
  return (
    layers.length === shapes.length &&
    shapes.every(({ inputs, units, pieces, slopes }, index) => {
      const { W, b, slopes: given } = layers[index] ?? { W: [], b: [] };
      return (
        W.length === units * pieces &&
        b.length === units * pieces &&
        (given?.length ?? 0) === slopes &&
        W.every((row) => row.length === inputs)
      );
    })
  );
}

function expectLength(path: string, list: unknown, length: number): void {
  if (Array.isArray(list) && list.length === length) return;
  const value = Array.isArray(list) ? `[${list.length}]` : shownValue(list);
  throw new PlaygroundError({ code: 'wrongShape', path, value, allowed: [`[${length}]`] });
}

function push(flat: number[], value: unknown, path: string): void {
  if (typeof value !== 'number' || !Number.isFinite(Math.fround(value))) {
    throw new PlaygroundError({ code: 'notANumber', path, value: shownValue(value) });
  }
  flat.push(value);
}

/** The shortest decimal that reads back as the same float32. */
export function shortestFloat32(value: number): number {
  const exact = Math.fround(value);
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(exact.toPrecision(digits));
    if (Math.fround(short) === exact) return short;
  }
  return Number(exact.toPrecision(9));
}
