// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Config, DataConfig } from '../shared/config';
import { classCount, DATA_TRAITS, isGiven } from '../shared/data-traits';
import { LIMITS } from '../shared/limits';
import { CLASS_COUNTS, SAMPLE_COUNTS, TURNS } from './choices';
import { numberField, sliderField } from './fields';
import type { UiContext } from './ui-context';

const STEP = 0.01;

/** How many points a set has, how noisy they are, and what else its kind can vary. */
export function dataNumbers(ui: UiContext, config: Config): TemplateResult {
  const { data } = config;
  const { text, format } = ui.i18n;
  const reason = whyFixed(ui, data);
  const change = (options: Partial<DataConfig>): void => ui.change({ data: options });
  return html`<div data-part="noise">${noiseSlider(ui, data, change)}</div>
  <div data-part="train">${sliderField({
    label: text.settings.trainShare,
    value: data.trainShare,
    ...LIMITS['data.trainShare'],
    step: STEP,
    shown: format.wholePercent(data.trainShare),
    help: { i18n: ui.i18n, topic: 'trainShare' },
    onInput: (trainShare) => change({ trainShare }),
  })}</div>
  ${ui.simple ? nothing : sizes(ui, config, reason, change)}
  ${reason ? html`<p class="hint" id="fixed">${reason}</p>` : nothing}
  ${lossHint(ui, config)}`;
}

/** How many points there are, and of what kind, beyond what a beginner changes. */
function sizes(
  ui: UiContext,
  config: Config,
  reason: string | undefined,
  change: (options: Partial<DataConfig>) => void,
): TemplateResult {
  const { data } = config;
  const { text } = ui.i18n;
  return html`<div data-part="samples">${numberField(ui, {
    label: text.settings.samples,
    path: 'data.samples',
    value: ownCount(data) ?? data.samples,
    suggestions: SAMPLE_COUNTS,
    inline: true,
    reason,
    onCommit: (samples) => change({ samples }),
  })}</div>
  ${variation(ui, config, change)}`;
}

function noiseSlider(
  ui: UiContext,
  data: DataConfig,
  change: (options: Partial<DataConfig>) => void,
): TemplateResult {
  const { text, format } = ui.i18n;
  const { takesNoise } = DATA_TRAITS[data.kind];
  return sliderField({
    label: text.settings.noise,
    value: takesNoise ? data.noise : 0,
    ...LIMITS['data.noise'],
    step: STEP,
    shown: takesNoise ? format.wholePercent(data.noise) : text.readouts.none,
    disabled: !takesNoise,
    describedBy: 'fixed',
    help: { i18n: ui.i18n, topic: 'noise' },
    onInput: (noise) => change({ noise }),
  });
}

/** What only some sets can vary; shown where it means something. */
function variation(
  ui: UiContext,
  { task, data }: Config,
  change: (options: Partial<DataConfig>) => void,
): TemplateResult | typeof nothing {
  const { settings } = ui.i18n.text;
  if (data.kind === 'spiral') {
    return numberField(ui, {
      label: settings.turns,
      path: 'data.turns',
      value: data.turns,
      suggestions: TURNS,
      inline: true,
      onCommit: (turns) => change({ turns }),
    });
  }
  const hasClasses = DATA_TRAITS[data.kind].classes === null && task === 'classification';
  if (!hasClasses) return nothing;
  return numberField(ui, {
    label: settings.classes,
    path: 'data.classes',
    value: data.classes,
    suggestions: CLASS_COUNTS,
    inline: true,
    onCommit: (classes) => change({ classes }),
  });
}

/** Points of a set that has a number of its own. */
function ownCount({ kind, points }: DataConfig): number | undefined {
  return isGiven(kind) ? points.length : DATA_TRAITS[kind].count;
}

function whyFixed({ i18n }: UiContext, data: DataConfig): string | undefined {
  const count = ownCount(data);
  if (count === undefined) return undefined;
  const { text, format } = i18n;
  if (isGiven(data.kind)) return text.data.givenFixed(format.integer(count));
  const { takesNoise } = DATA_TRAITS[data.kind];
  return text.data[takesNoise ? 'countFixed' : 'fixed'](format.integer(count));
}

function lossHint({ i18n }: UiContext, config: Config): TemplateResult | typeof nothing {
  const { data } = i18n.text;
  const classes = classCount(config);
  if (classes === 2) return nothing;
  return html`<p class="hint">${classes === 0 ? data.valuesHint : data.lossHint(classes)}</p>`;
}
