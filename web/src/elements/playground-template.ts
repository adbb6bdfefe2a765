// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import type { UiContext } from '../ui/ui-context';

/** The whole element. Rendered for a new context only; its parts follow the run by themselves. */
export function playgroundTemplate(
  ui: UiContext,
  allSettings: boolean,
  toggleAll: () => void,
): TemplateResult {
  const { language, text } = ui.i18n;
  return html`<div class="frame" lang=${language} role="group" aria-label=${text.element.label}>
    <div class="page">
      <div class="top">
        <div class="bar">
          <p class="name">${text.element.name}</p>
          <nn-transport .ui=${ui}></nn-transport>
          <nn-preset-menu .ui=${ui}></nn-preset-menu>
          <nn-readouts .ui=${ui}></nn-readouts>
          <div class="switches">
            <nn-share-button .ui=${ui}></nn-share-button>
            <nn-appearance-switches .ui=${ui}></nn-appearance-switches>
          </div>
        </div>
        <nn-notices .ui=${ui}></nn-notices>
      </div>
      <nn-settings-row .ui=${ui} .open=${allSettings} @toggle-all=${toggleAll}></nn-settings-row>
      ${
        allSettings
          ? html`<nn-settings-panel .ui=${ui}></nn-settings-panel>`
          : html`<div class="no-panel"></div>`
      }
      <nn-preset-band .ui=${ui}></nn-preset-band>
      <div class="columns">${columns(ui)}</div>
    </div>
    <nn-announcer .ui=${ui}></nn-announcer>
  </div>`;
}

function columns(ui: UiContext): TemplateResult {
  const { data, network, output, loss } = ui.i18n.text;
  return html`<section class="data" aria-label=${data.heading}>
      <nn-data-panel .ui=${ui}></nn-data-panel>
    </section>
    <section class="network" aria-label=${network.heading}>
      <nn-network-head .ui=${ui}></nn-network-head>
      <nn-network-view .ui=${ui}></nn-network-view>
      <nn-status-line .ui=${ui}></nn-status-line>
    </section>
    <section class="output" aria-label=${output.heading}>
      <nn-output-view .ui=${ui}></nn-output-view>
    </section>
    <section class="loss" aria-label=${loss.heading}>
      <nn-loss-view .ui=${ui}></nn-loss-view>
    </section>`;
}
