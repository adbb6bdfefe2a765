// SPDX-License-Identifier: MIT

/** What a pixel of dragging adds; with shift, a tenth. */
const PER_PX = 0.01;
const STEP = 0.05;
const PAGE = 0.5;
const FINE_SHARE = 0.1;
/** Values land on multiples of a hundredth of a step, so that 0.1 + 0.2 is shown as 0.3. */
const DECIMALS = 4;

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

/** The value after dragging `px` to the right from where it was `start`. */
export function dragged(start: number, px: number, fine: boolean): number {
  return rounded(start + px * PER_PX * (fine ? FINE_SHARE : 1));
}

/** The value after a key of a slider: arrows by 0.05, pages by 0.5, with shift a tenth, Home to 0. */
export function scrubbed(value: number, key: string, fine: boolean): number | undefined {
  const share = fine ? FINE_SHARE : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return rounded(value + STEP * share);
    case 'ArrowLeft':
    case 'ArrowDown':
      return rounded(value - STEP * share);
    case 'PageUp':
      return rounded(value + PAGE * share);
    case 'PageDown':
      return rounded(value - PAGE * share);
    case 'Home':
      return 0;
    default:
      return undefined;
  }
}
