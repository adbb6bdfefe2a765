// SPDX-License-Identifier: MIT

const SMALLEST_PLAIN = 1e-4;
const LARGEST_PLAIN = 1e7;
const LARGEST_FIXED_LOSS = 100;

/** Numbers as one language writes them; every formatter is made once. */
export class Formats {
  readonly #integer: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #wholePercent: Intl.NumberFormat;
  readonly #loss: Intl.NumberFormat;
  readonly #short: Intl.NumberFormat;
  readonly #fixed2: Intl.NumberFormat;

  constructor(language: string) {
    this.#integer = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
    this.#percent = new Intl.NumberFormat(language, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    this.#wholePercent = new Intl.NumberFormat(language, {
      style: 'percent',
      maximumFractionDigits: 0,
    });
    this.#loss = new Intl.NumberFormat(language, {
      minimumFractionDigits: 3,
      maximumFractionDigits: 3,
    });
    this.#fixed2 = new Intl.NumberFormat(language, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    this.#short = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  }

  integer(value: number): string {
    return this.#integer.format(value);
  }

  /** A share 0 … 1 with one decimal, for read-outs. */
  percent(share: number): string {
    return this.#percent.format(share);
  }

  /** A share 0 … 1 without decimals, for sliders. */
  wholePercent(share: number): string {
    return this.#wholePercent.format(share);
  }

  /** Three decimals while that is short, else three digits and a power of ten. */
  loss(value: number): string {
    return Math.abs(value) < LARGEST_FIXED_LOSS ? this.#loss.format(value) : this.short(value);
  }

  /** Three significant digits, for axes and single values. */
  short(value: number): string {
    const size = Math.abs(value);
    if (size !== 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN)) {
      return value.toExponential(size < LARGEST_PLAIN ? undefined : 1).replace('e+', 'e');
    }
    return this.#short.format(value);
  }

  /** Two decimals, for figures that change under the pointer. */
  fixed2(value: number): string {
    return this.#fixed2.format(value);
  }

  /** A setting as a person types it back: all digits, no grouping. */
  setting(value: number): string {
    const size = Math.abs(value);
    return size !== 0 && size < SMALLEST_PLAIN
      ? value.toExponential().replace('e+', 'e')
      : String(value);
  }
}
