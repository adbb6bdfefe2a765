// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import { controlStyles } from '../ui/control-styles';
import { fetchAhead, fetchPart } from '../ui/fetch-part';
import { ICONS } from '../ui/icons';
import { pinnedRun } from '../ui/pinned-run';
import type { UiContext } from '../ui/ui-context';
import { UiElement } from '../ui/ui-element';
import { whenNear } from '../ui/when-near';

const loadPinnedRun = () => import('./nn-pinned-run');

/** Keeps a run beside the next ones. What is shown of it is fetched when one is pinned. */
export class PinBar extends UiElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      .link {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-block-size: var(--nn-check);
        min-inline-size: var(--nn-check);
        padding: 0;
        border: 0;
        background: none;
        font-size: 12px;
        text-decoration: underline;
        text-underline-offset: 2px;
        cursor: pointer;
      }
      .link:disabled {
        color: var(--nn-ink-2);
        text-decoration: none;
        cursor: default;
      }
    `,
  ];

  #wasPinned = false;

  protected override view(ui: UiContext): TemplateResult {
    if (ui.pinned.value !== null) return html`<nn-pinned-run .ui=${ui}></nn-pinned-run>`;
    const { loss } = ui.i18n.text;
    const isOff = ui.store.configured.value === null;
    return html`<button
      class="link"
      type="button"
      title=${loss.pinHint}
      ?disabled=${isOff}
      ${whenNear(() => fetchAhead(loadPinnedRun))}
      @click=${() => this.#pin(ui)}
    >
      ${ICONS.pin}${loss.pin}
    </button>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const isPinned = this.ui?.pinned.peek() != null;
    this.toggleAttribute('pinned', isPinned);
    // The button that unpinned is gone.
    if (this.#wasPinned && !isPinned) this.renderRoot.querySelector('button')?.focus();
    this.#wasPinned = isPinned;
  }

  #pin(ui: UiContext): void {
    ui.pinned.value = pinnedRun(ui.store);
    const unpin = (): void => {
      ui.pinned.value = null;
    };
    void fetchPart(ui, 'pinned', loadPinnedRun, unpin);
  }
}

customElements.define('nn-pin-bar', PinBar);
