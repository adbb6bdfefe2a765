// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';

export interface Tab<T extends string> {
  readonly name: T;
  readonly label: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Tabs over one panel of the id `panel`. Arrow keys, Home and End choose; only the chosen tab is in
 * the order of focus.
 */
export function tabList<T extends string>(
  label: string,
  tabs: readonly Tab<T>[],
  chosen: T,
  choose: (name: T) => void,
): TemplateResult {
  const pressed = (event: KeyboardEvent): void => {
    const now = tabs.findIndex(({ name }) => name === chosen);
    const step = STEPS[event.key];
    const next =
      step !== undefined
        ? (now + step + tabs.length) % tabs.length
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? tabs.length - 1
            : -1;
    const tab = tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(tab.name);
    const buttons = (event.currentTarget as HTMLElement).querySelectorAll('button');
    buttons[next]?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${pressed}>
    ${tabs.map(
      ({ name, label: text }) => html`<button
        type="button"
        role="tab"
        id="tab-${name}"
        aria-selected=${String(name === chosen)}
        aria-controls="panel"
        tabindex=${name === chosen ? '0' : '-1'}
        @click=${() => choose(name)}
      >
        ${text}
      </button>`,
    )}
  </div>`;
}
