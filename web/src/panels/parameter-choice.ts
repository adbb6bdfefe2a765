// SPDX-License-Identifier: MIT

import { html, nothing, type TemplateResult } from 'lit';
import type { PathsTexts } from '../i18n/panels/catalogue/paths';
import { type MatrixCell, WeightMatrix } from '../render/weight-matrix';
import type { SnapshotView } from '../shared/snapshot';
import { columnName } from '../ui/column-name';
import { type Choice, selectField } from '../ui/fields';
import type { UiContext } from '../ui/ui-context';
import { WeightNames } from './weight-names';

/** A parameter by its place in the matrix of a layer: 1 … the last. */
export interface ParameterPlace extends MatrixCell {
  readonly layer: number;
}

/**
 * Two weights into the first score: with sigmoid or ReLU units before it they zig-zag. Of a single
 * input the second is the bias, which stands beside the weights.
 */
export function usualPlaces({ layout }: SnapshotView): readonly [ParameterPlace, ParameterPlace] {
  const first = { layer: layout.sizes.length - 1, row: 0, column: 0 };
  return [first, { ...first, column: 1 }];
}

/** The place if the net has it, else the nearest that it has. */
export function placeWithin(view: SnapshotView, place: ParameterPlace): ParameterPlace {
  const layer = Math.min(place.layer, view.layout.sizes.length - 1);
  const { rows, columns } = new WeightMatrix(view, layer);
  const row = Math.min(place.row, rows - 1);
  return { layer, row, column: Math.min(place.column, columns - 1) };
}

/** What one of two parameters is: its layer, its unit, and where it comes from. */
export function parameterChoice(
  ui: UiContext,
  text: PathsTexts,
  title: string,
  view: SnapshotView,
  place: ParameterPlace,
  choose: (place: ParameterPlace) => void,
): TemplateResult {
  const matrix = new WeightMatrix(view, place.layer);
  const config = ui.store.config.peek();
  const names = new WeightNames(matrix, config, ui.i18n);
  const last = view.layout.sizes.length - 1;
  const field = (part: string, value: number, choices: Choice<number>[], at: PlaceMaker) =>
    selectField({
      label: text.choice(title, part),
      hideLabel: true,
      value,
      choices,
      onChange: (chosen) => choose(placeWithin(view, at(chosen))),
    });
  const layers = listOf(last, (at) => columnName(ui.i18n, config, at + 1, last));
  return html`<div class="choice" role="group" aria-label=${title}>
    <span class="name" aria-hidden="true">${title}</span>
    ${
      last > 1
        ? field(text.layer, place.layer - 1, layers, (at) => ({ ...place, layer: at + 1 }))
        : nothing
    }
    ${field(text.unit, place.row, listOf(matrix.rows, names.row), (row) => ({ ...place, row }))}
    ${field(text.from, place.column, listOf(matrix.columns, names.column), (column) => ({
      ...place,
      column,
    }))}
  </div>`;
}

type PlaceMaker = (chosen: number) => ParameterPlace;

function listOf(count: number, name: (at: number) => string): Choice<number>[] {
  return Array.from({ length: count }, (_, value) => ({ value, label: name(value) }));
}
