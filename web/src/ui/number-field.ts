// SPDX-License-Identifier: MIT
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { I18n } from '../i18n/index';
import { problemSentence } from '../i18n/problem-text';
import type { Problem } from '../shared/problem';
import { controlStyles } from './control-styles';
import { ICONS } from './icons';
import { numberFieldStyles } from './number-field-styles';
import { showPopup } from './place-popup';
import { popupStyles } from './popup-styles';
import { problemWhileTyping, readNumber } from './read-number';

/**
 * A number that can be typed or picked from suggestions. Dispatches `commit` with the number once
 * a valid one is entered; what is not valid stays visible with a sentence, and nothing is committed.
 */
export class NumberField extends LitElement {
  static override styles = [controlStyles, popupStyles, numberFieldStyles];
  static override properties: PropertyDeclarations = {
    i18n: { attribute: false },
    label: {},
    path: {},
    value: { type: Number },
    suggestions: { attribute: false },
    reason: {},
    locked: {},
    disabled: { type: Boolean },
    problem: { state: true },
    active: { state: true },
    draft: { state: true },
  };

  declare i18n: I18n;
  declare label: string;
  /** Config path; gives the range and names the place in sentences. */
  declare path: string;
  /** Null shows an empty field: there is no one number. */
  declare value: number | null;
  declare suggestions: readonly number[];
  /** Why it is disabled. */
  declare reason: string;
  declare disabled: boolean;
  /** Why no setting can be changed; empty when they can. */
  declare locked: string;
  declare private problem: Problem | null;
  /** Highlighted suggestion while the list is open. */
  declare private active: number | null;
  /** Text that is being typed; null shows the value. */
  declare private draft: string | null;
  #hideList: (() => void) | null = null;
  #hideError: (() => void) | null = null;

  constructor() {
    super();
    this.suggestions = [];
    this.reason = '';
    this.locked = '';
    this.disabled = false;
    this.problem = null;
    this.active = null;
    this.draft = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closeList();
    this.#hideError?.();
    this.#hideError = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const isNewValue = changed.has('value') && changed.get('value') !== undefined;
    if (
      isNewValue ||
      (changed.has('disabled') && this.#isOff) ||
      (changed.has('locked') && this.#isOff)
    ) {
      this.draft = null;
      this.problem = null;
    }
  }

  protected override updated(): void {
    this.#hideError?.();
    this.#hideError = null;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const [box, list, error] = [find('.box'), find('#list'), find('.error')];
    if (box && error) this.#hideError = showPopup(error, box);
    if (box && list) this.#hideList ??= showPopup(list, box);
    find('.active')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { problem } = this;
    const describedBy = problem ? 'error' : this.#why ? 'reason' : nothing;
    return html`<div class="field ${problem ? 'wrong' : ''}">
      <label class="name" for="input">${this.label}</label>
      <div class="box ${this.#isOff ? 'off' : ''}">
        ${this.#input(describedBy)} ${this.suggestions.length > 0 ? this.#openButton() : nothing}
      </div>
      ${this.active === null ? nothing : this.#list()}
      ${
        problem
          ? html`<div class="popup error" id="error" popover="manual" role="alert">
            ${problemSentence(problem, this.i18n, 0, this.label)} ${this.i18n.text.problems.keep}
          </div>`
          : nothing
      }
      ${this.#why ? html`<span class="visually-hidden" id="reason">${this.#why}</span>` : nothing}
    </div>`;
  }

  get #isOff(): boolean {
    return this.disabled || this.locked !== '';
  }

  get #why(): string {
    return this.locked || this.reason;
  }

  #input(describedBy: string | typeof nothing): TemplateResult {
    const hasList = this.suggestions.length > 0;
    const expanded = this.active !== null;
    return html`<input
      id="input"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="done"
      role=${hasList ? 'combobox' : nothing}
      aria-autocomplete=${hasList ? 'none' : nothing}
      aria-expanded=${hasList ? String(expanded) : nothing}
      aria-controls=${expanded ? 'list' : nothing}
      aria-activedescendant=${expanded ? `option-${this.active}` : nothing}
      aria-invalid=${this.problem ? 'true' : nothing}
      aria-describedby=${describedBy}
      title=${this.#why || nothing}
      ?disabled=${this.#isOff}
      .value=${live(this.draft ?? this.#shownValue())}
      @input=${this.#typed}
      @change=${() => this.#commitTyped()}
      @keydown=${this.#pressed}
      @blur=${() => this.#closeList()}
      @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
    />`;
  }

  #openButton(): TemplateResult {
    return html`<button
      class="open"
      type="button"
      tabindex="-1"
      aria-hidden="true"
      ?disabled=${this.#isOff}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${this.#toggleList}
    >
      ${ICONS.chevron}
    </button>`;
  }

  #list(): TemplateResult {
    return html`<div
      class="popup"
      id="list"
      popover="manual"
      role="listbox"
      aria-label=${this.label}
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      ${this.suggestions.map(
        (number, index) => html`<div
          class="option ${index === this.active ? 'active' : ''}"
          id="option-${index}"
          role="option"
          aria-selected=${String(number === this.value)}
          @click=${() => this.#pick(index)}
        >
          ${this.i18n.format.setting(number)}
        </div>`,
      )}
    </div>`;
  }

  #typed = (event: InputEvent): void => {
    this.draft = (event.target as HTMLInputElement).value;
    this.problem = problemWhileTyping(this.draft, this.path);
    this.#closeList();
  };

  #commitTyped(): void {
    if (this.draft === null) return;
    const { value, problem } = readNumber(this.draft, this.path);
    this.problem = problem;
    if (value !== null) this.#commit(value);
  }

  #shownValue(): string {
    return this.value === null ? '' : (this.i18n?.format.setting(this.value) ?? '');
  }

  #commit(value: number): void {
    this.draft = null;
    this.problem = null;
    if (value === this.value) return;
    this.dispatchEvent(new CustomEvent('commit', { detail: value }));
  }

  #pick(index: number): void {
    this.#closeList();
    const value = this.suggestions[index];
    if (value !== undefined) this.#commit(value);
  }

  #pressed = (event: KeyboardEvent): void => {
    const isOpen = this.active !== null;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.suggestions.length === 0) return;
      if (isOpen) this.#moveBy(event.key === 'ArrowDown' ? 1 : -1);
      else this.#openList();
    } else if (event.key === 'Enter') {
      if (this.active !== null) this.#pick(this.active);
      else this.#commitTyped();
    } else if (event.key === 'Escape' && (isOpen || this.draft !== null)) {
      if (!isOpen) this.#revert();
      this.#closeList();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  #revert(): void {
    this.draft = null;
    this.problem = null;
  }

  #moveBy(delta: number): void {
    const count = this.suggestions.length;
    this.active = ((this.active ?? 0) + delta + count) % count;
  }

  #toggleList = (): void => {
    if (this.active === null) {
      this.renderRoot.querySelector('input')?.focus();
      this.#openList();
    } else {
      this.#closeList();
    }
  };

  #openList(): void {
    const nearest = this.suggestions.findIndex((number) => number >= (this.value ?? 0));
    this.active = nearest < 0 ? this.suggestions.length - 1 : nearest;
  }

  #closeList(): void {
    this.#hideList?.();
    this.#hideList = null;
    this.active = null;
  }
}

customElements.define('nn-number-field', NumberField);
