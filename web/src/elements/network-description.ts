// SPDX-License-Identifier: MIT
import type { I18n } from '../i18n/index';
import type { Config } from '../shared/config';
import { outputUnits } from '../shared/network-shape';
import type { SnapshotView } from '../shared/snapshot';
import { columnName } from '../ui/column-name';
import { inputName, inputNames } from '../ui/input-names';

/** The network drawing in words: its columns, and the weight that stands out most. */
export function describeNetwork(config: Config, view: SnapshotView | null, i18n: I18n): string {
  const { network, activations, losses } = i18n.text;
  const units = (count: number): string => network.units(count, i18n.format.integer(count));
  const describeOutputs =
    config.task === 'regression' ? network.drawingOutput : network.drawingScores;
  const columns = [
    network.drawingInputs(describeInputs(config, i18n)),
    ...config.network.layers.map((layer, index) =>
      network.drawingHidden(String(index + 1), units(layer.units), activations[layer.activation]),
    ),
    describeOutputs(units(outputUnits(config)), losses[config.loss]),
  ];
  const drawing = network.drawing(columns.join(i18n.text.network.columnSeparator));
  return view === null ? drawing : `${drawing} ${describeStrongest(config, view, i18n)}`;
}

/** Vectors may have thousands of inputs, which nobody wants to hear one by one. */
function describeInputs(config: Config, { text, format }: I18n): string {
  if (config.data.kind !== 'vectors') return inputNames(config).join(' ');
  return `${format.integer(config.data.vectorLength)} ${text.network.numbers}`;
}

function describeStrongest(config: Config, view: SnapshotView, i18n: I18n): string {
  const { sizes } = view.layout;
  let best = { column: 1, to: 0, from: 0, value: 0 };
  for (let column = 1; column < sizes.length; column++) {
    for (let to = 0; to < (sizes[column] ?? 0); to++) {
      for (let from = 0; from < (sizes[column - 1] ?? 0); from++) {
        const value = view.linkWeight(column, to, from);
        if (Math.abs(value) > Math.abs(best.value)) best = { column, to, from, value };
      }
    }
  }
  const { network } = i18n.text;
  const name = (column: number, unit: number): string => {
    if (column === 0) return inputName(config, unit);
    const layer = columnName(i18n, config, column, sizes.length - 1);
    return network.unitName(layer, i18n.format.integer(unit + 1));
  };
  return network.strongest(
    i18n.format.short(best.value),
    name(best.column - 1, best.from),
    name(best.column, best.to),
  );
}
