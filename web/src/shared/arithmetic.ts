// SPDX-License-Identifier: MIT

/**
 * How the engine multiplies and adds. `exact` rounds twice, so every machine computes the same bits;
 * `turbo` rounds once where the processor can, which is faster and may differ in the last digits.
 */
export const ARITHMETICS = ['exact', 'turbo'] as const;
export type Arithmetic = (typeof ARITHMETICS)[number];
