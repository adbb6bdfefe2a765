// SPDX-License-Identifier: MIT
import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { classMarker } from '../elements/class-marker';
import { LiveInspection } from '../elements/live-inspection';
import type { Language } from '../i18n/index';
import type { ConfusionTexts } from '../i18n/panels/catalogue/confusion';
import { confusion as en } from '../i18n/panels/en/confusion';
import { confusion as zhCn } from '../i18n/panels/zh-cn/confusion';
import { type Confusion, readConfusions } from '../shared/confusion';
import { controlStyles } from '../ui/control-styles';
import type { FrameView, UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { panelStyles } from './panel-styles';

const TEXTS: Record<Language, ConfusionTexts> = { en, 'zh-CN': zhCn };
/** How dark a cell with all examples of its class becomes; numbers have to stay legible. */
const MOST_SHADE = 26;

/** Which classes are taken for which, and how many of each are right, in training and test. */
export class ConfusionPanel extends UiElement implements FrameView {
  static override styles = [
    controlStyles,
    panelStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .matrices {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 28px;
        align-items: flex-start;
      }
      /* Nothing else in here takes the focus, without which no key scrolls. */
      .matrices:focus-visible {
        outline-offset: 2px;
      }
      table {
        border-collapse: separate;
        border-spacing: 2px;
        font-variant-numeric: tabular-nums;
      }
      caption {
        padding-block-end: 2px;
        text-align: start;
        font-weight: 550;
        white-space: nowrap;
      }
      th {
        font-size: 11px;
        font-weight: 450;
        color: var(--nn-ink-2);
        white-space: nowrap;
      }
      th[scope='row'] {
        text-align: end;
      }
      caption span {
        font-weight: 450;
        color: var(--nn-ink-2);
      }
      th span {
        display: inline-block;
        overflow: hidden;
        max-inline-size: 12em;
        text-overflow: ellipsis;
        vertical-align: bottom;
      }
      th svg {
        vertical-align: -2px;
      }
      td {
        min-inline-size: 40px;
        block-size: 28px;
        padding: 0 6px;
        text-align: center;
        border-radius: 4px;
      }
      td.count {
        background: color-mix(in srgb, var(--nn-ink) var(--shade), var(--nn-surface));
      }
      td.right {
        outline: 1px solid var(--nn-edge);
        outline-offset: -1px;
        font-weight: 650;
      }
      td.share {
        text-align: end;
      }
      @container (max-width: 480px) {
        table {
          border-spacing: 1px;
        }
        td {
          min-inline-size: 30px;
          padding: 0 3px;
        }
        .corner {
          max-inline-size: 76px;
          white-space: normal;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = { matrices: { state: true } };

  declare private matrices: ReturnType<typeof readConfusions>;
  readonly #live = new LiveInspection(
    () => this.ui?.store,
    () => this.ui?.requestFrame(this),
  );
  #answer: Float32Array | null = null;

  constructor() {
    super();
    this.matrices = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#live.stop();
  }

  protected override watch(ui: UiContext): void {
    ui.store.frame.value;
    ui.requestFrame(this);
  }

  draw(): void {
    if (!this.isConnected) return;
    const answer = this.#live.read({ what: 'confusion' });
    if (answer === null || answer === this.#answer) return;
    this.#answer = answer;
    const classes = this.ui?.store.configured.peek()?.layout.classes ?? 0;
    this.matrices = readConfusions(answer, classes);
  }

  protected override view(ui: UiContext): TemplateResult {
    const text = TEXTS[ui.i18n.language];
    const { matrices } = this;
    if (matrices === null) return html``;
    const { training, test } = matrices;
    return html`<div
      class="matrices"
      role="group"
      aria-label=${ui.i18n.text.instruments.titles.confusion}
      tabindex="0"
    >
      ${this.#matrix(ui, text, text.training, training)}
      ${
        test.total > 0
          ? this.#matrix(ui, text, text.test, test)
          : html`<p class="hint">${text.noTest}</p>`
      }
    </div>`;
  }

  #matrix(ui: UiContext, text: ConfusionTexts, title: string, matrix: Confusion): TemplateResult {
    const classes = Array.from({ length: matrix.classes }, (_, at) => at);
    const { format } = ui.i18n;
    const { classLabel } = ui.i18n.text.network;
    const isNamed = ui.points.names.value.length > 0;
    const percent = (share: number | null): string =>
      share === null ? '–' : format.percent(share);
    const number = (index: number): string => format.integer(index);
    const head = (scope: 'col' | 'row', index: number): TemplateResult => html`<th
      scope=${scope}
      aria-label=${classLabel(index)}
      title=${classLabel(index)}
    >
      ${classMarker(index)} <span>${isNamed && scope === 'row' ? classLabel(index) : number(index)}</span>
    </th>`;
    return html`<table>
      <caption>
        ${title}
        <span>${text.rightOf(percent(matrix.overall))}</span>
      </caption>
      <thead>
        <tr>
          <th class="corner" scope="col">${text.corner}</th>
          ${classes.map((said) => head('col', said))}
          <th scope="col">${text.right}</th>
        </tr>
      </thead>
      <tbody>
        ${classes.map(
          (label) => html`<tr>
            ${head('row', label)}
            ${classes.map((said) => this.#cell(ui, text, matrix, label, said))}
            <td class="share">${percent(matrix.accuracy(label))}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #cell(
    { i18n }: UiContext,
    text: ConfusionTexts,
    matrix: Confusion,
    label: number,
    said: number,
  ): TemplateResult {
    const { format } = i18n;
    const { network } = i18n.text;
    const count = matrix.count(label, said);
    const shade = (count / Math.max(1, matrix.ofClass(label))) * MOST_SHADE;
    const shown = format.integer(count);
    return html`<td
      class=${label === said ? 'count right' : 'count'}
      style="--shade: ${shade.toFixed(1)}%"
      title=${text.cell(shown, network.classLabel(label), network.classLabel(said))}
    >
      ${shown}
    </td>`;
  }
}

customElements.define('nn-confusion-panel', ConfusionPanel);
