// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { type PanelName, STRIP } from '../shared/panels';
import type { Region } from '../shared/parts';
import type { UiContext } from '../ui/ui-context';
import type { Drawer } from './nn-drawer';

type Part = TemplateResult | typeof nothing;

/** The whole element. Rendered for a new context only; its parts follow the run by themselves. */
export function playgroundTemplate(
  ui: UiContext,
  allSettings: boolean,
  toggleAll: () => void,
): TemplateResult {
  const { language, text } = ui.i18n;
  return html`<div class="frame" lang=${language} role="group" aria-label=${text.element.label}>
    <div class="page ${ui.layout} ${opened(ui)}">
      <div class="top">
        ${bar(ui)}
        <nn-notices .ui=${ui}></nn-notices>
      </div>
      ${lockNote(ui)}
      ${when(ui, 'settings', () => settings(ui, allSettings, toggleAll))}
      ${when(ui, 'presets', () => html`<nn-preset-band .ui=${ui}></nn-preset-band>`)}
      <div class=${`columns ${missing(ui)}`}>${columns(ui)}</div>
      ${hasDrawer(ui) ? html`<nn-drawer .ui=${ui}></nn-drawer>` : nothing}
      <nn-dialogs .ui=${ui}></nn-dialogs>
    </div>
    <nn-announcer .ui=${ui}></nn-announcer>
  </div>`;
}

/** Names for the open instruments, which the layout has to know. */
function opened(ui: UiContext): string {
  const panels = ui.panels.peek();
  const hasPanels = panels.some((name) => name !== STRIP);
  return `${hasPanels ? 'with-panels' : ''} ${panels.includes(STRIP) ? 'with-strip' : ''}`;
}

/** A small layout has instruments only if its page asks for them by name. */
function hasDrawer(ui: UiContext): boolean {
  return ui.shows('instruments') || ui.panels.peek().length > 0;
}

function when(ui: UiContext, region: Region, part: () => TemplateResult): Part {
  return ui.shows(region) ? part() : nothing;
}

const IN_BAR: readonly Region[] = [
  'transport',
  'presets',
  'readouts',
  'share',
  'language',
  'theme',
  'help',
];
const SWITCHES: readonly Region[] = ['share', 'language', 'theme', 'help'];

function bar(ui: UiContext): Part {
  if (!IN_BAR.some((region) => ui.shows(region))) return nothing;
  const hasSwitches = SWITCHES.some((region) => ui.shows(region));
  return html`<div class="bar">
    ${ui.layout === 'full' ? html`<p class="name">${ui.i18n.text.element.name}</p>` : nothing}
    ${when(ui, 'transport', () => html`<nn-transport .ui=${ui} ?alone=${ui.layout === 'bare'}></nn-transport>`)}
    ${ui.locked ? nothing : when(ui, 'presets', () => html`<nn-preset-menu .ui=${ui}></nn-preset-menu>`)}
    ${when(ui, 'readouts', () => html`<nn-readouts .ui=${ui}></nn-readouts>`)}
    ${
      hasSwitches
        ? html`<div class="switches">
          ${when(ui, 'share', () => html`<nn-share-button .ui=${ui}></nn-share-button>`)}
          ${
            ui.shows('language') || ui.shows('theme')
              ? html`<nn-appearance-switches .ui=${ui}></nn-appearance-switches>`
              : nothing
          }
          ${when(ui, 'help', () => html`<nn-help-button .ui=${ui}></nn-help-button>`)}
        </div>`
        : nothing
    }
  </div>`;
}

/** Said once, where the locked controls begin; a playground without such controls needs no word. */
function lockNote(ui: UiContext): Part {
  const hasControls = ui.shows('settings') || ui.shows('data') || ui.shows('network');
  if (!ui.locked || !hasControls || ui.layout === 'bare') return nothing;
  return html`<p class="lock">${ui.i18n.text.lock.reason}</p>`;
}

function settings(ui: UiContext, allSettings: boolean, toggleAll: () => void): TemplateResult {
  return html`<nn-settings-row .ui=${ui} .open=${allSettings} @toggle-all=${toggleAll}></nn-settings-row>
    ${allSettings ? html`<nn-settings-panel .ui=${ui}></nn-settings-panel>` : nothing}`;
}

/** Names for the columns that are not there, which the layout has to know. */
function missing(ui: UiContext): string {
  const regions: readonly Region[] = ['data', 'network', 'output', 'loss'];
  return regions
    .filter((region) => !ui.shows(region))
    .map((region) => `no-${region}`)
    .join(' ');
}

function columns(ui: UiContext): TemplateResult {
  const { data, output, loss } = ui.i18n.text;
  return html`${when(
    ui,
    'data',
    () => html`<section class="data" aria-label=${data.heading}>
      <nn-data-panel .ui=${ui}></nn-data-panel>
    </section>`,
  )}
  ${when(ui, 'network', () => network(ui))}
  ${when(
    ui,
    'output',
    () => html`<section class="output" aria-label=${output.heading}>
      <nn-output-view .ui=${ui} ?bare=${ui.layout === 'bare'}></nn-output-view>
    </section>`,
  )}
  ${when(
    ui,
    'loss',
    () => html`<section class="loss" aria-label=${loss.heading}>
      <nn-loss-view .ui=${ui}>
        <nn-pin-bar slot="pin" .ui=${ui}></nn-pin-bar>
      </nn-loss-view>
    </section>`,
  )}`;
}

function network(ui: UiContext): TemplateResult {
  return html`<section class="network" aria-label=${ui.i18n.text.network.heading}>
    <div class="drawing">
      <nn-network-head .ui=${ui}></nn-network-head>
      <nn-network-view .ui=${ui}></nn-network-view>
    </div>
    ${when(ui, 'status', () => html`<nn-status-line .ui=${ui} @see-panel=${seePanel}></nn-status-line>`)}
  </section>`;
}

function seePanel({ target, detail }: CustomEvent<PanelName>): void {
  const root = (target as Element).getRootNode() as ShadowRoot;
  root.querySelector<Drawer>('nn-drawer')?.show(detail);
}
