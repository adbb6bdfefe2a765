// SPDX-License-Identifier: MIT
import { html, mathml, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../i18n/index';
import type { Activation, Config } from '../shared/config';
import type { SnapshotView } from '../shared/snapshot';
import type { UnitPlace } from './network-target';

/** Terms that a formula writes out; of wider sums, the strongest ones. */
const MOST_TERMS = 4;

export interface Term {
  readonly from: number;
  readonly weight: number;
}

/** The terms of a sum to write out, in the order of the inputs, and how many are left out. */
export function shownTerms(weights: readonly number[]): { terms: Term[]; left: number } {
  const all = weights.map((weight, from) => ({ from, weight }));
  if (all.length <= MOST_TERMS) return { terms: all, left: 0 };
  const strongest = [...all]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST_TERMS);
  const terms = strongest.sort((a, b) => a.from - b.from);
  return { terms, left: all.length - terms.length };
}

/** A unit's formula with its present numbers, as in a = tanh(−0.12 x₁ − 0.33 x₂ + 0.09). */
export function unitFormula(
  config: Config,
  i18n: I18n,
  view: SnapshotView,
  { column, unit }: UnitPlace,
): TemplateResult {
  const inputs = view.layout.sizes[column - 1] ?? 0;
  const weights = Array.from({ length: inputs }, (_, from) => view.weight(column, unit, from));
  const { terms, left } = shownTerms(weights);
  const { short } = numbers(i18n);
  const sum = mathml`${terms.map(
    ({ from, weight }, index) =>
      mathml`${sign(weight, index === 0)}<mn>${short(weight)}</mn><mo>&#x2062;</mo>${symbol(config, { column: column - 1, unit: from })}`,
  )}${left > 0 ? mathml`<mo>+</mo><mi>⋯</mi>` : nothing}${sign(view.bias(column, unit), false)}<mn
      >${short(view.bias(column, unit))}</mn
    >`;
  const activation = config.network.layers[column - 1]?.activation;
  const right =
    activation === undefined || activation === 'linear'
      ? sum
      : mathml`<mi>${functionName(activation, i18n)}</mi><mo>&#x2061;</mo><mo stretchy="false">(</mo>${sum}<mo stretchy="false">)</mo>`;
  return html`<math class="formula" display="inline"
    >${symbol(config, { column, unit })}<mo>=</mo>${right}</math
  >`;
}

function numbers({ format }: I18n): { short: (value: number) => string } {
  return { short: (value) => format.short(Math.abs(value)) };
}

function sign(value: number, isFirst: boolean): TemplateResult | typeof nothing {
  if (value < 0) return mathml`<mo>−</mo>`;
  return isFirst ? nothing : mathml`<mo>+</mo>`;
}

/** x₁ for an input, hₗ,ᵤ for a hidden unit, sᵤ for a score. */
function symbol(config: Config, { column, unit }: UnitPlace): TemplateResult {
  const feature = config.features[unit];
  if (column === 0 && feature !== undefined) return FEATURE_MATH[feature];
  if (column <= config.network.layers.length) {
    return mathml`<msub><mi>h</mi><mrow><mn>${column}</mn><mo separator="true">,</mo><mn>${unit + 1}</mn></mrow></msub>`;
  }
  return mathml`<msub><mi>s</mi><mn>${unit}</mn></msub>`;
}

const X1 = mathml`<msub><mi>x</mi><mn>1</mn></msub>`;
const X2 = mathml`<msub><mi>x</mi><mn>2</mn></msub>`;

const FEATURE_MATH: Readonly<Record<Config['features'][number], TemplateResult>> = {
  x1: X1,
  x2: X2,
  'x1^2': mathml`<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>`,
  'x2^2': mathml`<msubsup><mi>x</mi><mn>2</mn><mn>2</mn></msubsup>`,
  'x1*x2': mathml`${X1}<mo>&#x2062;</mo>${X2}`,
  'sin(x1)': mathml`<mi>sin</mi><mo>&#x2061;</mo>${X1}`,
  'sin(x2)': mathml`<mi>sin</mi><mo>&#x2061;</mo>${X2}`,
};

function functionName(activation: Activation, { text }: I18n): string {
  return activation === 'sigmoid' ? 'σ' : text.activations[activation];
}
