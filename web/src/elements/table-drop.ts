// SPDX-License-Identifier: MIT
import { css } from 'lit';
import type { UiContext } from '../ui/ui-context';

const TEXT_FIELDS = 'input, textarea, select, [contenteditable]';
/** Two lines with something that separates columns: what a spreadsheet copies. */
const LOOKS_LIKE_TABLE = /[\t,;].*\r?\n.*[\t,;]/;
const SAMPLE_LENGTH = 5000;

/** While a file is over the element, its attribute `data-drop` says what dropping it does. */
export const dropStyles = css`
  :host([data-drop]) {
    position: relative;
  }
  :host([data-drop])::after {
    content: attr(data-drop);
    position: absolute;
    inset: 8px;
    z-index: 3;
    display: grid;
    place-items: center;
    padding: 16px;
    border: 2px dashed var(--nn-ink);
    border-radius: 10px;
    background: color-mix(in srgb, var(--nn-surface) 86%, transparent);
    color: var(--nn-ink);
    font: 650 18px / 1.4 var(--nn-font);
    text-align: center;
    pointer-events: none;
  }
`;

/** Opens the import of what is dropped on an element, or pasted into it outside of a text field. */
export class TableDrop {
  readonly #element: HTMLElement;
  readonly #ui: () => UiContext | null;

  constructor(element: HTMLElement, ui: () => UiContext | null) {
    this.#element = element;
    this.#ui = ui;
  }

  connect(): void {
    this.#element.addEventListener('dragover', this.#draggedOver);
    this.#element.addEventListener('dragleave', this.#left);
    this.#element.addEventListener('drop', this.#dropped);
    this.#element.addEventListener('paste', this.pasted);
  }

  disconnect(): void {
    this.#element.removeEventListener('dragover', this.#draggedOver);
    this.#element.removeEventListener('dragleave', this.#left);
    this.#element.removeEventListener('drop', this.#dropped);
    this.#unmark();
    this.#element.removeEventListener('paste', this.pasted);
  }

  readonly pasted = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches(TEXT_FIELDS)) return;
    this.#take(event, event.clipboardData);
  };

  readonly #draggedOver = (event: DragEvent): void => {
    const types = event.dataTransfer?.types ?? [];
    if (!types.includes('Files') && !types.includes('text/plain')) return;
    event.preventDefault();
    // Text may be meant for a field; of a file it is clear what is meant.
    if (types.includes('Files')) this.#mark();
  };

  #mark(): void {
    const ui = this.#ui();
    if (ui === null || ui.locked || !ui.shows('data') || this.#element.dataset.drop) return;
    const { drop } = ui.i18n.text.points;
    this.#element.dataset.drop = drop;
    ui.announce(drop);
  }

  #unmark(): void {
    delete this.#element.dataset.drop;
  }

  readonly #left = (event: DragEvent): void => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && this.#element.contains(to))) this.#unmark();
  };

  readonly #dropped = (event: DragEvent): void => {
    this.#unmark();
    this.#take(event, event.dataTransfer);
  };

  #take(event: Event, data: DataTransfer | null): void {
    const [file] = data?.files ?? [];
    const text = data?.getData('text/plain') ?? '';
    if (file === undefined && !isTable(text)) return;
    event.preventDefault();
    this.#open(file ?? text);
  }

  #open(source: Blob | string): void {
    const ui = this.#ui();
    if (ui === null || !ui.shows('data')) return;
    if (ui.locked) {
      ui.announce(ui.i18n.text.lock.reason);
      return;
    }
    ui.points.incoming.value = source;
    ui.openDialog('import');
  }
}

/** Or settings, as JSON. */
function isTable(text: string): boolean {
  return LOOKS_LIKE_TABLE.test(text.slice(0, SAMPLE_LENGTH)) || text.trimStart()[0] === '{';
}
