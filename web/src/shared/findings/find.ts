// SPDX-License-Identifier: MIT
import { chance, divergenceNear, gap, oscillation, plateau, testFlat } from './curve-rules';
import { type Evidence, layerShares } from './evidence';
import type { Finding } from './finding';
import { THRESHOLDS } from './thresholds';

/** The most pressing first: what explains others stands before them. */
const RULES: readonly ((evidence: Evidence) => Finding | null)[] = [
  divergenceNear,
  deadLayer,
  saturatedLayer,
  chance,
  oscillation,
  gap,
  testFlat,
  plateau,
];

/** What the figures of a run show, by the rules whose numbers are `THRESHOLDS`; null when nothing stands out. */
export function findingOf(evidence: Evidence): Finding | null {
  const { metrics, history } = evidence;
  // The notice of a divergence says all that there is to say.
  if (metrics.diverged || history.train.length < THRESHOLDS.fewest.records) return null;
  for (const rule of RULES) {
    const finding = rule(evidence);
    if (finding !== null) return finding;
  }
  return null;
}

function deadLayer(evidence: Evidence): Finding | null {
  return worstLayer(evidence, 'deadLayer', 'dead', THRESHOLDS.deadLayer.share);
}

function saturatedLayer(evidence: Evidence): Finding | null {
  const { share, errors } = THRESHOLDS.saturatedLayer;
  const { trainAccuracy } = evidence.metrics;
  // Units of a net that has learned its points are saturated, and rightly so.
  if (trainAccuracy !== null && 1 - trainAccuracy <= errors) return null;
  return worstLayer(evidence, 'saturatedLayer', 'saturated', share);
}

function worstLayer(
  evidence: Evidence,
  kind: 'deadLayer' | 'saturatedLayer',
  figure: 'dead' | 'saturated',
  least: number,
): Finding | null {
  const shares = layerShares(evidence).map((layer) => layer[figure]);
  const share = Math.max(0, ...shares);
  return share >= least ? { kind, layer: shares.indexOf(share) + 1, share } : null;
}
