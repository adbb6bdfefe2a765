// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import { feedsOneScore } from '../render/unit-responses';
import type { Contours } from '../shared/picture-choice';
import type { SnapshotLayout } from '../shared/snapshot';
import { columnName } from '../ui/column-name';
import { type Choice, checkField, selectField } from '../ui/fields';
import type { UiContext, UnitRef } from '../ui/ui-context';
import { isHinge } from './region-contours';
import type { RegionOptions } from './region-picture';
import { unitChoices, unitKey, unitOfKey } from './unit-names';
import { type StripOptions, stripChoice } from './unit-strip';

type ChangeStrip = (strip: StripOptions) => void;

/** Points, edges, lines, and which units are shown; what a picture cannot have is left out. */
export function regionControls(
  ui: UiContext,
  unit: UnitRef | null,
  options: RegionOptions,
  change: ChangeStrip,
): TemplateResult {
  const config = ui.store.config.value;
  const layout = ui.store.configured.value?.layout;
  const isAdvanced = ui.simple !== true;
  const hasClasses = config.task === 'classification' && isAdvanced;
  const isCurve = layout?.inputDimensions === 1 && isAdvanced;
  return html`<div class="options">
      ${testField(ui, options)} ${hasClasses ? edgesField(ui, unit, options) : nothing}
      ${isCurve ? weightedField(ui, layout, options, change) : nothing}
    </div>
    <div class="selects">
      ${hasClasses ? contourField(ui, unit, options) : nothing}
      ${layout?.inputDimensions === 2 && isAdvanced ? unitField(ui, unit) : nothing}
      ${isCurve ? stripField(ui, layout, options, change) : nothing}
    </div>`;
}

function testField(ui: UiContext, { showTest }: RegionOptions): TemplateResult {
  const hasTest = ui.store.config.value.data.trainShare < 1;
  const set = (on: boolean): void => ui.setPicture('test-points', on ? 'on' : 'off');
  return checkField(ui.i18n.text.output.showTest, showTest && hasTest, set, {
    disabled: !hasTest,
    help: { i18n: ui.i18n, topic: 'testPoints' },
  });
}

function edgesField(
  ui: UiContext,
  unit: UnitRef | null,
  { hardEdges }: RegionOptions,
): TemplateResult {
  const set = (on: boolean): void => ui.setPicture('edges', on ? 'hard' : 'soft');
  const isOff = unit !== null;
  return checkField(ui.i18n.text.output.hardEdges, hardEdges && !isOff, set, {
    disabled: isOff,
    help: { i18n: ui.i18n, topic: 'hardEdges' },
  });
}

function contourField(ui: UiContext, unit: UnitRef | null, options: RegionOptions): TemplateResult {
  const { output } = ui.i18n.text;
  const choices: Choice<Contours>[] = [
    { value: 'none', label: output.noContours },
    { value: 'boundary', label: output.boundary },
    { value: 'sides', label: isHinge(ui) ? output.margins : output.quarters },
  ];
  return selectField({
    label: output.contours,
    value: unit === null ? options.contours : 'none',
    choices: unit === null ? choices : choices.slice(0, 1),
    help: { i18n: ui.i18n, topic: 'contours' },
    onChange: (contours) => ui.setPicture('contours', contours),
  });
}

function unitField(ui: UiContext, unit: UnitRef | null): TemplateResult {
  const { output } = ui.i18n.text;
  return selectField({
    label: output.unit,
    value: unit === null ? '' : unitKey(unit),
    choices: [{ value: '', label: output.noUnit }, ...unitChoices(ui)],
    help: { i18n: ui.i18n, topic: 'largeView' },
    onChange: (key) => {
      ui.selection.value = key === '' ? null : unitOfKey(key);
    },
  });
}

/** The layer whose units are drawn under the curve. */
function stripField(
  ui: UiContext,
  { sizes }: SnapshotLayout,
  { strip }: RegionOptions,
  change: ChangeStrip,
): TemplateResult {
  const { output } = ui.i18n.text;
  const last = sizes.length - 1;
  const layers = sizes.slice(1, last).map((_, index) => ({
    value: index + 1,
    label: columnName(ui.i18n, ui.store.config.value, index + 1, last),
  }));
  return selectField<number | null>({
    label: output.strip,
    value: stripChoice(ui, strip)?.column ?? null,
    choices: [{ value: null, label: output.noStrip }, ...layers],
    help: { i18n: ui.i18n, topic: 'unitCurves' },
    onChange: (column) => {
      ui.selection.value = null;
      change({ ...strip, column });
    },
  });
}

function weightedField(
  ui: UiContext,
  { sizes }: SnapshotLayout,
  { strip }: { readonly strip: StripOptions },
  change: ChangeStrip,
): TemplateResult {
  const { output } = ui.i18n.text;
  const column = stripChoice(ui, strip)?.column ?? null;
  const isPossible = column !== null && feedsOneScore(sizes, column);
  const set = (weighted: boolean): void => change({ ...strip, weighted });
  const reason = column === null || isPossible ? undefined : output.weightedReason;
  return checkField(output.weighted, isPossible && strip.weighted, set, {
    disabled: !isPossible,
    reason,
    help: { i18n: ui.i18n, topic: 'unitCurves' },
  });
}
