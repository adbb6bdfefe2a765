// SPDX-License-Identifier: MIT
import { html, mathml, type TemplateResult } from 'lit';
import type { Quantity } from './equation';

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

function subscript(layer: number): string {
  return [...String(layer)].map((digit) => SUBSCRIPTS[Number(digit)]).join('');
}

/** A quantity as plain text: W₁, ∂L/∂h₂, f′(z₁). */
export function quantityText({ letter, layer, isGradient, isTransposed, of }: Quantity): string {
  const name = `${letter}${layer === null ? '' : subscript(layer)}`;
  switch (of) {
    case 'exp':
      return `exp(${name})`;
    case 'row':
      return `${name}[y]`;
    case 'one':
      return '1[y]';
    case 'slope':
      return `f′(${name})`;
    case 'positive':
      return `[${name} > 0]`;
    case 'negative':
      return `min(0, ${name})`;
    default:
      return `${isGradient ? '∂L/∂' : ''}${name}${isTransposed ? 'ᵀ' : ''}`;
  }
}

/** The same as MathML. */
export function quantityMath(quantity: Quantity): TemplateResult {
  return html`<math display="inline" displaystyle="true">${content(quantity)}</math>`;
}

function content({ letter, layer, isGradient, isTransposed, of }: Quantity): TemplateResult {
  const sign = mathml`<mi>${letter}</mi>`;
  const name = layer === null ? sign : mathml`<msub>${sign}<mn>${layer}</mn></msub>`;
  switch (of) {
    case 'exp':
      return mathml`<msup><mi>e</mi>${name}</msup>`;
    case 'row':
      return mathml`<msub>${sign}<mi>y</mi></msub>`;
    case 'one':
      return mathml`<msub><mn>𝟏</mn><mi>y</mi></msub>`;
    case 'slope':
      return mathml`<mi>f</mi><mo>′</mo><mo stretchy="false">(</mo>${name}<mo stretchy="false">)</mo>`;
    case 'positive':
      return mathml`<mo stretchy="false">[</mo>${name}<mo>&gt;</mo><mn>0</mn><mo stretchy="false">]</mo>`;
    case 'negative':
      return mathml`<mi>min</mi><mo stretchy="false">(</mo><mn>0</mn><mo separator="true">,</mo>${name}<mo stretchy="false">)</mo>`;
    default:
      break;
  }
  if (isGradient)
    return mathml`<mfrac><mrow><mo>∂</mo><mi>L</mi></mrow><mrow><mo>∂</mo>${name}</mrow></mfrac>`;
  return isTransposed ? mathml`<msup>${name}<mi>⊤</mi></msup>` : name;
}
