// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import type { DrawingColors } from '../render/drawing-colors';
import { drawSpread } from '../render/spread-painter';
import {
  type RunPlace,
  runAt,
  type SpreadPlot,
  spreadPlot,
  spreadScale,
} from '../render/spread-plot';
import {
  commonFigures,
  isLoss,
  type RankedRun,
  type RestartFigure,
  type RestartSet,
  ranked,
  restartsAsCsv,
} from '../shared/restart-outcome';
import { controlStyles } from '../ui/control-styles';
import { saveCsv, savePng } from '../ui/download';
import { fieldStyles } from '../ui/field-styles';
import { checkField, selectField } from '../ui/fields';
import { FigureCanvas } from './figure-canvas';
import { type ProbeHandlers, probeCanvas } from './probe-canvas';
import { restartStyles } from './restart-styles';
import {
  type RestartBand,
  restartSummary,
  setNames,
  spreadOfBand,
  valueText,
} from './restart-summary';
import { restartTable } from './restart-table';
import { tableStyles } from './table-dialog';

/** A run to be opened in a playground, as the detail of the event `open-run`. */
export interface OpenRun {
  readonly set: RestartSet;
  readonly seed: number;
}

const FILE_NAME = 'restarts';

/** How the runs of one config ended, or those of two beside each other. */
export class RestartResults extends FigureCanvas {
  static override styles = [controlStyles, fieldStyles, tableStyles, restartStyles];
  static override properties: PropertyDeclarations = {
    ...FigureCanvas.properties,
    sets: { attribute: false },
    openReason: { attribute: false },
    figure: { state: true },
    isLog: { state: true },
    marked: { state: true },
    byKeyboard: { state: true },
    hasTable: { state: true },
  };

  declare sets: readonly RestartSet[];
  /** Why the runs of a set cannot be opened; null where they can. */
  declare openReason: (set: RestartSet) => string | null;
  declare private figure: RestartFigure;
  declare private isLog: boolean;
  declare private marked: RunPlace | null;
  declare private byKeyboard: boolean;
  declare private hasTable: boolean;
  #plot: SpreadPlot | null = null;

