// SPDX-License-Identifier: MIT

/** A unit drawn singly: centre and edge length in CSS px. */
export interface UnitBox {
  readonly column: number;
  readonly unit: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Stands for the last `count` units of a column, drawn as a stack "+count". */
export interface GroupBox {
  readonly column: number;
  /** Index of the first unit it stands for. */
  readonly firstUnit: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface SceneColumn {
  /** Centre of the column, CSS px. */
  readonly x: number;
  /** From the top. */
  readonly units: readonly UnitBox[];
  /** Units not shown singly; `group` stands for them below the others. */
  readonly hiddenUnits: number;
  readonly group: GroupBox | null;
}

/** Where everything of a network stands; inputs, hidden layers, outputs from left to right. */
export interface NetworkScene {
  readonly columns: readonly SceneColumn[];
  /** Edge length of every unit, CSS px. */
  readonly unitSize: number;
  /** Distance between the centres of neighbouring columns, CSS px; the full width for a single one. */
  readonly columnSpacing: number;
  readonly width: number;
  readonly height: number;
  /** Room left of the inputs and right of the outputs for their labels, CSS px. */
  readonly gutter: number;
}

const LARGEST_UNIT_PX = 56;
const SMALLEST_UNIT_PX = 20;
/** Beyond this the last place of a column becomes a group. */
const MOST_PLACES_PER_COLUMN = 12;
const LEAST_GAP_SHARE = 0.38;
const LARGEST_GAP_SHARE = 0.85;
/** Units may take this share of the distance between columns; the links need the rest. */
const LARGEST_WIDTH_SHARE = 0.5;
/** Keeps outlines and bias dots of the outermost units inside the area. */
const VERTICAL_MARGIN_PX = 8;
const NARROW_AREA_PX = 480;
const GUTTER_PX = 68;
const NARROW_GUTTER_PX = 46;

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(max, value));
}

interface Places {
  readonly unitSize: number;
  /** Distance between the centres of units in a column. */
  readonly pitch: number;
  /** Most boxes, single or group, that a column can hold. */
  readonly perColumn: number;
}

function measurePlaces(largest: number, height: number, columnSpacing: number): Places {
  const room = Math.max(0, height - 2 * VERTICAL_MARGIN_PX);
  // At least 1, so that an area without a size (before the first layout) gives finite numbers.
  const widest = Math.max(1, Math.min(LARGEST_UNIT_PX, columnSpacing * LARGEST_WIDTH_SHARE));
  const smallest = Math.min(SMALLEST_UNIT_PX, widest);
  const fitting = Math.floor((room / smallest + LEAST_GAP_SHARE) / (1 + LEAST_GAP_SHARE));
  const perColumn = clamp(fitting, 1, MOST_PLACES_PER_COLUMN);
  const places = Math.min(largest, perColumn);
  const byHeight = room / (places + (places - 1) * LEAST_GAP_SHARE);
  const unitSize = clamp(byHeight, Math.min(smallest, byHeight), widest);
  const loose = places > 1 ? (room - unitSize) / (places - 1) : 0;
  return { unitSize, pitch: Math.min(loose, unitSize * (1 + LARGEST_GAP_SHARE)), perColumn };
}

function layoutColumn(
  column: number,
  count: number,
  x: number,
  middle: number,
  places: Places,
): SceneColumn {
  const shown = count <= places.perColumn ? count : places.perColumn - 1;
  const boxes = shown < count ? shown + 1 : shown;
  const size = places.unitSize;
  const top = middle - ((boxes - 1) * places.pitch) / 2;
  const units: UnitBox[] = [];
  for (let unit = 0; unit < shown; unit++) {
    units.push({ column, unit, x, y: top + unit * places.pitch, size });
  }
  const hiddenUnits = count - shown;
  const y = top + shown * places.pitch;
  const group =
    hiddenUnits > 0 ? { column, firstUnit: shown, count: hiddenUnits, x, y, size } : null;
  return { x, units, hiddenUnits, group };
}

/**
 * Places a fully connected net of `sizes` units per column in an area of CSS px. All units share one size,
 * as large as the fullest column and the distance between columns allow. A column with more units than
 * places shows its first ones and a group for the rest, which then stands for at least two.
 */
export function layoutNetwork(
  sizes: readonly number[],
  width: number,
  height: number,
): NetworkScene {
  const largest = Math.max(1, ...sizes);
  const gutter = Math.min(width < NARROW_AREA_PX ? NARROW_GUTTER_PX : GUTTER_PX, width / 4);
  const inner = Math.max(0, width - 2 * gutter);
  // The outermost units end at the gutters, so the room between centres depends on the size and back:
  // with size = share × spacing both follow directly; a smaller size only widens the spacing.
  const gaps = sizes.length - 1;
  const places = measurePlaces(
    largest,
    height,
    gaps > 0 ? inner / (gaps + LARGEST_WIDTH_SHARE) : width,
  );
  const columnSpacing = gaps > 0 ? (inner - places.unitSize) / gaps : width;
  const left = gaps > 0 ? gutter + places.unitSize / 2 : width / 2;
  const columns = sizes.map((count, column) =>
    layoutColumn(column, count, left + column * columnSpacing, height / 2, places),
  );
  return { columns, unitSize: places.unitSize, columnSpacing, width, height, gutter };
}

/** Edge of the square in which a pointer means a box: a finger needs more than a small unit. */
const LEAST_TARGET_PX = 32;

function nearest<T extends { x: number; y: number; size: number }>(
  boxes: Iterable<T>,
  x: number,
  y: number,
): T | null {
  let best: T | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const distance = Math.max(Math.abs(box.x - x), Math.abs(box.y - y));
    if (distance > Math.max(box.size, LEAST_TARGET_PX) / 2 || distance >= bestDistance) continue;
    best = box;
    bestDistance = distance;
  }
  return best;
}

function* allUnits(scene: NetworkScene): Iterable<UnitBox> {
  for (const column of scene.columns) yield* column.units;
}

function* allGroups(scene: NetworkScene): Iterable<GroupBox> {
  for (const column of scene.columns) if (column.group !== null) yield column.group;
}

/** The unit that a pointer at x, y (CSS px) means: the nearest within at least a 32 px square. */
export function unitAt(scene: NetworkScene, x: number, y: number): UnitBox | null {
  return nearest(allUnits(scene), x, y);
}

/** The group glyph at x, y (CSS px), if any. */
export function groupAt(scene: NetworkScene, x: number, y: number): GroupBox | null {
  return nearest(allGroups(scene), x, y);
}
