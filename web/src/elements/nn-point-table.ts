// SPDX-License-Identifier: MIT

import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { importingTexts } from '../i18n/importing/index';
import { LIMITS } from '../shared/limits';
import { MOST_CLASSES, MOST_POINTS, type PointSet } from '../shared/point-set';
import { numberOf } from '../shared/table/table-number';
import { controlStyles } from '../ui/control-styles';
import { DialogElement } from '../ui/dialog-element';
import { dialogStyles } from '../ui/dialog-styles';
import { ICONS } from '../ui/icons';
import { editKey } from '../ui/point-keys';
import type { UiContext } from '../ui/ui-context';
import { pointTableStyles, ROW_PX } from './point-table-styles';

/** Rows beyond what is seen, so that Tab finds the next one. */
const OVERSCAN = 6;
const SEEN_ROWS = 12;
const REMOVE = -1;

/** A cell whose text is no number that may stand there. */
interface WrongCell {
  readonly row: number;
  readonly place: number;
  readonly value: string;
  readonly sentence: string;
}

/** All points as numbers to be edited; only the rows that are seen exist. */
export class PointTable extends DialogElement {
  static override styles = [controlStyles, dialogStyles, pointTableStyles];
  static override properties: PropertyDeclarations = {
    first: { state: true },
    wrong: { state: true },
  };

  protected override readonly dialogName = 'points';
  declare private first: number;
  declare private wrong: WrongCell | null;

  constructor() {
    super();
    this.first = 0;
    this.wrong = null;
  }

  protected override content(ui: UiContext) {
    const { points: text } = ui.i18n.text;
    ui.points.draft.value;
    ui.store.config.value;
    const set = ui.points.present();
    const isCurve = ui.store.configured.value?.layout.inputDimensions === 1;
    const label = set.task === 'classification' ? text.className : text.value;
    // Names by the place of the number in a point.
    const columns: [number, string][] = isCurve
      ? [
          [0, 'x₁'],
          [2, label],
        ]
      : [
          [0, 'x₁'],
          [1, 'x₂'],
          [2, label],
        ];
    return {
      heading: text.own,
      close: text.close,
      body: html`<div class="table" @keydown=${(event: KeyboardEvent) => this.#keyed(ui, event)}>
        <p class="hint">${this.#hint(ui, set)}</p>
        ${this.#table(ui, set, columns)}
        <p class="wrong" role="alert">${this.wrong?.sentence ?? ''}</p>
        ${this.#buttons(ui, set)}
      </div>`,
    };
  }