  constructor() {
    super();
    this.sets = [];
    this.openReason = () => null;
    this.figure = 'trainLoss';
    this.isLog = false;
    this.marked = null;
    this.byKeyboard = false;
    this.hasTable = false;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('sets')) this.marked = null;
    if (!commonFigures(this.sets).includes(this.figure)) this.figure = 'trainLoss';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sets } = this;
    if (sets.length === 0) return nothing;
    const { restarts, job } = this.texts;
    const bands = this.#bands();
    return html`<div class="results"><div class="drawing"><div class="area" style="--bands: ${sets.length}">
        ${probeCanvas(bands.map((band) => this.#described(band)).join(' '), 'probe', this.#probing)}
      </div>
      <output id="probe" aria-live=${this.byKeyboard ? 'polite' : 'off'}
        >${this.#read(bands) ?? html`<span class="visually-hidden">${restarts.probe}</span>`}</output
      >
      </div>
      <div class="facts">${this.#choices()}
      ${restartSummary(this.texts, this.i18n, bands, this.figure, (set) => this.openReason(set), this.#open)}
      <div class="files">
        <button class="button" type="button" @click=${() => this.#showTable()}>${job.table}</button>
        <button class="button" type="button" @click=${() => saveCsv(`${FILE_NAME}.csv`, restartsAsCsv(sets))}>
          ${job.csv}
        </button>
        <button class="button" type="button" @click=${() => this.#savePng()}>${job.png}</button>
      </div></div></div>
      <dialog aria-labelledby="table-title" @close=${() => this.#tableClosed()}>
        ${
          this.hasTable
            ? restartTable(this.texts, this.i18n, bands, {
                reason: (set) => this.openReason(set),
                open: this.#open,
                close: () => this.#dialog?.close(),
              })
            : nothing
        }
      </dialog>`;
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    { width, height }: CanvasSurface,
    colors: DrawingColors,
  ): void {
    const bands = this.#bands().map(({ name, runs }) => ({
      name,
      values: runs.map(({ value }) => value),
    }));
    const values = bands.flatMap((band) => band.values);
    if (values.length === 0) return;
    const isOfLoss = isLoss(this.figure);
    const scale = spreadScale(values, this.isLog && isOfLoss, !isOfLoss);
    const plot = spreadPlot(width, height, bands, scale);
    this.#plot = plot;
    const { format } = this.i18n;
    drawSpread(context, plot, bands, colors, {
      axisLabel: this.texts.restarts.figures[this.figure],
      marked: this.marked,
      formatTick: isOfLoss ? format.shortNumber : (share) => format.wholePercent(share),
      formatCount: (count) => format.integer(count),
    });
  }

  #choices(): TemplateResult {
    const { restarts } = this.texts;
    const canLog = isLoss(this.figure);
    return html`<div class="choices">
      ${selectField<RestartFigure>({
        label: restarts.figure,
        value: this.figure,
        choices: commonFigures(this.sets).map((value) => ({
          value,
          label: restarts.figures[value],
        })),
        onChange: (figure) => {
          this.figure = figure;
          this.marked = null;
        },
      })}
      ${checkField(
        restarts.log,
        this.isLog && canLog,
        (on) => {
          this.isLog = on;
        },
        { disabled: !canLog, reason: canLog ? undefined : restarts.logReason },
      )}
    </div>`;
  }

  #bands(): RestartBand[] {
    const names = setNames(this.sets, this.texts, this.i18n);
    return this.sets.map((set, index) => ({
      set,
      short: names[index]?.short ?? '',
      name: names[index]?.long ?? '',
      runs: ranked(set, this.figure),
    }));
  }

  #described(band: RestartBand): string {
    const { restarts } = this.texts;
    const shown = (value: number): string => valueText(value, this.figure, this.i18n);
    const spread = spreadOfBand(band);
    return spread === null
      ? restarts.empty
      : restarts.drawing(
          band.name,
          restarts.figures[this.figure],
          shown(spread.median),
          restarts.spread(
            shown(spread.lowerQuartile),
            shown(spread.upperQuartile),
            this.i18n.format.short(spread.variance),
          ),
        );
  }

  #markedRun(bands: readonly RestartBand[]): { band: RestartBand; run: RankedRun } | null {
    const { marked } = this;
    const band = marked === null ? undefined : bands[marked.band];
    const run = marked === null ? undefined : band?.runs[marked.run];
    return band && run ? { band, run } : null;
  }

  #read(bands: readonly RestartBand[]): string | null {
    const found = this.#markedRun(bands);
    if (found === null) return null;
    const { outcome, value } = found.run;
    const shown = valueText(value, this.figure, this.i18n);
    return this.texts.restarts.at(found.band.short, String(outcome.seed), shown);
  }

  #pointed = (event: PointerEvent): void => {
    if (this.#plot === null) return;
    const bands = this.#bands().map(({ name, runs }) => ({
      name,
      values: runs.map(({ value }) => value),
    }));
    this.#mark(runAt(this.#plot, bands, event.offsetX, event.offsetY), false);
  };

  #pressed = (event: KeyboardEvent): void => {
    const bands = this.#bands();
    const now = this.marked ?? { band: 0, run: -1 };
    const last = (bands[now.band]?.runs.length ?? 0) - 1;
    const inBand = (run: number): RunPlace => ({
      band: now.band,
      run: Math.max(0, Math.min(last, run)),
    });
    const moves: Readonly<Record<string, () => RunPlace | null>> = {
      ArrowLeft: () => inBand(now.run - 1),
      ArrowRight: () => inBand(now.run + 1),
      ArrowUp: () => ({ band: Math.max(0, now.band - 1), run: 0 }),
      ArrowDown: () => ({ band: Math.min(bands.length - 1, now.band + 1), run: 0 }),
      Home: () => inBand(0),
      End: () => inBand(last),
      Escape: () => null,
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#mark(move(), true);
  };

  readonly #probing: ProbeHandlers = {
    pointed: this.#pointed,
    pressed: this.#pressed,
    left: () => this.#mark(null, false),
  };

  #mark(place: RunPlace | null, byKeyboard: boolean): void {
    this.marked = place;
    this.byKeyboard = byKeyboard;
  }

  readonly #open = (set: RestartSet, seed: number): void => {
    this.#dialog?.close();
    this.dispatchEvent(new CustomEvent<OpenRun>('open-run', { detail: { set, seed } }));
  };

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #showTable(): void {
    this.hasTable = true;
    this.#dialog?.showModal();
  }

  #tableClosed(): void {
    this.hasTable = false;
  }

  #savePng(): void {
    const { canvas, colors } = this;
    if (canvas === null || colors === null) return;
    void savePng(`${FILE_NAME}.png`, canvas, colors.surface);
  }
}

customElements.define('nn-restart-results', RestartResults);

declare global {
  interface HTMLElementTagNameMap {
    'nn-restart-results': RestartResults;
  }
}
