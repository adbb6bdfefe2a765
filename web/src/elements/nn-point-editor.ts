// SPDX-License-Identifier: MIT
import { css, html, type TemplateResult } from 'lit';
import type { CanvasSurface } from '../render/canvas-surface';
import { addCrosshair, strokeOnAnything } from '../render/crosshair';
import type { DrawingColors } from '../render/drawing-colors';
import { markerRadius } from '../render/output-overlay';
import { controlStyles } from '../ui/control-styles';
import type { PointTool } from '../ui/point-desk';
import { editKey } from '../ui/point-keys';
import type { UiContext } from '../ui/ui-context';
import { CanvasView } from './canvas-view';
import { type Place, PointPlane } from './point-plane';
import { describePlace } from './point-speech';
import { PointStrokes } from './point-strokes';

/** Steps of the keyboard across the picture; with shift, large ones. */
const STEPS = 60;
const LARGE_STEPS = 10;
const REACH_PX = 12;
const TOUCH_REACH_PX = 22;
const ARM_PX = 10;

/** Lies over the picture of the output while points are edited: takes pointer and keys, shows where they are. */
export class PointEditor extends CanvasView {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
      }
      .board {
        block-size: 100%;
        cursor: crosshair;
        touch-action: none;
      }
      canvas {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        border-radius: var(--nn-radius);
        box-shadow: inset 0 0 0 2px var(--nn-ink);
      }
    `,
  ];

  /** Where pointer or keys are; null when neither is over the picture. */
  #place: Place | null = null;
  #reach = REACH_PX;
  #strokes: PointStrokes | null = null;
  /** Kept for a whole stroke: the scale of a curve may follow the points. */
  #plane: PointPlane | null = null;

  override focus(): void {
    this.canvas?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
    this.canvas?.scrollIntoView({ block: 'nearest' });
  }

  protected override view({ i18n }: UiContext): TemplateResult {
    const { points } = i18n.text;
    // The canvas has round corners, where no press would reach it, but a point may lie.
    return html`<div
      class="board"
      @touchstart=${noGesture}
      @pointerdown=${this.#pressed}
      @pointermove=${this.#moved}
      @pointerup=${this.#released}
      @pointercancel=${this.#released}
      @pointerleave=${this.#left}
    >
      <canvas
        tabindex="0"
        role="application"
        aria-label=${points.canvas}
        aria-description=${points.keys}
        @keydown=${this.#keyed}
        @blur=${this.#left}
      ></canvas>
    </div>`;
  }

  protected override watch(ui: UiContext): void {
    ui.points.draft.value;
    ui.points.tool.value;
    super.watch(ui);
  }

  protected override paint(
    context: CanvasRenderingContext2D,
    { width, height }: CanvasSurface,
    colors: DrawingColors,
    ui: UiContext,
  ): void {
    const plane = this.#planeNow(Math.min(width, height));
    const place = this.#place;
    if (plane === null || place === null) return;
    const { points } = ui.points.present();
    const tool = ui.points.tool.peek();
    const carried = this.#strokes?.carried ?? -1;
    const index = carried >= 0 ? carried : plane.nearest(points, place, this.#reach);
    const found = points[index];
    const path = new Path2D();
    if (found !== undefined && tool !== 'erase') {
      const { x, y } = plane.placeOf(found);
      circle(path, x, y, markerRadius(plane.size, points.length) + 4);
    }
    const scatter = ui.points.brush.peek().scatter * plane.size * 2;
    if (tool === 'erase') circle(path, place.x, place.y, this.#reach);
    else if (tool === 'add' && scatter > 0) circle(path, place.x, place.y, scatter);
    addCrosshair(path, place.x, place.y, ARM_PX);
    strokeOnAnything(context, colors, () => context.stroke(path));
  }

  #planeNow(size?: number): PointPlane | null {
    if (this.#plane !== null && this.#strokes?.isActive) return this.#plane;
    const layout = this.ui?.store.configured.peek()?.layout;
    const edge = size ?? Math.min(this.surface?.width ?? 0, this.surface?.height ?? 0);
    this.#plane = layout?.inputDimensions && edge > 0 ? new PointPlane(edge, layout) : null;
    return this.#plane;
  }

  #pressed = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    this.focus();
    this.canvas?.setPointerCapture(event.pointerId);
    this.#work(event, 'press');
  };

  #moved = (event: PointerEvent): void => this.#work(event, 'drag');

  #work(event: PointerEvent, step: 'press' | 'drag'): void {
    const { ui } = this;
    this.#strokes ??= ui ? new PointStrokes(ui.points) : null;
    const plane = this.#planeNow();
    if (ui === undefined || plane === null || this.#strokes === null) return;
    this.#reach = event.pointerType === 'touch' ? TOUCH_REACH_PX : REACH_PX;
    this.#place = plane.inside({ x: event.offsetX, y: event.offsetY });
    const hasRoom = this.#strokes[step](toolOf(event, ui), plane, this.#place, this.#reach);
    this.#tell(ui, plane, false, hasRoom);
  }

  #released = (): void => this.#strokes?.release();

  #left = (): void => {
    if (this.#strokes?.isActive) return;
    this.#place = null;
    this.redraw();
  };

  #keyed = (event: KeyboardEvent): void => {
    const { ui } = this;
    const plane = this.#planeNow();
    if (ui === undefined || plane === null) return;
    this.#strokes ??= new PointStrokes(ui.points);
    const { size } = plane;
    const step = size / (event.shiftKey ? LARGE_STEPS : STEPS);
    const { x, y } = this.#place ?? { x: size / 2, y: size / 2 };
    const to = (place: Place): void => {
      this.#place = plane.inside(place);
      this.#strokes?.drag('move', plane, this.#place, this.#reach);
    };
    const moves: Readonly<Record<string, () => unknown>> = {
      ArrowLeft: () => to({ x: x - step, y }),
      ArrowRight: () => to({ x: x + step, y }),
      ArrowUp: () => to({ x, y: y - step }),
      ArrowDown: () => to({ x, y: y + step }),
      Enter: () => this.#use(ui, plane, { x, y }),
      ' ': () => this.#use(ui, plane, { x, y }),
      Delete: () => this.#remove(ui, plane, { x, y }),
      Backspace: () => this.#remove(ui, plane, { x, y }),
    };
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (act === undefined) {
      editKey(ui, event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#tell(ui, plane, true, act() !== false);
  };

  /** Enter: places a point, takes one up or puts it down, or removes one. */
  #use(ui: UiContext, plane: PointPlane, place: Place): boolean {
    const strokes = this.#strokes;
    if (strokes === null) return true;
    const tool = ui.points.tool.peek();
    this.#place = place;
    if (tool === 'move' && strokes.isActive) {
      strokes.release();
      return true;
    }
    if (tool === 'erase') return this.#remove(ui, plane, place);
    const hasRoom = strokes.press(tool, plane, place, size(plane));
    if (tool === 'add') strokes.release();
    return hasRoom;
  }

  #remove(ui: UiContext, plane: PointPlane, place: Place): boolean {
    this.#strokes?.release();
    const index = plane.nearest(ui.points.present().points, place);
    if (index >= 0) ui.points.remove([index]);
    return true;
  }

  #tell(ui: UiContext, plane: PointPlane, isSpoken: boolean, hasRoom: boolean): void {
    if (this.#place === null) return;
    const text = describePlace(ui, plane, this.#place, this.#strokes?.carried ?? -1, hasRoom);
    ui.points.status.value = { text, isSpoken };
    this.redraw();
  }
}

/** After a quick stroke Chromium waits for it to come to rest, and drops a tap meanwhile. */
function noGesture(event: Event): void {
  event.preventDefault();
}

function size(plane: PointPlane): number {
  return plane.size / LARGE_STEPS;
}

function circle(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI);
}

/** With Ctrl or ⌘ every tool erases. */
function toolOf(event: PointerEvent, { points }: UiContext): PointTool {
  return event.ctrlKey || event.metaKey ? 'erase' : points.tool.peek();
}

customElements.define('nn-point-editor', PointEditor);
