// SPDX-License-Identifier: MIT
import type { GivenPoint } from '../shared/config';
import type { PointDesk, PointTool } from '../ui/point-desk';
import type { Place, PointPlane } from './point-plane';

/** Pixels between two places of a stroke of the brush. */
const SPACING_PX = 14;

/** What pointer and keys do to the points. One stroke, from press to release, is undone at once. */
export class PointStrokes {
  readonly #desk: PointDesk;
  #stroke: object | null = null;
  #last: Place | null = null;
  /** Index of the point that is being moved. */
  #carried = -1;

  constructor(desk: PointDesk) {
    this.#desk = desk;
  }

  get isActive(): boolean {
    return this.#stroke !== null;
  }

  get carried(): number {
    return this.#carried;
  }

  /** @param reach pixels within which a point counts as touched. False when there is no room for more. */
  press(tool: PointTool, plane: PointPlane, place: Place, reach: number): boolean {
    this.#stroke = {};
    this.#last = place;
    const { points } = this.#desk.present();
    if (tool === 'move') this.#carried = plane.nearest(points, place, reach);
    else if (tool === 'erase') this.#erase(plane, place, reach);
    else return this.#place(plane, place);
    return true;
  }

  drag(tool: PointTool, plane: PointPlane, place: Place, reach: number): boolean {
    if (this.#stroke === null) return true;
    if (tool === 'erase') this.#erase(plane, place, reach);
    else if (tool === 'move') this.#carry(plane, place);
    else {
      const { x, y } = this.#last ?? place;
      if (Math.hypot(place.x - x, place.y - y) < SPACING_PX) return true;
      this.#last = place;
      return this.#place(plane, place);
    }
    return true;
  }

  release(): void {
    this.#stroke = null;
    this.#last = null;
    this.#carried = -1;
  }

  #place(plane: PointPlane, place: Place): boolean {
    const { count, scatter } = this.#desk.brush.peek();
    const label = this.#desk.label.peek();
    const points: GivenPoint[] = Array.from({ length: count }, () => {
      const [dx, dy] = scatter === 0 ? [0, 0] : normalPair();
      const reach = scatter * plane.size;
      return plane.pointAt({ x: place.x + dx * reach, y: place.y + dy * reach }, label);
    });
    return this.#desk.add(points, this.#stroke);
  }

  #erase(plane: PointPlane, place: Place, reach: number): void {
    const touched = plane.within(this.#desk.present().points, place, reach);
    if (touched.length > 0) this.#desk.remove(touched, this.#stroke);
  }

  #carry(plane: PointPlane, place: Place): void {
    const point = this.#desk.present().points[this.#carried];
    if (point === undefined) return;
    this.#desk.replace(this.#carried, plane.pointAt(place, point[2] ?? 0), this.#stroke);
  }
}

/** Two independent standard normal deviates (Box and Muller 1958). */
function normalPair(): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
  const angle = 2 * Math.PI * Math.random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
