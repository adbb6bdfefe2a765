// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { Config } from '../shared/config';
import { type RunFigures, type UnitState, unitState } from '../shared/run-figures';
import type { SnapshotView } from '../shared/snapshot';
import { inputName } from '../ui/input-names';
import type { GraphTarget, UnitPlace } from './network-target';

/** `x₁`, `Hidden 1, unit 3`, `Score of class 0`, `Output`. */
export function unitTitle(config: Config, i18n: I18n, outputs: number, at: UnitPlace): string {
  const { network } = i18n.text;
  if (at.column === 0) return inputName(config, at.unit);
  if (at.column <= config.network.layers.length) {
    const layer = network.hidden(i18n.format.integer(at.column));
    return network.unitTitle(layer, i18n.format.integer(at.unit + 1));
  }
  if (config.task === 'regression') return i18n.text.output.heading;
  // A single score speaks for class 1.
  return network.scoreTitle(network.classLabel(outputs === 1 ? 1 : at.unit));
}

export function targetTitle(
  config: Config,
  i18n: I18n,
  outputs: number,
  target: GraphTarget,
): string {
  if (target.kind === 'unit') return unitTitle(config, i18n, outputs, target);
  const { column, from, to } = target;
  return i18n.text.network.linkTitle(
    unitTitle(config, i18n, outputs, { column: column - 1, unit: from }),
    unitTitle(config, i18n, outputs, { column, unit: to }),
  );
}

/** What a unit does over the training set; null for inputs and while it is not known. */
export function stateOf(
  config: Config,
  view: SnapshotView,
  { activity }: RunFigures,
  { column, unit }: UnitPlace,
): UnitState | null {
  if (column === 0 || activity === null) return null;
  let index = unit;
  for (let before = 1; before < column; before++) index += view.layout.sizes[before] ?? 0;
  return unitState(activity, index, config.network.layers[column - 1]?.activation === 'relu');
}

/** A unit with all that its picture tells, for people who listen. */
export function spokenUnit(
  config: Config,
  i18n: I18n,
  view: SnapshotView,
  figures: RunFigures,
  isLocked: (parameter: number) => boolean,
  at: UnitPlace,
): string {
  const { network } = i18n.text;
  const title = unitTitle(config, i18n, view.layout.sizes.at(-1) ?? 1, at);
  if (at.column === 0) return network.spokenInput(title);
  const parts = [title, network.spokenBias(i18n.format.short(view.bias(at.column, at.unit)))];
  const state = stateOf(config, view, figures, at);
  if (state === 'dead') parts.push(network.dead);
  if (state === 'saturated') parts.push(network.saturated);
  if (isLocked(view.biasIndex(at.column, at.unit))) parts.push(network.lockedBias);
  return parts.join(network.partSeparator);
}
