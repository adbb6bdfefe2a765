// SPDX-License-Identifier: MIT
import { COMMAND_LINE_TEXTS, type CommandLineTexts } from '../i18n/command-line-texts';
import type { I18n } from '../i18n/index';
import type { Metrics } from '../shared/metrics';

/** Where a report goes. */
export interface ReportSink {
  readonly columns: number | null;
  readonly clock: { now(): number };
  print(text: string): void;
  error(text: string): void;
}

const LONGEST_BAR = 30;
/** Without a terminal, a line each time this share of the training is done. */
const LINE_SHARE = 0.1;
const ERASE_LINE = '\r\x1b[2K';

/** Tells how training goes on: a bar that moves on a terminal, lines elsewhere; then the figures. */
export class ProgressReport {
  readonly #sink: ReportSink;
  readonly #i18n: I18n;
  readonly #texts: CommandLineTexts;
  #total = 0;
  #began = 0;
  #nextLine = LINE_SHARE;

  constructor(sink: ReportSink, i18n: I18n) {
    this.#sink = sink;
    this.#i18n = i18n;
    this.#texts = COMMAND_LINE_TEXTS[i18n.language];
  }

  /** @param steps how many will be trained */
  begin(steps: number): void {
    this.#total = steps;
    this.#began = this.#sink.clock.now();
  }

  show(metrics: Metrics): void {
    if (this.#total === 0) return;
    const share = Math.min(1, metrics.step / this.#total);
    if (this.#sink.columns !== null) {
      const text = this.#line(metrics);
      this.#sink.error(`${ERASE_LINE}${bar(share, this.#sink.columns - text.length)}${text}`);
    } else if (share >= this.#nextLine) {
      this.#sink.error(`${this.#line(metrics)}\n`);
      this.#nextLine = (Math.floor(share / LINE_SHARE + 1e-9) + 1) * LINE_SHARE;
    }
  }

  end(metrics: Metrics): void {
    if (this.#sink.columns !== null && this.#total > 0) this.#sink.error(ERASE_LINE);
    const { format, text } = this.#i18n;
    const { readouts } = text;
    const seconds = ((this.#sink.clock.now() - this.#began) / 1000).toFixed(1);
    const percent = (share: number | null) => (share === null ? null : format.percent(share));
    const figures: [string, string | null][] = [
      [readouts.trainLoss, format.loss(metrics.trainLoss)],
      [readouts.testLoss, metrics.testLoss === null ? null : format.loss(metrics.testLoss)],
      [readouts.trainAccuracy, percent(metrics.trainAccuracy)],
      [readouts.testAccuracy, percent(metrics.testAccuracy)],
    ];
    const epoch = format.short(metrics.epoch);
    this.#sink.print(`${this.#texts.trained(format.integer(metrics.step), epoch, seconds)}\n`);
    for (const [name, value] of figures) {
      if (value !== null) this.#sink.print(`${this.#texts.figure(name, value)}\n`);
    }
  }

  #line({ step, trainLoss }: Metrics): string {
    const { format } = this.#i18n;
    const total = format.integer(this.#total);
    return this.#texts.training(format.integer(step), total, format.loss(trainLoss));
  }
}

/** `[#####     ] ` in at most `columns`, empty where there is no room. */
function bar(share: number, columns: number): string {
  const width = Math.min(LONGEST_BAR, columns - 4);
  if (width < 3) return '';
  const full = Math.round(share * width);
  return `[${'#'.repeat(full)}${' '.repeat(width - full)}] `;
}
