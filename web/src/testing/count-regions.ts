// SPDX-License-Identifier: MIT

/**
 * Connected parts of equal class in a picture of `size`² pixels, counted by flooding; neighbours share
 * an edge.
 * @returns the number of parts of each class
 */
export function countRegions(
  classes: readonly number[],
  size: number,
  classCount: number,
): number[] {
  const counts = Array<number>(classCount).fill(0);
  const seen = new Uint8Array(size * size);
  for (let start = 0; start < size * size; start++) {
    if (seen[start]) continue;
    const own = classes[start] ?? 0;
    counts[own] = (counts[own] ?? 0) + 1;
    const waiting = [start];
    while (waiting.length > 0) {
      const pixel = waiting.pop() ?? 0;
      if (seen[pixel] || classes[pixel] !== own) continue;
      seen[pixel] = 1;
      if (pixel % size > 0) waiting.push(pixel - 1);
      if (pixel % size < size - 1) waiting.push(pixel + 1);
      if (pixel >= size) waiting.push(pixel - size);
      if (pixel < size * (size - 1)) waiting.push(pixel + size);
    }
  }
  return counts;
}
