// SPDX-License-Identifier: MIT
import type { Link } from '../render/network-hit';

/** A unit of the drawing: column 0 are the inputs. */
export interface UnitPlace {
  readonly column: number;
  readonly unit: number;
}

/** What a card tells about. */
export type GraphTarget =
  | ({ readonly kind: 'unit' } & UnitPlace)
  | ({ readonly kind: 'link' } & Link);

export function unitTarget({ column, unit }: UnitPlace): GraphTarget {
  return { kind: 'unit', column, unit };
}

export function linkTarget(link: Link): GraphTarget {
  return { kind: 'link', ...link };
}

export function isSameTarget(one: GraphTarget | null, other: GraphTarget | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'unit')
    return other.kind === 'unit' && one.column === other.column && one.unit === other.unit;
  return (
    other.kind === 'link' &&
    one.column === other.column &&
    one.from === other.from &&
    one.to === other.to
  );
}

/** Whether a network of these sizes has the target. */
export function hasTarget(sizes: readonly number[], target: GraphTarget): boolean {
  const units = sizes[target.column] ?? 0;
  if (target.kind === 'unit') return target.unit < units;
  return target.to < units && target.from < (sizes[target.column - 1] ?? 0);
}
