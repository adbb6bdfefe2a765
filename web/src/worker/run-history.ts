// SPDX-License-Identifier: MIT
import { MOST_RECORDED_STEPS, type RunSettings, TIMELINE_BYTES } from '../shared/timeline';

export interface RunRecord {
  readonly step: number;
  /** As `Engine.state` gives it. */
  readonly state: Float32Array;
  readonly settings: RunSettings;
}

export interface HistoryLimits {
  readonly bytes: number;
  readonly records: number;
}

const LIMITS: HistoryLimits = { bytes: TIMELINE_BYTES, records: MOST_RECORDED_STEPS };
/** Of a run that nobody will go back on. */
export const NO_RECORDS: HistoryLimits = { bytes: 0, records: 0 };
/** A single one is nothing to go back to. */
const FEWEST_RECORDS = 2;

/** Working copies of a record that the engine makes while it writes or reads one. */
const WORKING_COPIES = 3;
/** A config without its points and weights, generously. */
const SETTINGS_BYTES = 4096;
const NUMBER_BYTES = 8;

/**
 * The states of a run at steps spread evenly over it: the multiples of an interval, which doubles
 * whenever the records are full, and the last one that was added. When not even two of them fit the
 * limits, nothing is recorded.
 */
export class RunHistory {
  readonly #limits: HistoryLimits;
  #records: RunRecord[] = [];
  /** Of the records, and of the largest of them. */
  #bytes = 0;
  #largest = 0;
  #interval = 1;
  #isTooLarge: boolean;

  constructor(limits = LIMITS) {
    this.#limits = limits;
    this.#isTooLarge = limits.records < FEWEST_RECORDS;
  }

  /** Ascending. */
  get steps(): Float64Array {
    return Float64Array.from(this.#records, ({ step }) => step);
  }

  get last(): RunRecord | null {
    return this.#records.at(-1) ?? null;
  }

  get isTooLarge(): boolean {
    return this.#isTooLarge;
  }

  /** With the working copies. */
  get bytes(): number {
    return this.#bytes + WORKING_COPIES * this.#largest;
  }

  isDue(step: number): boolean {
    return !this.#isTooLarge && step % this.#interval === 0;
  }

  /** Steps from `step` to the next one that is due, at least 1. */
  stepsToNext(step: number): number {
    return this.#isTooLarge ? Number.POSITIVE_INFINITY : this.#interval - (step % this.#interval);
  }

  /** Adds a record after all others, or in place of the last one where that is of the same step. */
  add(record: RunRecord): void {
    if (this.#isTooLarge) return;
    if (record.state.length === 0) return this.#giveUp();
    if (this.last?.step === record.step) this.#drop();
    this.#count(record, this.last);
    this.#records.push(record);
    this.#fit();
  }

  /** The nearest record at or before `step`. */
  at(step: number): RunRecord | null {
    let low = 0;
    let high = this.#records.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#records[middle]?.step ?? 0) <= step) low = middle + 1;
      else high = middle;
    }
    return this.#records[low - 1] ?? null;
  }

  /** Forgets what came after `step`; from there records are as dense as in a run of that length. */
  cutAfter(step: number): void {
    while ((this.last?.step ?? 0) > step) this.#drop();
    this.#interval = 1;
    while (step >= this.#limits.records * this.#interval) this.#interval *= 2;
  }

  #fit(): void {
    while (this.#isFull()) {
      if (this.#records.length <= FEWEST_RECORDS) return this.#giveUp();
      this.#interval *= 2;
      const last = this.#records.length - 1;
      this.#records = this.#records.filter(
        ({ step }, index) => step % this.#interval === 0 || index === last,
      );
      this.#recount();
    }
  }

  #count({ state, settings }: RunRecord, before: RunRecord | null): void {
    this.#bytes += state.byteLength + (settings === before?.settings ? 0 : bytesOf(settings));
    this.#largest = Math.max(this.#largest, state.byteLength);
  }

  #recount(): void {
    this.#bytes = this.#largest = 0;
    this.#records.forEach((record, at) => {
      this.#count(record, this.#records[at - 1] ?? null);
    });
  }

  #drop(): void {
    const dropped = this.#records.pop();
    if (dropped === undefined) return;
    const { state, settings } = dropped;
    this.#bytes -= state.byteLength + (settings === this.last?.settings ? 0 : bytesOf(settings));
  }

  #isFull(): boolean {
    const { records, bytes } = this.#limits;
    if (this.#records.length > records || this.bytes > bytes) return true;
    // With a single record there is nothing to go back to.
    const [only] = this.#records;
    return this.#records.length === 1 && this.bytes + (only?.state.byteLength ?? 0) > bytes;
  }

  #giveUp(): void {
    this.#records = [];
    this.#bytes = this.#largest = 0;
    this.#isTooLarge = true;
  }
}

function bytesOf({ config }: RunSettings): number {
  const { points } = config.data;
  let numbers = points.reduce((count, point) => count + point.length, 0);
  for (const { W, b, slopes = [] } of config.weights ?? []) {
    numbers += b.length + slopes.length + W.reduce((count, row) => count + row.length, 0);
  }
  return SETTINGS_BYTES + NUMBER_BYTES * numbers;
}
