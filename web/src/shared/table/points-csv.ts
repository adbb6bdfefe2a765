// SPDX-License-Identifier: MIT
import type { Config, GivenPoint } from '../config';
import { drawnDimensions } from '../data-traits';
import { EXAMPLE_STRIDE, type Examples } from '../snapshot';
import { quoted } from './quoted';

/**
 * Points as a CSV file: a column per input, `class` or `value`, and `split`, which is `train` or
 * `test` as `examples` has it. Classes with a name are called by it. Numbers have a decimal point in every language.
 */
export function pointsAsCsv(
  points: readonly GivenPoint[],
  examples: Examples,
  config: Config,
  classNames: readonly string[] = [],
): string {
  const isCurve = drawnDimensions(config) === 1;
  const inputs = isCurve ? 1 : Math.max(0, (points[0]?.length ?? 3) - 1);
  const names = Array.from({ length: inputs }, (_, index) => `x${index + 1}`);
  const hasClasses = config.task === 'classification';
  const label = hasClasses ? 'class' : 'value';
  const lines = points.map((point, index) => {
    const part = (examples[index * EXAMPLE_STRIDE + 3] ?? 0) > 0 ? 'test' : 'train';
    const last = point.at(-1) ?? 0;
    const name = hasClasses ? classNames[last] : undefined;
    const said = name === undefined ? last : quoted(name);
    const cells = isCurve ? [point[0], last] : [...point.slice(0, -1), said];
    return `${cells.join(',')},${part}\n`;
  });
  return `${[...names, label, 'split'].join(',')}\n${lines.join('')}`;
}
