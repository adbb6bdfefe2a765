// SPDX-License-Identifier: MIT
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LiveInspection } from '../elements/live-inspection';
import type { Language } from '../i18n/index';
import type { ExamplesTexts } from '../i18n/panels/catalogue/examples';
import { examples as en } from '../i18n/panels/en/examples';
import { examples as zhCn } from '../i18n/panels/zh-cn/examples';
import { orderBy } from '../shared/example-order';
import { ExampleReport } from '../shared/example-report';
import { controlStyles } from '../ui/control-styles';
import type { FrameView, UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { type ExampleColumn, exampleColumns } from './example-columns';
import { examplesPanelStyles, HEAD_PX, ROW_PX } from './examples-panel-styles';
import { panelStyles } from './panel-styles';
import { movedRow, type RowWindow, scrollTopFor, seenRows } from './row-window';

const TEXTS: Record<Language, ExamplesTexts> = { en, 'zh-CN': zhCn };
/** What the least column falls back to when the sorted one is gone. */
const USUAL_KEY = 'loss';

interface SortedBy {
  readonly key: string;
  readonly descending: boolean;
}

/** Scores, loss and class of every example; a row and its point are chosen together. */
export class ExamplesPanel extends UiElement implements FrameView {
  static override styles = [controlStyles, panelStyles, examplesPanelStyles];
  static override properties: PropertyDeclarations = {
    sorted: { state: true },
    report: { state: true },
    scrolled: { state: true },
  };

  declare private sorted: SortedBy;
  declare private report: ExampleReport | null;
  /** What is seen of the rows. */
  declare private scrolled: Pick<RowWindow, 'scrollTop' | 'height'>;
  readonly #live = new LiveInspection(
    () => this.ui?.store,
    () => this.ui?.requestFrame(this),
  );
  #answer: Float32Array | null = null;
  #order: Uint32Array = new Uint32Array(0);
  /** What `#order` was made of. */
  #orderedBy: readonly unknown[] = [];
  /** Somebody is about to choose a row, which must not move away. */
  #isHeld = false;
  #example: number | null = null;
  #observer: ResizeObserver | null = null;

  constructor() {
    super();
    this.sorted = { key: USUAL_KEY, descending: true };
    this.report = null;
    this.scrolled = { scrollTop: 0, height: 10 * ROW_PX };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live.stop();
    this.#observer?.disconnect();
    this.#observer = null;
  }

  protected override watch(ui: UiContext): void {
    ui.store.frame.value;
    ui.requestFrame(this);
  }

  draw(): void {
    if (!this.isConnected) return;
    const configured = this.ui?.store.configured.peek();
    const answer = this.#live.read({ what: 'examples' });
    if (answer === this.#answer || answer === null || !configured) return;
    this.#answer = answer;
    const { sizes, classes } = configured.layout;
    this.report = ExampleReport.read(answer, configured.examples, sizes.at(-1) ?? 1, classes);
  }

  protected override view(ui: UiContext): TemplateResult {
    const text = TEXTS[ui.i18n.language];
    const { report } = this;
    const layout = ui.store.configured.value?.layout;
    const example = ui.example.value;
    if (report === null || layout === undefined) return html`<div class="scroll"></div>`;
    const columns = exampleColumns(report, ui.i18n, text, layout.inputDimensions);
    const sortedColumn = this.#sort(report, columns);
    const template = columns.map(({ width }) => width).join(' ');
    const { from, to } = seenRows(this.#window(report));
    return html`<div
        class="scroll"
        role="grid"
        tabindex="0"
        aria-label=${text.table}
        aria-rowcount=${report.count + 1}
        aria-colcount=${columns.length}
        aria-activedescendant=${example === null ? nothing : `example-${example}`}
        @scroll=${this.#look}
        @keydown=${this.#pressed}
        @pointerenter=${() => this.#hold(true)}
        @pointerleave=${() => this.#hold(false)}
      >
        <div class="rows" role="presentation" style="--columns: ${template}">
          <div class="row head" role="row" aria-rowindex="1">
            ${columns.map((column) => this.#head(text, column, column === sortedColumn))}
          </div>
          <div role="presentation" style="block-size: ${from * ROW_PX}px"></div>
          ${Array.from(this.#order.subarray(from, to), (one, at) =>
            this.#row(columns, one, from + at, one === example),
          )}
          <div
            role="presentation"
            style="block-size: ${Math.max(0, report.count - to) * ROW_PX}px"
          ></div>
        </div>
      </div>
      <div class="foot">
        <span>${this.#summary(ui, text, report)}</span>
        <p class="hint">${layout.inputDimensions > 0 ? text.hint : nothing}</p>
      </div>`;
  }

  #head(text: ExamplesTexts, column: ExampleColumn, isSorted: boolean): TemplateResult {
    const { key, name } = column;
    const { descending } = this.sorted;
    // Figures are of interest from the largest down, and numbers from the first on.
    const next = isSorted ? !descending : key === USUAL_KEY;
    return html`<span
      role="columnheader"
      aria-sort=${isSorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        aria-label=${text.sortBy(name)}
        @click=${() => {
          this.sorted = { key, descending: next };
          this.#orderedBy = [];
        }}
      >
        ${name}${isSorted ? html`<span aria-hidden="true"> ${descending ? '↓' : '↑'}</span>` : nothing}
      </button>
    </span>`;
  }

  #row(
    columns: readonly ExampleColumn[],
    example: number,
    row: number,
    isChosen: boolean,
  ): TemplateResult {
    return html`<div
      class="row"
      role="row"
      id=${`example-${example}`}
      aria-rowindex=${row + 2}
      aria-selected=${String(isChosen)}
      @click=${() => this.#choose(isChosen ? null : example)}
    >
      ${columns.map(({ shown }) => html`<span role="gridcell">${shown(example)}</span>`)}
    </div>`;
  }

  #summary({ i18n }: UiContext, text: ExamplesTexts, report: ExampleReport): string {
    const { format } = i18n;
    const count = format.integer(report.count);
    if (report.classes === 0) return text.count(report.count, count);
    return text.wrongOf(format.integer(report.wrong), count);
  }

  /** Orders the rows anew unless somebody points at them. */
  #sort(report: ExampleReport, columns: readonly ExampleColumn[]): ExampleColumn | undefined {
    const column =
      columns.find(({ key }) => key === this.sorted.key) ??
      columns.find(({ key }) => key === USUAL_KEY);
    const by = [report, this.sorted];
    const isSame = by.every((part, at) => part === this.#orderedBy[at]);
    const mayKeep = this.#isHeld && this.#orderedBy.length > 0;
    const fits = this.#order.length === report.count;
    if (column !== undefined && !isSame && !(mayKeep && fits)) {
      this.#order = orderBy(report.count, column.value, this.sorted.descending);
      this.#orderedBy = by;
    }
    return column;
  }

  #window({ count }: ExampleReport): RowWindow {
    return { count, rowHeight: ROW_PX, ...this.scrolled };
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const scroll = this.#scroll;
    if (scroll !== null && this.#observer === null) {
      this.#observer = new ResizeObserver(this.#look);
      this.#observer.observe(scroll);
    }
    const example = this.ui?.example.peek() ?? null;
    if (example !== this.#example && this.report !== null) {
      this.#example = example;
      if (example !== null) this.#bringInSight(example);
    }
  }

  #bringInSight(example: number): void {
    const row = this.#order.indexOf(example);
    if (row < 0 || this.report === null) return;
    this.#scroll?.scrollTo({ top: scrollTopFor(row, this.#window(this.report)) });
  }

  get #scroll(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.scroll');
  }

  readonly #look = (): void => {
    const scroll = this.#scroll;
    if (scroll === null) return;
    const height = Math.max(ROW_PX, scroll.clientHeight - HEAD_PX);
    this.scrolled = { scrollTop: scroll.scrollTop, height };
  };

  #hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (!isHeld) this.requestUpdate();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const { ui, report } = this;
    // Keys on the heads of columns press these.
    if (ui === undefined || report === null || event.target !== event.currentTarget) return;
    const chosen = ui.example.peek();
    const from = chosen === null ? -1 : this.#order.indexOf(chosen);
    const page = Math.max(1, Math.floor(this.scrolled.height / ROW_PX) - 1);
    const moved = movedRow(report.count, from < 0 ? null : from, event.key, page);
    if (moved === undefined || (moved === null && chosen === null)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#choose(moved === null ? null : (this.#order[moved] ?? null));
  };

  #choose(example: number | null): void {
    if (this.ui !== undefined) this.ui.example.value = example;
  }
}

customElements.define('nn-examples-panel', ExamplesPanel);
