// SPDX-License-Identifier: MIT

/** How fast a playing run trains. */
export interface Speed {
  readonly unit: 'batch' | 'epoch';
  /** Mini-batches or epochs a second; 0 is as fast as possible. */
  readonly perSecond: number;
}

/** A pace at which a person can watch a net learn. */
export const DEFAULT_SPEED: Speed = { unit: 'epoch', perSecond: 60 };

export const MAX_SPEED = 10_000;

const WRITTEN = /^(.*?)\s*(b|batch|batches)?$/i;

/**
 * Reads `60` (epochs a second), `2b` (mini-batches a second), `max` or `0` (as fast as possible).
 * Null when it is no number, or one outside of 0 … `MAX_SPEED`; `isNumber` tells which.
 */
export function readSpeed(text: string): { speed: Speed | null; isNumber: boolean } {
  const trimmed = text.trim();
  if (trimmed === 'max') return { speed: { unit: 'epoch', perSecond: 0 }, isNumber: true };
  const [, digits = '', batches] = WRITTEN.exec(trimmed) ?? [];
  const perSecond = digits === '' ? Number.NaN : Number(digits);
  if (Number.isNaN(perSecond)) return { speed: null, isNumber: false };
  if (perSecond < 0 || perSecond > MAX_SPEED) return { speed: null, isNumber: true };
  return { speed: { unit: batches ? 'batch' : 'epoch', perSecond }, isNumber: true };
}

/** A speed as `readSpeed` reads it. */
export function writeSpeed({ unit, perSecond }: Speed): string {
  if (perSecond === 0) return 'max';
  return unit === 'batch' ? `${perSecond}b` : String(perSecond);
}

export function isSameSpeed(one: Speed, other: Speed): boolean {
  return one.perSecond === other.perSecond && (one.unit === other.unit || one.perSecond === 0);
}
