// SPDX-License-Identifier: MIT
import type { Metrics } from '../shared/metrics';
import type { Problem } from '../shared/problem';

/** What to tell once a run has diverged, or has not any more; null while nothing changes. */
export function withDivergence(
  problems: readonly Problem[],
  metrics: Metrics | null,
  learningRate: number,
): readonly Problem[] | null {
  const others = problems.filter((problem) => problem.code !== 'diverged');
  const told = others.length < problems.length;
  const diverged = metrics?.diverged ?? false;
  if (diverged === told) return null;
  if (!diverged) return others;
  const value = String(learningRate);
  return [...others, { code: 'diverged', path: 'training.learningRate', value }];
}
