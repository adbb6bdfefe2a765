// SPDX-License-Identifier: MIT
import type { PlaygroundStore } from '../store/playground-store';

/** Number of the point of the curves at the step that is shown; null unless somebody looks back. */
export function shownPoint({ timeline, metrics, history }: PlaygroundStore): number | null {
  const step = metrics.peek()?.step ?? 0;
  if (step >= timeline.news.peek().newest) return null;
  const later = history.steps.findIndex((recorded) => recorded > step);
  return later < 0 ? history.steps.length - 1 : Math.max(0, later - 1);
}
