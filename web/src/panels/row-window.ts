// SPDX-License-Identifier: MIT

/** Rows beyond what is seen, so that scrolling shows no gap. */
const OVERSCAN = 4;

/** A list of rows of equal height of which a part is seen; CSS px. */
export interface RowWindow {
  readonly count: number;
  readonly rowHeight: number;
  readonly scrollTop: number;
  /** Of the part that is seen, heads left aside. */
  readonly height: number;
}

/** First row to exist, and the one after the last. */
export function seenRows({ count, rowHeight, scrollTop, height }: RowWindow): {
  readonly from: number;
  readonly to: number;
} {
  const most = Math.max(0, count - Math.ceil(height / rowHeight));
  const first = Math.min(Math.floor(scrollTop / rowHeight), most);
  const last = first + Math.ceil(height / rowHeight) + 1;
  return { from: Math.max(0, first - OVERSCAN), to: Math.min(count, last + OVERSCAN) };
}

/** Where to scroll so that a row is seen, as little as possible. */
export function scrollTopFor(row: number, { rowHeight, scrollTop, height }: RowWindow): number {
  const top = row * rowHeight;
  return Math.max(0, Math.min(top, Math.max(scrollTop, top + rowHeight - height)));
}

/** Where a key takes the choice among `count` rows; null for Escape, undefined for any other key. */
export function movedRow(
  count: number,
  from: number | null,
  key: string,
  page: number,
): number | null | undefined {
  if (key === 'Escape') return null;
  const by: Readonly<Record<string, number>> = {
    ArrowUp: -1,
    ArrowDown: 1,
    PageUp: -page,
    PageDown: page,
    Home: -count,
    End: count,
  };
  const step = by[key];
  if (step === undefined || count === 0) return undefined;
  if (from === null) return key === 'End' ? count - 1 : 0;
  return Math.max(0, Math.min(count - 1, from + step));
}
