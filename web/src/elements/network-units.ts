// SPDX-License-Identifier: MIT
import { html, nothing, type TemplateResult } from 'lit';
import type { NetworkScene, SceneColumn, UnitBox } from '../render/network-scene';
import type { Config } from '../shared/config';
import type { UiContext } from '../ui/ui-context';
import { unitTitle } from './network-names';
import type { UnitPlace } from './network-target';

/** There is neither pointer nor arrow key. */
const touched = matchMedia('(hover: none) and (pointer: coarse)');
const LEAST_TARGET_PX = 24;
const FINGER_PX = 44;
/** Room beside a unit that a scroll bar needs. */
const STRIP_PX = 14;
const STRIP_GAP_PX = 5;

export interface UnitHandlers {
  readonly onFocus: (at: UnitPlace) => void;
  readonly onBlur: () => void;
  readonly onPoint: (at: UnitPlace | null) => void;
  readonly onPress: (at: UnitPlace) => void;
  readonly onKey: (event: KeyboardEvent, at: UnitPlace) => void;
  readonly onScroll: (column: number, units: number) => void;
}

/** A button over every unit shown singly; one of them is in the tab order, arrow keys lead to the others. */
export function unitButtons(
  ui: UiContext,
  config: Config,
  scene: NetworkScene,
  current: UnitPlace,
  pinned: UnitPlace | null,
  handlers: UnitHandlers,
): TemplateResult[] {
  const outputs = scene.columns.at(-1)?.count ?? 1;
  return scene.columns.flatMap(({ units }) =>
    units.map((box) => {
      const at = { column: box.column, unit: box.unit };
      const isCurrent = at.column === current.column && at.unit === current.unit;
      const isPinned = at.column === pinned?.column && at.unit === pinned.unit;
      return html`<button
        class="unit"
        type="button"
        style=${unitStyle(scene, box)}
        tabindex=${isCurrent ? 0 : -1}
        data-unit=${`${at.column}.${at.unit}`}
        aria-label=${unitTitle(config, ui.i18n, outputs, at)}
        aria-expanded=${String(isPinned)}
        @focus=${() => handlers.onFocus(at)}
        @blur=${handlers.onBlur}
        @pointerenter=${(event: PointerEvent) => event.pointerType !== 'touch' && handlers.onPoint(at)}
        @pointerleave=${() => handlers.onPoint(null)}
        @click=${() => handlers.onPress(at)}
        @keydown=${(event: KeyboardEvent) => handlers.onKey(event, at)}
      ></button>`;
    }),
  );
}

function unitStyle(scene: NetworkScene, { column, x, y, size }: UnitBox): string {
  const { units } = scene.columns[column] ?? {};
  const pitch = (units?.[1]?.y ?? scene.height) - (units?.[0]?.y ?? 0);
  const wanted = Math.max(size, touched.matches ? FINGER_PX : LEAST_TARGET_PX);
  const width = Math.max(size, Math.min(wanted, scene.columnSpacing));
  const height = Math.max(size, Math.min(wanted, pitch));
  return `left:${x - width / 2}px;top:${y - height / 2}px;inline-size:${width}px;block-size:${height}px`;
}

/** A scroll bar beside every column that does not show all its units. */
export function scrollStrips(
  ui: UiContext,
  scene: NetworkScene,
  handlers: UnitHandlers,
): (TemplateResult | typeof nothing)[] {
  return scene.columns.map((column, index) =>
    column.places < column.count ? scrollStrip(ui, scene, column, index, handlers) : nothing,
  );
}

function scrollStrip(
  { i18n }: UiContext,
  scene: NetworkScene,
  { x, first, places, count, units, groups }: SceneColumn,
  column: number,
  handlers: UnitHandlers,
): TemplateResult {
  const ys = [...units, ...groups].map((box) => box.y);
  const top = Math.min(...ys) - scene.unitSize / 2;
  const height = Math.max(...ys) + scene.unitSize / 2 - top;
  const left =
    x +
    scene.unitSize / 2 +
    Math.min(STRIP_GAP_PX, (scene.columnSpacing - scene.unitSize - STRIP_PX) / 2);
  const thumb = Math.max(12, (height * places) / count);
  const offset = ((height - thumb) * first) / Math.max(1, count - places);
  const { network } = i18n.text;
  const scroll = (by: number): void => handlers.onScroll(column, by);
  const shown = network.shownUnits(
    i18n.format.integer((units[0]?.unit ?? 0) + 1),
    i18n.format.integer((units.at(-1)?.unit ?? 0) + 1),
    i18n.format.integer(count),
  );
  return html`<div
    class="strip"
    style=${`left:${left}px;top:${top}px;block-size:${height}px`}
    role="slider"
    tabindex="0"
    aria-orientation="vertical"
    aria-label=${network.scrollUnits(i18n.format.integer(column))}
    aria-valuemin="0"
    aria-valuemax=${count - places}
    aria-valuenow=${first}
    aria-valuetext=${shown}
    title=${shown}
    @keydown=${(event: KeyboardEvent) => keyScroll(event, places, count, scroll)}
    @pointerdown=${(event: PointerEvent) =>
      dragScroll(event, (count - places) / Math.max(1, height - thumb), scroll)}
  >
    <span class="thumb" style=${`top:${offset}px;block-size:${thumb}px`}></span>
  </div>`;
}

function keyScroll(
  event: KeyboardEvent,
  places: number,
  count: number,
  scroll: (units: number) => void,
): void {
  const page = Math.max(1, places - 2);
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: -1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowRight: 1,
    PageUp: -page,
    PageDown: page,
    Home: -count,
    End: count,
  };
  const units = steps[event.key];
  if (units === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  scroll(units);
}

function dragScroll(event: PointerEvent, perPx: number, scroll: (units: number) => void): void {
  const strip = event.currentTarget as HTMLElement;
  strip.setPointerCapture(event.pointerId);
  let from = event.clientY;
  const move = (moved: PointerEvent): void => {
    const units = Math.trunc((moved.clientY - from) * perPx);
    if (units === 0) return;
    from += units / perPx;
    scroll(units);
  };
  const drop = (): void => {
    strip.removeEventListener('pointermove', move);
    strip.removeEventListener('pointerup', drop);
    strip.removeEventListener('pointercancel', drop);
  };
  strip.addEventListener('pointermove', move);
  strip.addEventListener('pointerup', drop);
  strip.addEventListener('pointercancel', drop);
}
