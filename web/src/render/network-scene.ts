// SPDX-License-Identifier: MIT

/** A unit drawn singly: centre and edge length in CSS px. */
export interface UnitBox {
  readonly column: number;
  readonly unit: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Stands for units of a column that are not shown, drawn as a stack "+count". */
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
  /** Units in all, shown or not. */
  readonly count: number;
  /** Above and below the units shown singly, for the others. */
  readonly groups: readonly GroupBox[];
  /** The unit whose place is the topmost; `places` of them follow each other from there. */
  readonly first: number;
  /** Boxes in the column, single or group. */
  readonly places: number;
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
/** Beyond this the first and last place of a column become groups. */
const MOST_PLACES_PER_COLUMN = 12;
/** A unit between two groups. */
const LEAST_PLACES_PER_COLUMN = 3;
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
  const perColumn = clamp(fitting, LEAST_PLACES_PER_COLUMN, MOST_PLACES_PER_COLUMN);
  const places = Math.min(largest, perColumn);
  const byHeight = room / (places + (places - 1) * LEAST_GAP_SHARE);
  const unitSize = clamp(byHeight, Math.min(smallest, byHeight), widest);
  const loose = places > 1 ? (room - unitSize) / (places - 1) : 0;
  return { unitSize, pitch: Math.min(loose, unitSize * (1 + LARGEST_GAP_SHARE)), perColumn };
}

interface ColumnRequest {
  readonly column: number;
  readonly count: number;
  readonly x: number;
  readonly middle: number;
  /** The unit wanted at the topmost place. */
  readonly first: number;
}

function layoutColumn(
  { column, count, x, middle, first: wanted }: ColumnRequest,
  { perColumn, pitch, unitSize: size }: Places,
): SceneColumn {
  const places = Math.min(count, perColumn);
  const first = clamp(Math.round(wanted), 0, count - places);
  const last = first + places - 1;
  const top = middle - ((places - 1) * pitch) / 2;
  const units: UnitBox[] = [];
  const groups: GroupBox[] = [];
  for (let unit = first; unit <= last; unit++) {
    const y = top + (unit - first) * pitch;
    // A group stands for the unit at its place and all beyond, so never for a single one.
    if (unit === first && first > 0) {
      groups.push({ column, firstUnit: 0, count: first + 1, x, y, size });
    } else if (unit === last && last < count - 1) {
      groups.push({ column, firstUnit: last, count: count - last, x, y, size });
    } else units.push({ column, unit, x, y, size });
  }
  return { x, units, count, groups, first, places };
}

/**
 * Places a fully connected net of `sizes` units per column in an area of CSS px. All units share one size,
 * as large as the fullest column and the distance between columns allow. A column with more units than
 * places is a window on them: `firsts` says, per column, which unit is at its topmost place; groups
 * stand for those above and below, each for at least two.
 */
export function layoutNetwork(
  sizes: readonly number[],
  width: number,
  height: number,
  firsts: readonly number[] = [],
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
    layoutColumn(
      {
        column,
        count,
        x: left + column * columnSpacing,
        middle: height / 2,
        first: firsts[column] ?? 0,
      },
      places,
    ),
  );
  return { columns, unitSize: places.unitSize, columnSpacing, width, height, gutter };
}

/** The `firsts` with which unit `unit` of `column` is shown singly, the window moved as little as possible. */
export function revealed(scene: NetworkScene, column: number, unit: number): number[] {
  const firsts = scene.columns.map(({ first }) => first);
  const box = scene.columns[column];
  if (box === undefined || box.units.some((shown) => shown.unit === unit)) return firsts;
  const { first, places, count } = box;
  const wanted = unit <= first ? unit - 1 : unit - places + 2;
  firsts[column] = clamp(wanted, 0, count - places);
  return firsts;
}

/** The `firsts` after `column` moved by `units`; null when it stays, being whole or at its end. */
export function scrolled(scene: NetworkScene, column: number, units: number): number[] | null {
  const firsts = scene.columns.map(({ first }) => first);
  const { first = 0, places = 0, count = 0 } = scene.columns[column] ?? {};
  const moved = clamp(Math.round(first + units), 0, Math.max(0, count - places));
  if (moved === first) return null;
  firsts[column] = moved;
  return firsts;
}
