// SPDX-License-Identifier: MIT
import type { Finding } from '../shared/findings/finding';

/** Keeps what is said from flickering while figures waver about a threshold. */
export class SteadyFinding {
  #shown: Finding | null = null;
  /** What was found last, where that is of another kind than what is shown. */
  #other: Finding['kind'] | 'none' | null = null;

  /**
   * What to show now that `found` was found: of the same kind at once, of another kind, or nothing,
   * once it was found twice in a row, or when the run rests.
   */
  take(found: Finding | null, playing: boolean): Finding | null {
    const kind = found?.kind ?? 'none';
    const isSame = kind === (this.#shown?.kind ?? 'none');
    if (isSame || !playing || this.#other === kind) {
      this.#shown = found;
      this.#other = null;
    } else this.#other = kind;
    return this.#shown;
  }
}
