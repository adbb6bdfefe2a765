// SPDX-License-Identifier: MIT

/**
 * By how much each class wins: its score minus the largest score of the others, one plane per class
 * one after another. 0 is the boundary of the class's region, 1 the margin of the Weston–Watkins hinge
 * loss Σ max(0, s_j − s_y + 1), beyond which an example of the class costs nothing.
 *
 * @param scores raw scores, all classes of a point together
 * @param target has the size of `scores`
 */
export function classMargins(scores: Float32Array, classes: number, target: Float32Array): void {
  const points = scores.length / classes;
  for (let point = 0; point < points; point++) {
    const start = point * classes;
    let best = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classes; k++) {
      const score = scores[start + k] as number;
      if (score > best) {
        second = best;
        best = score;
      } else if (score > second) second = score;
    }
    for (let k = 0; k < classes; k++) {
      const score = scores[start + k] as number;
      target[k * points + point] = score - (score === best ? second : best);
    }
  }
}