  #hint(ui: UiContext, { points }: PointSet): string {
    const { points: text, data } = ui.i18n.text;
    const count = ui.i18n.format.integer(points.length);
    const { kind, trainShare } = ui.store.config.value.data;
    return ui.points.isGenerated
      ? text.willConvert(count, data.sets[kind].short, ui.i18n.format.wholePercent(trainShare))
      : `${text.count(points.length, count)}. ${text.tableHint}`;
  }

  #table(ui: UiContext, set: PointSet, columns: readonly [number, string][]): TemplateResult {
    const { points: text } = ui.i18n.text;
    const { length } = set.points;
    const from = Math.max(0, Math.min(this.first, length - SEEN_ROWS) - OVERSCAN);
    const rows = set.points.slice(from, from + SEEN_ROWS + 2 * OVERSCAN);
    const scrolled = (event: Event): void => {
      this.first = Math.floor((event.target as HTMLElement).scrollTop / ROW_PX);
    };
    return html`<div role="table" aria-label=${text.own} aria-rowcount=${length + 1} style="--columns: ${columns.length}">
      <div role="row" class="row header" aria-rowindex="1">
        <span role="columnheader">${text.row}</span>
        ${columns.map(([, name]) => html`<span role="columnheader">${name}</span>`)}
      </div>
      <div class="scroll" role="rowgroup" @scroll=${scrolled}>
        <div role="none" style="block-size: ${from * ROW_PX}px"></div>
        ${rows.map((point, at) => this.#row(ui, from + at, point, columns))}
        <div role="none" style="block-size: ${Math.max(0, length - from - rows.length) * ROW_PX}px"></div>
      </div>
    </div>`;
  }

  #row(
    ui: UiContext,
    row: number,
    point: readonly number[],
    columns: readonly [number, string][],
  ): TemplateResult {
    const { points: text } = ui.i18n.text;
    const number = ui.i18n.format.integer(row + 1);
    const remove = text.removeRow(number);
    return html`<div role="row" class="row" aria-rowindex=${row + 2}>
      <span role="cell">${number}</span>
      ${columns.map(([place, name]) => {
        const isWrong = this.wrong?.row === row && this.wrong.place === place;
        return html`<span role="cell"><input
          inputmode="decimal"
          data-at="${row}:${place}"
          aria-label=${text.cell(name, number)}
          aria-invalid=${String(isWrong)}
          .value=${live(isWrong ? (this.wrong?.value ?? '') : String(point[place] ?? ''))}
          @change=${(event: Event) => this.#commit(ui, row, place, name, (event.target as HTMLInputElement).value)}
        /></span>`;
      })}
      <span role="cell"><button class="button square plain" type="button" data-at="${row}:${REMOVE}" aria-label=${remove} title=${remove} @click=${() => this.#remove(ui, row)}>
        ${ICONS.close}
      </button></span>
    </div>`;
  }

  #buttons(ui: UiContext, { points, task }: PointSet): TemplateResult {
    const { points: text } = ui.i18n.text;
    const add = (): void => {
      const label = task === 'classification' ? ui.points.label.peek() : 0;
      ui.points.add([[0, 0, label]]);
      void this.#focusCell(points.length, 0);
    };
    return html`<div class="buttons">
      <button class="button" type="button" ?disabled=${points.length >= MOST_POINTS} @click=${add}>${text.addRow}</button>
      <button class="button" type="button" ?disabled=${!ui.points.canUndo} @click=${() => ui.points.undo()}>${text.undo}</button>
      <button class="button" type="button" ?disabled=${!ui.points.canRedo} @click=${() => ui.points.redo()}>${text.redo}</button>
    </div>`;
  }

  #commit(ui: UiContext, row: number, place: number, name: string, value: string): void {
    const { points: text, problems } = ui.i18n.text;
    const { format } = ui.i18n;
    const set = ui.points.present();
    const isClass = place === 2 && set.task === 'classification';
    const { min, max } = isClass ? { min: 0, max: MOST_CLASSES - 1 } : LIMITS['data.points[]'];
    const number = numberOf(value, ';');
    const range = (isClass ? problems.wholeRange : problems.range)(
      format.setting(min),
      format.setting(max),
    );
    const isNumber = Number.isFinite(number) && !(isClass && !Number.isInteger(number));
    if (!isNumber || number < min || number > max) {
      const fault = value.trim() === '' ? 'missing' : isNumber ? 'outOfRange' : 'notANumber';
      const where = text.cell(name, format.integer(row + 1));
      const sentence = `${where}: ${importingTexts(ui.i18n.language).faults[fault](value, range)}`;
      this.wrong = { row, place, value, sentence };
      return;
    }
    this.wrong = null;
    const classes = isClass ? Math.max(set.classes, number + 1) : set.classes;
    const points = [...set.points];
    points[row] = (points[row] ?? []).map((one, at) => (at === place ? number : one));
    ui.points.edit(() => ({ points, classes }));
  }

  /** In a list the order counts more than the parts of the split. */
  #remove(ui: UiContext, row: number): void {
    this.wrong = null;
    ui.points.edit(({ points }) => ({ points: points.filter((_, at) => at !== row) }));
    void this.#focusCell(Math.min(row, ui.points.present().points.length - 1), REMOVE);
  }

  #keyed(ui: UiContext, event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement)) return;
    const [row, place] = (target.dataset.at ?? '').split(':').map(Number);
    const by = { ArrowUp: -1, ArrowDown: 1, Enter: place === REMOVE ? 0 : 1 }[event.key] ?? 0;
    if (row !== undefined && place !== undefined && by !== 0) {
      event.preventDefault();
      void this.#focusCell(row + by, place);
    } else if (event.ctrlKey || event.metaKey) {
      // What is being typed is taken back by the browser.
      const isTyped = target instanceof HTMLInputElement && !this.#isShown(ui, target);
      if (!isTyped) editKey(ui, event);
    }
  }

  #isShown(ui: UiContext, input: HTMLInputElement): boolean {
    const [row = 0, place = 0] = (input.dataset.at ?? '').split(':').map(Number);
    return String(ui.points.present().points[row]?.[place]) === input.value;
  }

  /** Goes to a cell, which comes to exist on the way. */
  async #focusCell(row: number, place: number): Promise<void> {
    const scroll = this.renderRoot.querySelector('.scroll');
    if (scroll === null || row < 0) return;
    await this.updateComplete;
    const top = row * ROW_PX;
    const least = top + ROW_PX - scroll.clientHeight;
    scroll.scrollTop = Math.min(top, Math.max(least, scroll.scrollTop));
    this.first = Math.floor(scroll.scrollTop / ROW_PX);
    await this.updateComplete;
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-at="${row}:${place}"]`);
    cell?.focus();
    if (cell instanceof HTMLInputElement) cell.select();
  }
}

customElements.define('nn-point-table', PointTable);
