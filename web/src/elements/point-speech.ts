// SPDX-License-Identifier: MIT
import type { GivenPoint } from '../shared/config';
import { MOST_POINTS, type PointSet } from '../shared/point-set';
import type { UiContext } from '../ui/ui-context';
import type { Place, PointPlane } from './point-plane';

/** Where the cursor is, how many points there are, and which is nearest or being moved. */
export function describePlace(
  ui: UiContext,
  plane: PointPlane,
  place: Place,
  carried: number,
  hasRoom: boolean,
): string {
  const { text, format } = ui.i18n;
  if (!hasRoom) return text.points.full(format.integer(MOST_POINTS));
  const set = ui.points.present();
  const here = plane.pointAt(place, 0);
  const count = text.points.count(set.points.length, format.integer(set.points.length));
  const at = pair(ui, here, plane.isCurve);
  if (carried >= 0) return `${text.points.moving(at)} ${count}`;
  const nearest = set.points[plane.nearest(set.points, place)];
  if (nearest === undefined) return `${at} · ${count}`;
  const what = labelText(ui, set, nearest[2] ?? 0);
  return `${at} · ${count} · ${text.points.nearest(what, pair(ui, nearest, plane.isCurve))}`;
}

function pair(
  { i18n }: UiContext,
  [x1 = 0, x2 = 0, label = 0]: GivenPoint,
  isCurve: boolean,
): string {
  const second = isCurve ? label : x2;
  return `(${i18n.format.fixed2(x1)}, ${i18n.format.fixed2(second)})`;
}

function labelText({ i18n }: UiContext, { task }: PointSet, label: number): string {
  return task === 'classification' ? i18n.text.network.classLabel(label) : i18n.format.short(label);
}
