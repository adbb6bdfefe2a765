// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { columnName } from '../ui/column-name';
import { explain } from '../ui/explain';
import { type Choice, selectField } from '../ui/fields';
import { ICONS } from '../ui/icons';
import type { UiContext } from '../ui/ui-context';
import type { PlaneChoice } from './hidden-picture';

/** What the person chose; null is the usual: the last hidden layer, its first two units. */
export interface HiddenChoice {
  readonly column: number | null;
  readonly first: number;
  readonly second: number;
}

export const USUAL_CHOICE: HiddenChoice = { column: null, first: 0, second: 1 };

/** The choice within what the network has now; a single unit stands for both. */
export function planeOf({ column, first, second }: HiddenChoice, ui: UiContext): PlaneChoice {
  const sizes = ui.store.configured.value?.layout.sizes ?? [1, 1];
  const last = sizes.length - 1;
  const usual = Math.max(1, last - 1);
  const layer = column === null || column > last ? usual : column;
  const size = sizes[layer] ?? 1;
  const inside = (unit: number): number => Math.min(unit, size - 1);
  return { column: layer, first: inside(first), second: inside(second) };
}

export interface HiddenControls {
  readonly choice: PlaneChoice;
  readonly warp: number;
  readonly isMoving: boolean;
  readonly choose: (choice: HiddenChoice) => void;
  readonly setWarp: (warp: number) => void;
  /** Starts or stops the motion between the spaces. */
  readonly move: () => void;
}

/** What the hidden space is, the way to it from the inputs, and which plane of it is seen. */
export function hiddenPanel(ui: UiContext, controls: HiddenControls): TemplateResult {
  const { hiddenSpace, output } = ui.i18n.text;
  const isRegression = ui.store.config.value.task === 'regression';
  return html`<div class="headed">
      <p class="hint" id="probe">
        ${isRegression ? hiddenSpace.explainValues : hiddenSpace.explain}
      </p>
      ${explain({ i18n: ui.i18n, topic: 'hiddenSpace' }, output.hidden)}
    </div>
    ${warpControls(ui, controls)} ${planeControls(ui, controls)}`;
}

function warpControls(
  { i18n }: UiContext,
  { warp, isMoving, setWarp, move }: HiddenControls,
): TemplateResult {
  const { hiddenSpace } = i18n.text;
  const label = isMoving ? hiddenSpace.stop : warp < 0.5 ? hiddenSpace.bend : hiddenSpace.unbend;
  const input = (event: Event): void => setWarp((event.target as HTMLInputElement).valueAsNumber);
  return html`<div class="warp slider">
    <button class="button square" type="button" aria-label=${label} title=${label} @click=${move}>
      ${isMoving ? ICONS.pause : ICONS.play}
    </button>
    <span aria-hidden="true">${hiddenSpace.inputSpace}</span>
    <input
      type="range"
      min="0"
      max="1"
      step="0.01"
      style="--filled: ${100 * warp}%"
      aria-label=${hiddenSpace.warp}
      aria-valuetext=${i18n.format.wholePercent(warp)}
      .value=${String(warp)}
      @input=${input}
    />
    <span aria-hidden="true">${hiddenSpace.hiddenSpace}</span>
  </div>`;
}

function planeControls(ui: UiContext, { choice, choose }: HiddenControls): TemplateResult {
  const { text, format } = ui.i18n;
  const { hiddenSpace } = text;
  const sizes = ui.store.configured.value?.layout.sizes ?? [];
  const last = sizes.length - 1;
  const layers: Choice<number>[] = sizes.slice(1).map((_, index) => ({
    value: index + 1,
    label: columnName(ui.i18n, ui.store.config.value, index + 1, last),
  }));
  const units: Choice<number>[] = Array.from({ length: sizes[choice.column] ?? 0 }, (_, unit) => ({
    value: unit,
    label: hiddenSpace.unit(format.integer(unit + 1)),
  }));
  const { column, first, second } = choice;
  const change = (part: Partial<PlaneChoice>): void => choose({ ...choice, ...part });
  return html`<div class="selects">
    ${selectField({
      label: hiddenSpace.layer,
      value: column,
      choices: layers,
      onChange: (value) => choose({ column: value, first: 0, second: 1 }),
    })}
    ${selectField({
      label: hiddenSpace.across,
      value: first,
      choices: units,
      onChange: (value) => change({ first: value }),
    })}
    ${selectField({
      label: hiddenSpace.upwards,
      value: second,
      choices: units,
      onChange: (value) => change({ second: value }),
    })}
  </div>`;
}
