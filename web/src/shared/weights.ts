// SPDX-License-Identifier: MIT
import type { LayerWeights } from './config';
import { PlaygroundError, shownValue } from './problem';

/** The flat parameters of the engine (per layer W row by row, then b) as matrices. */
export function toLayerWeights(flat: Float32Array, sizes: readonly number[]): LayerWeights[] {
  const layers: LayerWeights[] = [];
  let at = 0;
  for (let column = 1; column < sizes.length; column++) {
    const inputs = sizes[column - 1] ?? 0;
    const units = sizes[column] ?? 0;
    const W = Array.from({ length: units }, (_, unit) => [
      ...flat.subarray(at + unit * inputs, at + (unit + 1) * inputs),
    ]);
    at += units * inputs;
    layers.push({ W, b: [...flat.subarray(at, at + units)] });
    at += units;
  }
  return layers;
}

/** The reverse of `toLayerWeights`; throws `wrongShape` or `notANumber`, naming the place. */
export function toFlatWeights(
  layers: readonly LayerWeights[],
  sizes: readonly number[],
): Float32Array {
  expectLength('weights', layers, sizes.length - 1);
  const flat: number[] = [];
  layers.forEach(({ W, b }, layer) => {
    const path = `weights[${layer}]`;
    expectLength(`${path}.W`, W, sizes[layer + 1] ?? 0);
    W.forEach((row, unit) => {
      expectLength(`${path}.W[${unit}]`, row, sizes[layer] ?? 0);
      for (const [input, weight] of row.entries()) {
        push(flat, weight, `${path}.W[${unit}][${input}]`);
      }
    });
    expectLength(`${path}.b`, b, sizes[layer + 1] ?? 0);
    for (const [unit, bias] of b.entries()) push(flat, bias, `${path}.b[${unit}]`);
  });
  return Float32Array.from(flat);
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
