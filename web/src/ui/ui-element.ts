// SPDX-License-Identifier: MIT
import { effect } from '@preact/signals-core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../i18n/index';
import type { Part } from '../shared/parts';
import { frameAfterNext } from './next-frame';
import type { NumberField } from './number-field';
import { SignalElement } from './signal-element';
import type { UiContext } from './ui-context';

/** A part of the playground. It renders again when its context or a signal read in `view` changes. */
export abstract class UiElement extends SignalElement {
  static override properties: PropertyDeclarations = { ui: { attribute: false } };

  declare ui: UiContext | undefined;
  /** Whether its controls change settings, and are therefore disabled while these are locked. */
  protected readonly changesSettings: boolean = false;
  /**
   * Another language comes to it a frame later than to the parts that are looked at first, because
   * all at once would keep the page busy for too long.
   */
  protected readonly isTranslatedLater: boolean = false;
  #language: Language | null = null;
  #stopWatching: (() => void) | null = null;

  /** What is shown; only called with a context. */
  protected abstract view(ui: UiContext): TemplateResult | typeof nothing;

  /** Runs whenever a signal read in it changes, without rendering; for drawing and announcing. */
  protected watch?(ui: UiContext): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#startWatching();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const before = this.#language;
    this.#language = this.ui?.i18n.language ?? null;
    if (this.isTranslatedLater && before !== null && before !== this.#language) {
      return frameAfterNext().then(() => super.scheduleUpdate());
    }
    super.scheduleUpdate();
    return undefined;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const { ui } = this;
    if (changed.has('ui')) this.#startWatching();
    if (ui === undefined) return;
    if (changed.has('ui') || ui.hidden.size > 0) this.#hideParts(ui);
    if (this.changesSettings) this.#lockNumbers(ui);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ui } = this;
    if (ui === undefined || !this.changesSettings) return ui ? this.view(ui) : nothing;
    // It has no box of its own; what it disables, the browser leaves out of the order of focus.
    return html`<fieldset
      class="lockable"
      role=${ui.locked ? 'group' : 'none'}
      aria-label=${ui.locked ? ui.i18n.text.lock.reason : nothing}
      ?disabled=${ui.locked}
    >
      ${this.view(ui)}
    </fieldset>`;
  }

  /** Single controls that the page does not want are marked by `data-part`. */
  #hideParts(ui: UiContext): void {
    for (const marked of this.renderRoot.querySelectorAll<HTMLElement>('[data-part]')) {
      marked.hidden = !ui.shows(marked.dataset.part as Part);
    }
  }

  /** The reach of a fieldset ends where another element begins. */
  #lockNumbers(ui: UiContext): void {
    const reason = ui.locked ? ui.i18n.text.lock.reason : '';
    for (const field of this.renderRoot.querySelectorAll<NumberField>('nn-number-field')) {
      field.locked = reason;
    }
  }

  #startWatching(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
    const { ui } = this;
    if (ui === undefined || this.watch === undefined || !this.isConnected) return;
    this.#stopWatching = effect(() => this.watch?.(ui));
  }
}
