// SPDX-License-Identifier: MIT
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { I18n } from '../i18n/index';
import { linkStrength } from '../render/link-painter';
import { controlStyles } from '../ui/control-styles';
import { ICONS } from '../ui/icons';
import { miniStyles } from '../ui/popup-styles';
import '../ui/number-field';
import { parameterRowStyles } from './parameter-row-styles';
import { dragged, scrubbed } from './scrub';

/** A new value; `before` is null while one gesture goes on. */
export interface ParameterEdit {
  readonly value: number;
  readonly before: number | null;
}

/** What the slider tells as its range, at least. */
const LEAST_RANGE = 10;
const SHOWN_DIGITS = 4;

/**
 * One weight or bias: a bar to drag or to move with the arrow keys, a field to type into, a padlock.
 * Dispatches `edit` with a `ParameterEdit` and `lock` with a boolean; the value is what it is given.
 */
export class ParameterRow extends LitElement {
  static override styles = [controlStyles, miniStyles, parameterRowStyles];
  static override properties: PropertyDeclarations = {
    i18n: { attribute: false },
    label: {},
    spoken: {},
    value: { type: Number },
    gradient: { type: Number },
    locked: { type: Boolean },
    held: { state: true },
  };

  declare i18n: I18n;
  declare label: string | TemplateResult;
  /** The label in full, for people who listen. */
  declare spoken: string;
  declare value: number;
  /** ∂L/∂θ; null while it is not known. */
  declare gradient: number | null;
  declare locked: boolean;
  /** Value that the field keeps while somebody is in it: training must not overwrite what is typed. */
  declare private held: number | null;
  #drag: { readonly x: number; readonly value: number } | null = null;
  #isNewGesture = false;

  constructor() {
    super();
    this.gradient = null;
    this.locked = false;
    this.held = null;
  }

  protected override render(): TemplateResult {
    const { network } = this.i18n.text;
    return html`<span class="label" aria-hidden="true">${this.label}</span>
      ${this.#bar()}
      <nn-number-field
        bare
        .i18n=${this.i18n}
        .label=${this.spoken}
        .path=${'weights'}
        .value=${Number((this.held ?? this.value).toPrecision(SHOWN_DIGITS))}
        @focusin=${this.#hold}
        @focusout=${this.#release}
        @commit=${this.#typed}
      ></nn-number-field>
      <button
        class="mini"
        type="button"
        aria-pressed=${String(this.locked)}
        aria-label=${network.lockOf(this.spoken)}
        title=${this.locked ? network.unlock : network.lock}
        @click=${() => this.#tell('lock', !this.locked)}
      >
        ${this.locked ? ICONS.locked : ICONS.unlocked}
      </button>
      ${
        this.gradient === null
          ? nothing
          : html`<span class="gradient"
            >${network.gradientOf(this.i18n.format.short(this.gradient))}</span
          >`
      }`;
  }

  #bar(): TemplateResult {
    const { format, text } = this.i18n;
    const range = Math.max(LEAST_RANGE, Math.ceil(Math.abs(this.value)));
    const half = 50 * linkStrength(this.value);
    const isNegative = this.value < 0;
    const fill = { insetInlineStart: `${isNegative ? 50 - half : 50}%`, inlineSize: `${half}%` };
    return html`<div
      class="bar"
      role="slider"
      tabindex="0"
      aria-label=${text.network.drag(this.spoken)}
      aria-valuemin=${-range}
      aria-valuemax=${range}
      aria-valuenow=${Number(this.value.toPrecision(SHOWN_DIGITS))}
      aria-valuetext=${format.short(this.value)}
      title=${text.network.dragHint}
      @pointerdown=${this.#pressed}
      @pointermove=${this.#moved}
      @pointerup=${this.#dropped}
      @pointercancel=${this.#dropped}
      @keydown=${this.#keyed}
    >
      <span class="fill ${isNegative ? 'negative' : 'positive'}" style=${styleMap(fill)}></span>
      <span class="zero"></span>
    </div>`;
  }

  #hold = (): void => {
    this.held ??= this.value;
  };

  #release = (): void => {
    this.held = null;
  };

  #typed = (event: CustomEvent<number>): void => {
    this.held = event.detail;
    this.#edit(event.detail, true);
  };

  #pressed = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#drag = { x: event.clientX, value: this.value };
    this.#isNewGesture = true;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  #moved = (event: PointerEvent): void => {
    if (this.#drag === null || event.clientX === this.#drag.x) return;
    const value = dragged(this.#drag.value, event.clientX - this.#drag.x, event.shiftKey);
    this.#edit(value, this.#isNewGesture);
    this.#isNewGesture = false;
  };

  #dropped = (): void => {
    this.#drag = null;
  };

  #keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const value = scrubbed(this.value, event.key, event.shiftKey);
    if (value === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#edit(value, !event.repeat);
  };

  #edit(value: number, isNewGesture: boolean): void {
    this.#tell('edit', { value, before: isNewGesture ? this.value : null } satisfies ParameterEdit);
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('nn-parameter-row', ParameterRow);
