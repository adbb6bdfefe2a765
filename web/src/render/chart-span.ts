// SPDX-License-Identifier: MIT

/** A part of a chart's horizontal axis. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A closer look shows at least this share of the whole. */
const LEAST_SHARE = 1 / 200;

function length({ first, last }: Span): number {
  return last - first;
}

/** `span` moved inside of `whole`; null, which stands for all, when it is as long. */
function inside(span: Span, whole: Span): Span | null {
  if (length(span) >= length(whole) * (1 - 1e-9)) return null;
  const first = Math.min(Math.max(span.first, whole.first), whole.last - length(span));
  return { first, last: first + length(span) };
}

/** `span` of `whole`, null for all, made `factor` times as long with `at` where it was; null when it is all again. */
export function zoomed(span: Span | null, whole: Span, at: number, factor: number): Span | null {
  const now = span ?? whole;
  const wanted = Math.max(length(now) * factor, length(whole) * LEAST_SHARE);
  const share = length(now) > 0 ? (at - now.first) / length(now) : 0;
  const first = at - Math.min(1, Math.max(0, share)) * wanted;
  return inside({ first, last: first + wanted }, whole);
}

/** What lies between two ends in any order; null when it is too little to have been meant. */
export function spanBetween(one: number, other: number, whole: Span): Span | null {
  const first = Math.max(whole.first, Math.min(one, other));
  const last = Math.min(whole.last, Math.max(one, other));
  return last - first < length(whole) * LEAST_SHARE ? null : { first, last };
}

/** `span` moved by as much as needed to show `at`. */
export function spanShowing(span: Span, at: number): Span {
  const by = at < span.first ? at - span.first : at > span.last ? at - span.last : 0;
  return { first: span.first + by, last: span.last + by };
}
