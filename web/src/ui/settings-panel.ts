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
  protected override readonly isTranslatedLater = true;
  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host {
        display: block;
      }
      /* One group below the other, so that a low one leaves no hole beside a high one. */
      .groups {
        columns: 3;
        column-gap: 24px;
        margin-block-end: -14px;
      }
      .group {
        break-inside: avoid;
        padding-block-end: 14px;
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
        text-align: end;
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
          columns: 2 320px;
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
      ${dataGroup(ui, config)} ${networkGroup(ui, config)} ${optimizerGroup(ui, config)}
      ${scheduleGroup(ui, config)} ${regularizationGroup(ui, config)} ${startGroup(ui, config)}
      ${ui.simple === null ? nothing : fewerButton(ui)}
    </div>`;
  }
}

function fewerButton(ui: UiContext): TemplateResult {
  const { fewer, fewerHint } = ui.i18n.text.settings;
  return html`<div class="group fewer">
    <button class="button" type="button" title=${fewerHint} @click=${() => ui.setSimple(true)}>
      ${fewer}
    </button>
  </div>`;
}

customElements.define('nn-settings-panel', SettingsPanel);
