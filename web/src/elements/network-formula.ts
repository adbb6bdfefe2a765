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

/** One piece of a formula; a line may end behind it, as MathML itself breaks no lines. */
function math(content: unknown): TemplateResult {
  return html`<math display="inline">${mathml`${content}`}</math> `;
}

/** A unit's formula with its present numbers, as in h₁,₁ = tanh(−0.12 x₁ − 0.33 x₂ + 0.09). */
export function unitFormula(
  config: Config,
  i18n: I18n,
  view: SnapshotView,
  { column, unit }: UnitPlace,
): TemplateResult {
  const activation = config.network.layers[column - 1]?.activation ?? 'linear';
  const isLinear = activation === 'linear';
  const open = isLinear
    ? nothing
    : mathml`<mi>${functionName(activation, i18n)}</mi><mo>&#x2061;</mo><mo stretchy="false">(</mo>`;
  const close = isLinear ? nothing : mathml`<mo stretchy="false">)</mo>`;
  const pieces = Array.from({ length: view.pieces(column) }, (_, piece) => piece);
  const last = pieces.length - 1;
  return html`${math(mathml`${symbol(config, { column, unit })}<mo>=</mo>${open}`)}${pieces.map(
    (piece) =>
      weightedSum(config, i18n, view, { column, unit }, piece, piece === last ? close : COMMA),
  )}`;
}

const COMMA = mathml`<mo separator="true">,</mo>`;

function weightedSum(
  config: Config,
  { format }: I18n,
  view: SnapshotView,
  { column, unit }: UnitPlace,
  piece: number,
  end: TemplateResult | typeof nothing,
): TemplateResult {
  const inputs = view.layout.sizes[column - 1] ?? 0;
  const weights = Array.from({ length: inputs }, (_, from) =>
    view.weight(column, unit, from, piece),
  );
  const bias = view.bias(column, unit, piece);
  const { terms, left } = shownTerms(weights);
  const size = (value: number): string => format.short(Math.abs(value));
  return html`${terms.map(({ from, weight }, index) =>
    math(
      mathml`${sign(weight, index === 0)}<mn>${size(weight)}</mn><mo>&#x2062;</mo>${symbol(config, { column: column - 1, unit: from })}`,
    ),
  )}${left > 0 ? math(mathml`<mo form="infix">+</mo><mi>⋯</mi>`) : nothing}${math(
    mathml`${sign(bias, false)}<mn>${size(bias)}</mn>${end}`,
  )}`;
}

function sign(value: number, isFirst: boolean): TemplateResult | typeof nothing {
  if (isFirst) return value < 0 ? mathml`<mo form="prefix">−</mo>` : nothing;
  return value < 0 ? mathml`<mo form="infix">−</mo>` : mathml`<mo form="infix">+</mo>`;
}

/** x₁ for an input, hₗ,ᵤ for a hidden unit, sᵤ for a score. */
function symbol(config: Config, { column, unit }: UnitPlace): TemplateResult {
  const feature = config.features[unit];
  if (column === 0) {
    return feature !== undefined && config.data.kind !== 'vectors'
      ? FEATURE_MATH[feature]
      : mathml`<msub><mi>x</mi><mn>${unit + 1}</mn></msub>`;
  }
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
  if (activation === 'maxout') return 'max';
  return activation === 'sigmoid' ? 'σ' : text.activations[activation];
}
