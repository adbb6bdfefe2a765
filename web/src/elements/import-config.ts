// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { importingTexts } from '../i18n/importing/index';
import { problemSentence } from '../i18n/problem-text';
import { checkNames, type ReadNames } from '../shared/class-names';
import type { Config, LayerWeights } from '../shared/config';
import { isGiven } from '../shared/data-traits';
import { networkShape } from '../shared/network-shape';
import { parseJson } from '../shared/parse-json';
import { PlaygroundError, type Problem } from '../shared/problem';
import { sameValue } from '../shared/same-value';
import { checkConfig } from '../shared/validate-config';
import { toFlatWeights } from '../shared/weights';
import type { UiContext } from '../ui/ui-context';
import { SHOWN_FAULTS, wrongList } from './import-findings';

/** What a text says that holds settings instead of a table. */
export interface FoundConfig {
  /** Null where nothing of it can be taken. */
  readonly config: Config | null;
  readonly problems: readonly Problem[];
  /** Names of the classes of the points in `config`; empty where there are none. */
  readonly names: readonly string[];
  /** To begin from with `config`; null where there are none that fit it. */
  readonly weights: readonly LayerWeights[] | null;
  readonly weightsProblem: Problem | null;
}

type FoundWeights = Pick<FoundConfig, 'weights' | 'weightsProblem'>;
const NO_WEIGHTS: FoundWeights = { weights: null, weightsProblem: null };

/**
 * The settings in a JSON text, a config or what `exportAs('json')` writes around one beside the names of
 * its classes and the weights of its run, laid over `present`; null for any other text. The person's own points stay beside another data set.
 */
export function readConfig(text: string, present: Config): FoundConfig | null {
  if (!text.trimStart().startsWith('{')) return null;
  const parsed = parseJson(text);
  if ('problem' in parsed)
    return { config: null, problems: [parsed.problem], names: [], ...NO_WEIGHTS };
  const content = Object(parsed.value);
  const { config: inner = content } = content;
  const { config: read, problems } = checkConfig(inner, present);
  const { points } = present.data;
  const isFree = !isGiven(read.data.kind) && read.data.points.length === 0;
  const config = isFree ? { ...read, data: { ...read.data, points } } : read;
  // Those inside of a config are a part of it.
  const found = inner === content ? NO_WEIGHTS : weightsFor(config, content.weights);
  const named = namesFor(config, content.classNames);
  const isUseless = problems.length > 0 && found.weights === null && sameValue(config, present);
  const told = [...problems, ...named.problems];
  return { config: isUseless ? null : config, problems: told, names: named.names, ...found };
}

function namesFor(config: Config, given: unknown): ReadNames {
  return checkNames(Array.isArray(given) ? given.map(String) : [], config);
}

function weightsFor(config: Config, given: unknown): FoundWeights {
  if (given === undefined || given === null) return NO_WEIGHTS;
  const weights = given as readonly LayerWeights[];
  try {
    toFlatWeights(weights, networkShape(config).layerShapes);
    return { weights, weightsProblem: null };
  } catch (error) {
    if (!(error instanceof PlaygroundError)) throw error;
    return { weights: null, weightsProblem: error.problem };
  }
}

/** What is wrong with the settings, what they are, and the button that takes them. */
export function configFindings(
  ui: UiContext,
  { config, problems, weights, weightsProblem }: FoundConfig,
  take: (config: Config) => void,
): TemplateResult {
  const importing = importingTexts(ui.i18n.language);
  const { data } = ui.i18n.text;
  const wrong = weightsProblem === null ? problems : [...problems, inWords(weightsProblem, ui)];
  const told = wrong.slice(0, SHOWN_FAULTS).map((one) => problemSentence(one, ui.i18n));
  const summary = (shown: Config): TemplateResult => html`<p class="summary">
    ${importing.settings(data.sets[shown.data.kind].short, networkShape(shown).sizes.join('-'))}
    ${weights ? importing.withWeights : weightsProblem ? importing.noWeights : nothing}
  </p>`;
  return html`${wrongList(ui, told, wrong.length)}${config === null ? nothing : summary(config)}
    <div class="end">
      <button class="button take" type="button" ?disabled=${config === null} @click=${() => config && take(config)}>
        ${weights ? importing.takeWeights : importing.takeSettings}
      </button>
    </div>`;
}

const PLACE = /^weights\[(\d+)\]\.(.*)$/;

/** The problem with its place in words: which layer, and what of it. */
function inWords(problem: Problem, { i18n }: UiContext): Problem {
  const importing = importingTexts(i18n.language);
  const [, layer, place = ''] = PLACE.exec(problem.path) ?? [];
  if (layer === undefined) return { ...problem, path: importing.weightLayers };
  return { ...problem, path: importing.weightsOf(i18n.format.integer(Number(layer) + 1), place) };
}
