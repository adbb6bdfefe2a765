// SPDX-License-Identifier: MIT
import type { Config } from '../shared/config';

/** What decides how scores are shown. */
export type ScoreMeaning = Pick<Config, 'loss' | 'task'>;

/**
 * Writes raw scores, all of a point together, into planes as the field of a picture has them: the
 * engine's `predictions()` (loss.cpp). Probabilities of the classes, P(class 1), or values.
 *
 * @param channels scores of a point, and planes
 * @param first place of the first point in each plane
 */
export function writeScorePlanes(
  scores: Float32Array,
  channels: number,
  planes: readonly Float32Array[],
  first: number,
  { loss, task }: ScoreMeaning,
): void {
  if (loss === 'softmax' || (loss === 'hinge' && channels > 1)) {
    writeSoftmax(scores, channels, planes, first);
    return;
  }
  const [plane] = planes;
  if (plane === undefined) return;
  for (let i = 0; i < scores.length; i++) {
    plane[first + i] = shownScore(scores[i] as number, loss, task);
  }
}

/** A single score as it is shown. */
function shownScore(score: number, loss: Config['loss'], task: Config['task']): number {
  if (loss === 'logistic') return 1 / (1 + Math.exp(-score));
  // NaN stays NaN, so that it is drawn as missing.
  if (loss === 'hinge') return Math.max(0, Math.min(1, (score + 1) / 2));
  return task === 'regression' ? score : (Math.tanh(score) + 1) / 2;
}

function writeSoftmax(
  scores: Float32Array,
  channels: number,
  planes: readonly Float32Array[],
  first: number,
): void {
  const count = scores.length / channels;
  for (let point = 0; point < count; point++) {
    const start = point * channels;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < channels; k++) most = Math.max(most, scores[start + k] as number);
    let sum = 0;
    for (let k = 0; k < channels; k++) sum += Math.exp((scores[start + k] as number) - most);
    for (let k = 0; k < channels; k++) {
      const plane = planes[k] as Float32Array;
      plane[first + point] = Math.exp((scores[start + k] as number) - most) / sum;
    }
  }
}
