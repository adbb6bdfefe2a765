// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { problemSentence } from '../i18n/problem-text';
import type { Config } from '../shared/config';
import { isGiven } from '../shared/data-traits';
import { networkShape } from '../shared/network-shape';
import { parseJson } from '../shared/parse-json';
import type { Problem } from '../shared/problem';
import { sameValue } from '../shared/same-value';
import { checkConfig } from '../shared/validate-config';
import type { UiContext } from '../ui/ui-context';
import { SHOWN_FAULTS, wrongList } from './import-findings';

/** What a text says that holds settings instead of a table. */
export interface FoundConfig {
  /** Null where nothing of it can be taken. */
  readonly config: Config | null;
  readonly problems: readonly Problem[];
  readonly hasWeights: boolean;
}

/**
 * The settings in a JSON text, a config or what `exportAs('json')` writes around one, laid over
 * `present`; null for any other text. The person's own points stay beside another data set.
 */
export function readConfig(text: string, present: Config): FoundConfig | null {
  if (!text.trimStart().startsWith('{')) return null;
  const parsed = parseJson(text);
  if ('problem' in parsed) return { config: null, problems: [parsed.problem], hasWeights: false };
  const { config: inner = parsed.value, weights } = Object(parsed.value);
  const { config: read, problems } = checkConfig(inner, present);
  const { points } = present.data;
  const isFree = !isGiven(read.data.kind) && read.data.points.length === 0;
  const config = isFree ? { ...read, data: { ...read.data, points } } : read;
  const isUseless = problems.length > 0 && sameValue(config, present);
  return { config: isUseless ? null : config, problems, hasWeights: weights !== undefined };
}

/** What is wrong with the settings, what they are, and the button that takes them. */
export function configFindings(
  ui: UiContext,
  { config, problems, hasWeights }: FoundConfig,
  take: (config: Config) => void,
): TemplateResult {
  const { importing, data } = ui.i18n.text;
  const told = problems.slice(0, SHOWN_FAULTS).map((one) => problemSentence(one, ui.i18n));
  const summary = (shown: Config): TemplateResult => html`<p class="summary">
    ${importing.settings(data.sets[shown.data.kind].short, networkShape(shown).sizes.join('-'))}
    ${hasWeights ? importing.noWeights : nothing}
  </p>`;
  return html`${wrongList(ui, told, problems.length)}${config === null ? nothing : summary(config)}
    <div class="end">
      <button class="button take" type="button" ?disabled=${config === null} @click=${() => config && take(config)}>
        ${importing.takeSettings}
      </button>
    </div>`;
}
