// SPDX-License-Identifier: MIT
import { powerOfTen } from '../shared/power-of-ten';

const SMALLEST_PLAIN = 1e-4;
const LARGEST_PLAIN = 1e7;
/** Losses from here on are written with a power of ten. */
const LARGEST_PLAIN_LOSS = 1e5;
/** Losses below are not told apart. */
const LEAST_LOSS = 0.001;
/** Epochs from here on are written with a word, as `1.23M`. */
const MANY_EPOCHS = 1e6;
/** Up to here it is of interest how far the present epoch is. */
const FEW_EPOCHS = 1000;

/** Numbers as one language writes them; every formatter is made once. */
export class Formats {
  readonly #integer: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #wholePercent: Intl.NumberFormat;
  readonly #threeDigits: Intl.NumberFormat;
  readonly #compact: Intl.NumberFormat;
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
    this.#threeDigits = new Intl.NumberFormat(language, {
      minimumSignificantDigits: 3,
      maximumSignificantDigits: 3,
    });
    this.#compact = new Intl.NumberFormat(language, {
      notation: 'compact',
      minimumSignificantDigits: 3,
      maximumSignificantDigits: 3,
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

  /** Three significant digits, as many for every loss, so that two of them compare at a glance. */
  loss(value: number): string {
    const size = Math.abs(value);
    if (size === 0) return '0';
    if (size < LEAST_LOSS) return `<${this.#short.format(LEAST_LOSS)}`;
    return size < LARGEST_PLAIN_LOSS ? this.#threeDigits.format(value) : powerOfTen(value, 3);
  }

  /** Epochs trained: `whole` for figures that run, else with two decimals in the midst of one. */
  epoch(value: number, whole: boolean): string {
    if (value >= MANY_EPOCHS) return this.#compact.format(value);
    if (whole || Number.isInteger(value) || value >= FEW_EPOCHS) {
      return this.integer(Math.floor(value));
    }
    return this.fixed2(value);
  }

  /** Three significant digits, for axes and single values. */
  short(value: number): string {
    const size = Math.abs(value);
    if (size !== 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN)) {
      return powerOfTen(value, 3);
    }
    // A true minus, as wide as the plus.
    return this.#short.format(value).replace('-', '−');
  }

  /** `short` as a function that is always the same, for painters that remember their labels. */
  readonly shortNumber = (value: number): string => this.short(value);

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
