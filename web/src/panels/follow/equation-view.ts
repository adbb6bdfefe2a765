// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { Equation, MatrixPart, Part, ScalarPart } from './equation';
import { entryFormat, shownPlaces } from './matrix-format';
import { quantityMath, quantityText } from './quantity-math';

/** Functions as they are written; the others by their own name. */
const FUNCTION_SIGNS: Readonly<Record<string, string>> = {
  sigmoid: 'σ',
  sine: 'sin',
  linear: 'f',
  'leaky-relu': 'LReLU',
  relu: 'ReLU',
  prelu: 'PReLU',
  elu: 'ELU',
  gelu: 'GELU',
};

export function operatorSign(text: string): string {
  return FUNCTION_SIGNS[text] ?? text;
}

/** An equation as plain text, with the shapes of its matrices: z₁ (4×1) = W₁ (4×2) · x (2×1) + b₁ (4×1). */
export function equationText(equation: Equation): string {
  return equation.map(partText).join(' ');
}

function partText(part: Part): string {
  if (part.kind === 'operator') return operatorSign(part.text);
  if (part.kind === 'matrix') return `${quantityText(part.quantity)} (${shapeText(part)})`;
  const number = entryFormat({ values: [part.value] })(part.value);
  return part.quantity === undefined ? number : `${quantityText(part.quantity)} ${number}`;
}

export function shapeText({ matrix: { rows, columns } }: MatrixPart): string {
  return `${rows}×${columns}`;
}

/** An equation as it is drawn; what is read aloud is `label`. */
export function equationView(equation: Equation, label: string): TemplateResult {
  return html`<div class="equation" role="img" aria-label=${label}>${equation.map(partView)}</div>`;
}

function partView(part: Part): TemplateResult {
  if (part.kind === 'operator') return operatorView(part.text);
  return part.kind === 'matrix' ? matrixView(part) : scalarView(part);
}

function operatorView(text: string): TemplateResult {
  const isBracket = text === '(' || text === ')';
  return html`<span class="operator ${isBracket ? 'bracket' : ''}">${operatorSign(text)}</span>`;
}

function scalarView({ value, quantity }: ScalarPart): TemplateResult {
  const write = entryFormat({ values: [value] });
  return html`<span class="part">
    <span class="quantity">${quantity === undefined ? nothing : quantityMath(quantity)}</span>
    <span class="scalar">${write(value)}</span>
    <span class="shape"></span>
  </span>`;
}

/** Its name over it, its shape below; long rows and columns have a gap. */
function matrixView(part: MatrixPart): TemplateResult {
  const { quantity, matrix, names } = part;
  const rows = shownPlaces(matrix.rows);
  const columns = shownPlaces(matrix.columns);
  const write = entryFormat(matrix);
  const tracks = columns.length + (names === undefined ? 0 : 1);
  return html`<span class="part">
    <span class="quantity">${quantityMath(quantity)}</span>
    <span class="cells" style="grid-template-columns: repeat(${tracks}, auto)"
      >${rows.map((row) => [
        names === undefined
          ? nothing
          : html`<span class="row-name">${row === null ? '' : names[row]}</span>`,
        ...columns.map((column) => cellView(part, row, column, write)),
      ])}</span
    >
    <span class="shape">${shapeText(part)}</span>
  </span>`;
}

function cellView(
  { matrix, row: marked, marks }: MatrixPart,
  row: number | null,
  column: number | null,
  write: (value: number) => string,
): TemplateResult {
  if (row === null || column === null) {
    const gap = row === null ? (column === null ? '⋱' : '⋮') : '⋯';
    return html`<span class="gap">${gap}</span>`;
  }
  const isMarked = row === marked || marks?.[row] === column;
  const value = matrix.values[row * matrix.columns + column] ?? Number.NaN;
  return html`<span class=${isMarked ? 'marked' : ''}>${write(value)}</span>`;
}
