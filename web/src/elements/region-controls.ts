// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, checkField, selectField } from '../ui/fields';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { type Contours, isHinge } from './region-contours';
import type { RegionOptions } from './region-picture';
import { unitChoices, unitKey, unitOfKey } from './unit-names';

/** Points, edges, lines, and which unit is shown large. */
export function regionControls(
  ui: UiContext,
  unit: UnitRef | null,
  options: RegionOptions,
  change: (part: Partial<RegionOptions>) => void,
): TemplateResult {
  const { output } = ui.i18n.text;
  const config = ui.store.config.value;
  const hasTest = config.data.trainShare < 1;
  const layout = ui.store.configured.value?.layout;
  const hasRegions = unit === null && (layout?.classes ?? 2) > 0;
  const setTest = (on: boolean): void => change({ showTest: on });
  const setEdges = (on: boolean): void => change({ hardEdges: on });
  return html`<div class="options">
      ${checkField(output.showTest, options.showTest && hasTest, setTest, !hasTest)}
      ${checkField(output.hardEdges, options.hardEdges && hasRegions, setEdges, !hasRegions)}
    </div>
    <div class="selects">
      ${contourField(ui, options, hasRegions, change)}
      ${layout?.inputDimensions === 2 ? unitField(ui, unit) : nothing}
    </div>`;
}

function contourField(
  ui: UiContext,
  options: RegionOptions,
  hasRegions: boolean,
  change: (part: Partial<RegionOptions>) => void,
): TemplateResult {
  const { output } = ui.i18n.text;
  const choices: Choice<Contours>[] = [
    { value: 'none', label: output.noContours },
    { value: 'boundary', label: output.boundary },
    { value: 'sides', label: isHinge(ui) ? output.margins : output.quarters },
  ];
  return selectField({
    label: output.contours,
    value: hasRegions ? options.contours : 'none',
    choices: hasRegions ? choices : choices.slice(0, 1),
    onChange: (contours) => change({ contours }),
  });
}

function unitField(ui: UiContext, unit: UnitRef | null): TemplateResult {
  const { output } = ui.i18n.text;
  return selectField({
    label: output.unit,
    value: unit === null ? '' : unitKey(unit),
    choices: [{ value: '', label: output.noUnit }, ...unitChoices(ui)],
    onChange: (key) => {
      ui.selection.value = key === '' ? null : unitOfKey(key);
    },
  });
}
