// SPDX-License-Identifier: MIT

/** The part of a canvas context or a Path2D that a marker needs. */
export type PathSink = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>;

/** Corners as x, y pairs for radius 1, clockwise; null is the circle. */
type Outline = readonly number[] | null;

/** A star or polygon: `radii` cycles over the corners, the first at `firstAngle` (0 is up). */
function corners(count: number, radii: readonly number[], firstAngle = 0): readonly number[] {
  const points: number[] = [];
  for (let i = 0; i < count; i++) {
    const angle = firstAngle + (i * 2 * Math.PI) / count;
    const radius = radii[i % radii.length] ?? 1;
    points.push(radius * Math.sin(angle), -radius * Math.cos(angle));
  }
  return points;
}

function cross(arm: number, reach: number, turn: number): readonly number[] {
  const upright = [
    [-arm, -reach],
    [arm, -reach],
    [arm, -arm],
    [reach, -arm],
    [reach, arm],
    [arm, arm],
    [arm, reach],
    [-arm, reach],
    [-arm, arm],
    [-reach, arm],
    [-reach, -arm],
    [-arm, -arm],
  ] as const;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return upright.flatMap(([x, y]) => [x * cos - y * sin, x * sin + y * cos]);
}

/** One shape per class, radii chosen so that all cover about the circle's area. */
const OUTLINES: readonly Outline[] = [
  null,
  corners(4, [1.25], Math.PI / 4),
  corners(3, [1.5]),
  corners(4, [1.35]),
  cross(0.46, 1.25, 0),
  corners(10, [1.6, 0.72]),
  corners(3, [1.5], Math.PI),
  cross(0.46, 1.25, Math.PI / 4),
  corners(5, [1.2]),
  corners(6, [1.15], Math.PI / 6),
];

/** How far the largest marker reaches from its centre, for radius 1. */
export const MARKER_REACH = 1.6;

/** Adds the closed outline of a class's marker to the current path; does not begin, fill or stroke it. */
export function markerPath(
  path: PathSink,
  classIndex: number,
  x: number,
  y: number,
  radius: number,
): void {
  const outline = OUTLINES[classIndex % OUTLINES.length] ?? null;
  if (outline === null) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    path.closePath();
    return;
  }
  for (let i = 0; i < outline.length; i += 2) {
    const px = x + radius * (outline[i] ?? 0);
    const py = y + radius * (outline[i + 1] ?? 0);
    if (i === 0) path.moveTo(px, py);
    else path.lineTo(px, py);
  }
  path.closePath();
}
