// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FigureCanvas } from '../elements/figure-canvas';
import { byPointer } from '../elements/probe-canvas';
import { type DialogTable, dialogTable, tableStyles } from '../elements/table-dialog';
import { controlStyles } from '../ui/control-styles';
import { saveCsv, savePng } from '../ui/download';
import { fieldStyles } from '../ui/field-styles';
import { checkField } from '../ui/fields';

/** A drawing whose values can be read under the pointer and by arrow keys, as a table, and in files. */
export abstract class TakenFigure extends FigureCanvas {
  static override styles = [
    controlStyles,
    fieldStyles,
    tableStyles,
    css`
      :host {
        display: block;
        min-inline-size: 0;
        container-type: inline-size;
      }
      .figure {
        display: grid;
        gap: 4px 12px;
      }
      .area {
        position: relative;
        block-size: var(--nn-figure-height, 200px);
      }
      canvas {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        border-radius: 4px;
        touch-action: pan-y;
      }
      output {
        min-block-size: 1.4em;
        color: var(--nn-ink-2);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }
      .files {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
      @container (min-width: 340px) {
        .figure {
          grid-template-columns: minmax(0, 1fr) auto;
        }
        output {
          grid-row: 2;
        }
        .files {
          flex-direction: column;
          align-items: stretch;
          justify-content: start;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    ...FigureCanvas.properties,
    isLog: { state: true },
    byKeyboard: { state: true },
    hasTable: { state: true },
  };

  declare protected isLog: boolean;
  declare protected byKeyboard: boolean;
  declare protected hasTable: boolean;
  /** Without its ending. */
  protected abstract readonly fileName: string;

  constructor() {
    super();
    this.isLog = false;
    this.byKeyboard = false;
    this.hasTable = false;
  }

  /** Whether there is anything to draw. */
  protected abstract readonly hasValues: boolean;
  /** All that it shows, in words. */
  protected abstract describe(): string;
  /** The marked value in words; null while there is none. */
  protected abstract read(): string | null;
  protected abstract csv(): string;
  protected abstract table(): DialogTable;
  protected abstract markAt(x: number, y: number): void;
  /** Moves the mark; false when the key means nothing. */
  protected abstract moveMark(key: string): boolean;
  protected abstract unmark(): void;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.hasValues) return nothing;
    const { job, landscape } = this.texts;
    const unmark = (): void => this.unmark();
    return html`<div class="figure">
      <div class="area">
        <canvas
          role="img"
          tabindex="0"
          aria-label=${this.describe()}
          aria-describedby="probe"
          @pointermove=${this.#pointed}
          @pointerdown=${this.#pointed}
          @pointerleave=${byPointer(unmark)}
          @blur=${unmark}
          @keydown=${this.#pressed}
        ></canvas>
      </div>
      <output id="probe" aria-live=${this.byKeyboard ? 'polite' : 'off'}
        >${this.read() ?? html`<span class="visually-hidden">${job.values}</span>`}</output
      >
      <div class="files">
        ${checkField(landscape.log, this.isLog, (on) => {
          this.isLog = on;
        })}
        <button class="button" type="button" @click=${() => this.#showTable()}>${job.table}</button>
        <button
          class="button"
          type="button"
          @click=${() => saveCsv(`${this.fileName}.csv`, this.csv())}
        >
          ${job.csv}
        </button>
        <button class="button" type="button" @click=${() => this.#savePng()}>${job.png}</button>
      </div>
      </div>
      <dialog aria-labelledby="table-title" @close=${() => this.#tableClosed()}>
        ${this.hasTable ? dialogTable(this.table(), () => this.#dialog?.close()) : nothing}
      </dialog>`;
  }

  #pointed = (event: PointerEvent): void => {
    this.byKeyboard = false;
    this.markAt(event.offsetX, event.offsetY);
  };

  #pressed = (event: KeyboardEvent): void => {
    if (!this.moveMark(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    this.byKeyboard = true;
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
    void savePng(`${this.fileName}.png`, canvas, colors.surface);
  }
}

/** Digits that tell two losses apart. */
const EXACT_DIGITS = 6;

/** A loss as a table has it. */
export function exact(loss: number): string {
  return Number.isFinite(loss) ? String(Number(loss.toPrecision(EXACT_DIGITS))) : '–';
}
