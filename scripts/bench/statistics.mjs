// SPDX-License-Identifier: MIT

/** Middle of the sorted values; the mean of the two middle ones when their number is even. */
export function median(values) {
  return quantile(values, 0.5);
}

/** Linear interpolation between the sorted values; `share` is 0 (least) … 1 (largest). */
export function quantile(values, share) {
  if (values.length === 0) throw new RangeError('quantile() of no values');
  const sorted = [...values].sort((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

/** Distance of the quartiles as a share of the median: 0 when all values agree. */
export function spread(values) {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
}

/** At most `digits` significant digits, as a number: enough for a file that people read. */
export function rounded(value, digits = 4) {
  return Number(value.toPrecision(digits));
}
