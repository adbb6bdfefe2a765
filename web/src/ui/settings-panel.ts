// SPDX-License-Identifier: MIT
import { css, html, nothing, type TemplateResult } from 'lit';
import { controlStyles } from './control-styles';
import { dataGroup } from './data-group';
import { fieldStyles } from './field-styles';
import { networkGroup, regularizationGroup, startGroup } from './network-groups';
import { optimizerGroup, scheduleGroup } from './training-groups';
import type { UiContext } from './ui-context';
import { UiElement } from './ui-element';

/** The settings beyond the row and the data panel, in groups that can be taken apart. */
export class SettingsPanel extends UiElement {
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }
      .groups {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 16px 24px;
      }
      .group {
        min-inline-size: 0;
      }
      .group > .headed {
        margin-block-end: 4px;
      }
      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(116px, 1fr));
        gap: 12px;
      }
      .fewer {
        align-self: end;
        justify-self: end;
      }
      .checks {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
      }
      .check {
        white-space: nowrap;
      }
      @container (max-width: 999px) {
        .groups {
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
        }
        .fields {
          grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
        }
      }
    `,
  ];

  protected override readonly changesSettings = true;

  protected override view(ui: UiContext): TemplateResult {
    const config = ui.store.config.value;
    return html`<div class="groups">
      ${dataGroup(ui, config)} ${networkGroup(ui, config)} ${startGroup(ui, config)}
      ${regularizationGroup(ui, config)} ${optimizerGroup(ui, config)} ${scheduleGroup(ui, config)}
      ${ui.simple === null ? nothing : fewerButton(ui)}
    </div>`;
  }
}

function fewerButton(ui: UiContext): TemplateResult {
  const { fewer, fewerHint } = ui.i18n.text.settings;
  return html`<button
    class="button fewer"
    type="button"
    title=${fewerHint}
    @click=${() => ui.setSimple(true)}
  >
    ${fewer}
  </button>`;
}

customElements.define('nn-settings-panel', SettingsPanel);
