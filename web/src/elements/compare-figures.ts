// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { LossHistory } from '../shared/loss-history';
import type { Metrics } from '../shared/metrics';

/** What the joint chart can show, in the order in which it offers them. */
export const CURVE_FIGURES = ['trainLoss', 'testLoss', 'trainAccuracy', 'testAccuracy'] as const;
export type CurveFigure = (typeof CURVE_FIGURES)[number];

const RECORDED = {
  trainLoss: 'train',
  testLoss: 'test',
  trainAccuracy: 'trainAccuracy',
  testAccuracy: 'testAccuracy',
} as const satisfies Record<CurveFigure, keyof LossHistory>;

export function isLoss(figure: CurveFigure): boolean {
  return figure === 'trainLoss' || figure === 'testLoss';
}

/** The recorded points of a run's curve, and the state now where it is later than those. */
export function curveOf(
  history: LossHistory,
  now: Metrics | undefined,
  figure: CurveFigure,
  unit: 'step' | 'epoch',
): { readonly x: readonly number[]; readonly y: readonly number[] } {
  const x = unit === 'step' ? history.steps : history.epochs;
  const y = history[RECORDED[figure]];
  if (now === undefined || now.step <= (history.steps.at(-1) ?? -1)) return { x, y };
  return { x: [...x, now[unit]], y: [...y, now[figure] ?? Number.NaN] };
}

export function shownFigure(
  figure: CurveFigure,
  metrics: Metrics | undefined,
  { text, format }: I18n,
): string {
  const value = metrics?.[figure] ?? null;
  if (value === null) return text.readouts.none;
  if (!Number.isFinite(value)) return text.readouts.infinite;
  return isLoss(figure) ? format.loss(value) : format.percent(value);
}
