// SPDX-License-Identifier: MIT

/** The decision regions over the drawn square. */
export interface RegionFigures {
  /** Connected regions. */
  readonly total: number;
  /** The same of each class. */
  readonly perClass: readonly number[];
  /** Of all boundaries between classes, in units of x1 and x2. */
  readonly boundaryLength: number;
}

/** Numbers in front of those of the classes. */
const HEAD = 2;

/** As the answer to the inspection `regions`. */
export function writeRegions({ total, perClass, boundaryLength }: RegionFigures): Float32Array {
  return Float32Array.of(total, boundaryLength, ...perClass);
}

/** Null where there are none: of a regression, of vectors. */
export function readRegions(answer: Float32Array): RegionFigures | null {
  const [total = 0, boundaryLength = 0] = answer;
  if (total === 0) return null;
  return { total, boundaryLength, perClass: [...answer.subarray(HEAD)] };
}
