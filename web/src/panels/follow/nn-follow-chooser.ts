// SPDX-License-Identifier: MIT
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FollowTexts } from '../../i18n/panels/catalogue/follow';
import type { Config } from '../../shared/config';
import { classCount, drawnDimensions } from '../../shared/data-traits';
import type { TraceQuery } from '../../shared/trace';
import { controlStyles } from '../../ui/control-styles';
import { selectField } from '../../ui/fields';
import { ICONS } from '../../ui/icons';
import type { UiContext } from '../../ui/ui-context';
import { UiElement } from '../../ui/ui-element';
import {
  exampleCount,
  isTestExample,
  LARGEST_COORDINATE,
  type OwnPoint,
  readCoordinate,
  readExampleNumber,
} from './chosen-example';

type Field = 'example' | 'x1' | 'x2' | 'target';

/**
 * Which example is followed: by its number, or a point that is typed, for which it dispatches
 * `own-point`.
 */
export class FollowChooser extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 4px 12px;
        min-inline-size: 0;
      }
      .walk {
        display: flex;
        align-items: end;
        gap: 2px;
      }
      .walk .button {
        min-block-size: var(--nn-check);
        min-inline-size: var(--nn-check);
      }
      .walk .back .icon {
        rotate: 90deg;
      }
      .walk .on .icon {
        rotate: -90deg;
      }
      input {
        inline-size: 8ch;
        block-size: calc(var(--nn-field) + 1px);
        padding: 0;
        border: 0;
        border-block-end: 1px solid var(--nn-line);
        border-radius: 0;
        background: none;
        font-weight: 550;
        font-variant-numeric: tabular-nums;
      }
      input:hover:not(:disabled) {
        border-color: var(--nn-edge);
      }
      input[aria-invalid] {
        border-block-end: 2px solid var(--nn-ink);
      }
      .number input {
        inline-size: 5ch;
      }
      .number .box {
        display: flex;
        align-items: baseline;
        gap: 4px;
        white-space: nowrap;
      }
      .count {
        min-inline-size: 13ch;
        font-size: 11px;
        color: var(--nn-ink-2);
      }
      .class {
        min-inline-size: 72px;
      }
      .wrong,
      .hint {
        flex: 0 1 auto;
        min-inline-size: 0;
        padding-block-end: 6px;
      }
      @container (max-width: 560px) {
        .walk {
          flex-basis: 100%;
        }
        .hint {
          padding-block-end: 0;
        }
      }
      .wrong {
        margin: 0;
        max-inline-size: 48ch;
        font-weight: 550;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    texts: { attribute: false },
    query: { attribute: false },
    isOwn: { attribute: false },
    wrong: { state: true },
  };

  declare texts: FollowTexts;
  /** What is followed now. */
  declare query: TraceQuery | null;
  declare isOwn: boolean;
  /** What was typed and is not taken. */
  declare private wrong: { field: Field; text: string; sentence: string } | null;

  constructor() {
    super();
    this.query = null;
    this.isOwn = false;
    this.wrong = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('query')) this.wrong = null;
  }

  protected override view(ui: UiContext): TemplateResult {
    const { texts } = this;
    const config = ui.store.config.value;
    const dimensions = drawnDimensions(config);
    const hint = dimensions > 0 ? texts.pickHint : texts.pickHintVectors;
    return html`${this.#walk(ui)}
      ${dimensions >= 1 ? this.#coordinate('x1', 'x₁', 0) : nothing}
      ${dimensions === 2 ? this.#coordinate('x2', 'x₂', 1) : nothing}
      ${this.#target(ui, config, dimensions > 0)}
      ${
        this.wrong === null
          ? html`<p class="hint">${this.isOwn ? texts.ownPoint : hint}</p>`
          : html`<p class="wrong" id="wrong" role="alert">${this.wrong.sentence}</p>`
      }`;
  }

  #walk(ui: UiContext): TemplateResult {
    const { texts, isOwn } = this;
    const examples = ui.store.configured.value?.examples ?? new Float32Array(0);
    const count = exampleCount(examples);
    const index = isOwn ? null : ui.example.value;
    const part = index === null ? '' : isTestExample(examples, index) ? texts.test : texts.training;
    const go = (by: number): void => this.#go(ui, count, by);
    const button = (kind: 'back' | 'on', label: string, by: number): TemplateResult => html`<button
      class="button square plain ${kind}"
      type="button"
      aria-label=${label}
      title=${label}
      ?disabled=${count === 0}
      @click=${() => go(by)}
    >
      ${ICONS.chevron}
    </button>`;
    const pressed = (event: KeyboardEvent): void => {
      const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      event.stopPropagation();
      go(by);
    };
    const value = index === null ? '' : String(index + 1);
    return html`<div class="walk">
      ${button('back', texts.earlier, -1)}
      <label class="field number">
        <span class="name">${texts.example}</span>
        <span class="box"
          >${this.#input('example', value, (text) => this.#typedNumber(ui, text, count), pressed)}
          <span class="count"
            >${texts.of(ui.i18n.format.integer(count))}${part && ` · ${part}`}</span
          ></span
        >
      </label>
      ${button('on', texts.later, 1)}
    </div>`;
  }

  #input(
    field: Field,
    value: string,
    commit: (text: string) => void,
    pressed?: (event: KeyboardEvent) => void,
  ): TemplateResult {
    const wrong = this.wrong?.field === field ? this.wrong : null;
    return html`<input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="done"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? 'wrong' : nothing}
      .value=${live(wrong?.text ?? value)}
      @change=${(event: Event) => commit((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape' && this.wrong !== null) this.#forget(event);
        else pressed?.(event);
      }}
      @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
    />`;
  }

  /** What was typed and not taken makes room for what holds. */
  #forget(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.wrong = null;
  }

  #coordinate(field: 'x1' | 'x2', name: string, at: number): TemplateResult {
    const value = this.query?.point[at];
    const shown = value === undefined ? '' : shortNumber(value);
    return html`<label class="field">
      <span class="name">${name}</span>
      ${this.#input(field, shown, (text) => this.#typed(field, name, text))}
    </label>`;
  }

  #target(ui: UiContext, config: Config, isPoint: boolean): TemplateResult | typeof nothing {
    const { texts, query } = this;
    const classes = classCount(config);
    if (!isPoint) return nothing;
    if (classes === 0) {
      const shown = query === null ? '' : shortNumber(query.target);
      return html`<label class="field">
        <span class="name">${texts.trueValue}</span>
        ${this.#input('target', shown, (text) => this.#typed('target', texts.trueValue, text))}
      </label>`;
    }
    const { classLabel } = ui.i18n.text.network;
    return html`<div class="class">
      ${selectField({
        label: texts.trueClass,
        value: query?.target ?? null,
        choices: Array.from({ length: classes }, (_, value) => ({
          value,
          label: classLabel(value),
        })),
        onChange: (target) => this.#own({ target }),
      })}
    </div>`;
  }

  #go(ui: UiContext, count: number, by: number): void {
    if (count === 0) return;
    const from = this.isOwn ? null : ui.example.peek();
    ui.example.value = from === null ? (by > 0 ? 0 : count - 1) : (from + by + count) % count;
  }

  #typedNumber(ui: UiContext, text: string, count: number): void {
    if (this.isOwn && text.trim() === '') return;
    const index = readExampleNumber(text, count);
    if (index !== null) {
      this.wrong = null;
      ui.example.value = index;
      return;
    }
    const sentence = this.texts.noSuchExample(text.trim(), ui.i18n.format.integer(count));
    this.wrong = { field: 'example', text, sentence };
  }

  #typed(field: 'x1' | 'x2' | 'target', name: string, text: string): void {
    const read = readCoordinate(text);
    if ('value' in read) {
      this.wrong = null;
      this.#own({ [field]: read.value });
      return;
    }
    const { notANumber, outside } = this.texts;
    const sentence =
      read.wrong === 'notANumber'
        ? notANumber(name, text.trim())
        : outside(name, text.trim(), String(LARGEST_COORDINATE));
    this.wrong = { field, text, sentence };
  }

  /** What is followed with something else in it. */
  #own(part: Partial<OwnPoint>): void {
    const [x1 = 0, x2 = 0] = this.query?.point ?? [];
    const detail: OwnPoint = { x1, x2, target: this.query?.target ?? 0, ...part };
    this.dispatchEvent(new CustomEvent('own-point', { detail }));
  }
}

/** As many digits as one wants to read and type. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(4))).replace('-', '−');
}

customElements.define('nn-follow-chooser', FollowChooser);
