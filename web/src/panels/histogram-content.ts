// SPDX-License-Identifier: MIT

import { type DialogTable, exactly } from '../elements/table-dialog';
import { diagnosticsTexts } from '../i18n/panels/diagnostics';
import type { Histogram } from '../render/histogram-painter';
import { activationLimits, binCount, binRange } from '../render/histogram-plot';
import type { Diagnostics, Distribution } from '../shared/diagnostics';
import { columnName } from '../ui/column-name';
import type { UiContext } from '../ui/ui-context';

/** A bar of a histogram; histograms by layers, of each the activations and then the gradients. */
export interface BarMark {
  readonly cell: number;
  readonly bin: number;
}

/** Bars that a key moves the mark by with shift. */
const MANY_BARS = 8;

/** Two histograms for every layer. */
export function histogramsOf(ui: UiContext, { layers }: Diagnostics): Histogram[] {
  const { histograms } = diagnosticsTexts(ui.i18n.language);
  const config = ui.store.config.peek();
  const configured = config.network.layers;
  const { format } = ui.i18n;
  return layers.flatMap(({ activations, gradients }, layer) => {
    const name = columnName(ui.i18n, config, layer + 1, layers.length);
    const activation = configured[layer]?.activation;
    const subtitle = ({ mean, deviation }: Distribution): string =>
      histograms.moments(format.short(mean), format.short(deviation));
    return [
      {
        title: histograms.title(name, histograms.activations),
        subtitle: subtitle(activations),
        distribution: activations,
        limits: activation === undefined ? null : activationLimits(activation),
        isCentred: false,
      },
      {
        title: histograms.title(name, histograms.gradients),
        subtitle: subtitle(gradients),
        distribution: gradients,
        limits: null,
        isCentred: true,
      },
    ];
  });
}

/** A bar in words. */
export function readBar(ui: UiContext, { title, distribution }: Histogram, bin: number): string {
  const { histograms } = diagnosticsTexts(ui.i18n.language);
  const { format } = ui.i18n;
  const { low, high } = binRange(distribution, bin);
  const share = distribution.shares[bin] ?? 0;
  const count = format.integer(binCount(distribution, bin));
  const values = histograms.bin(
    format.short(low),
    format.short(high),
    count,
    format.percent(share),
  );
  return histograms.binOf(title, values);
}

/** All histograms in words, for people who listen. */
export function describeHistograms(ui: UiContext, all: readonly Histogram[]): string {
  const { histograms } = diagnosticsTexts(ui.i18n.language);
  const said = all.map(({ title, distribution: { minimum, maximum, mean, deviation } }) => {
    const [from, to, middle, around] = [minimum, maximum, mean, deviation].map((value) =>
      ui.i18n.format.short(value),
    ) as [string, string, string, string];
    return histograms.spoken(title, from, to, middle, around);
  });
  return histograms.drawing(said.join(' '));
}

/** Where a key moves the mark; undefined when it means nothing here. */
export function moveMark(
  mark: BarMark | null,
  key: string,
  many: boolean,
  { layers }: Diagnostics,
): BarMark | null | undefined {
  const cells = 2 * layers.length;
  const bins = layers[0]?.activations.shares.length ?? 0;
  if (key === 'Escape') return mark === null ? undefined : null;
  const { cell, bin } = mark ?? { cell: 0, bin: -1 };
  const by = many ? MANY_BARS : 1;
  const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  const moves: Readonly<Record<string, BarMark>> = {
    ArrowLeft: { cell, bin: clamp(bin - by, bins) },
    ArrowRight: { cell, bin: clamp(bin + by, bins) },
    Home: { cell, bin: 0 },
    End: { cell, bin: bins - 1 },
    ArrowUp: { cell: clamp(cell - 1, cells), bin: clamp(bin, bins) },
    ArrowDown: { cell: clamp(cell + 1, cells), bin: clamp(bin, bins) },
  };
  return moves[key];
}

/** A column for every histogram: its moments, then its bars. */
export function histogramTable(ui: UiContext, diagnostics: Diagnostics): DialogTable {
  const { chart, histograms } = diagnosticsTexts(ui.i18n.language);
  const { format } = ui.i18n;
  const all = histogramsOf(ui, diagnostics);
  const bins = all[0]?.distribution.shares.length ?? 0;
  const row = (name: string, cell: (distribution: Distribution) => string): string[] => [
    name,
    ...all.map(({ distribution }) => cell(distribution)),
  ];
  return {
    title: histograms.tableOf,
    closeLabel: chart.close,
    head: [histograms.what, ...all.map(({ title }) => title)],
    rows: [
      row(histograms.minimum, ({ minimum }) => exactly(minimum)),
      row(histograms.maximum, ({ maximum }) => exactly(maximum)),
      row(histograms.mean, ({ mean }) => exactly(mean)),
      row(histograms.deviation, ({ deviation }) => exactly(deviation)),
      row(histograms.count, ({ count }) => format.integer(count)),
      ...Array.from({ length: bins }, (_, bin) =>
        row(histograms.bar(format.integer(bin + 1)), (distribution) =>
          format.integer(binCount(distribution, bin)),
        ),
      ),
    ],
  };
}
