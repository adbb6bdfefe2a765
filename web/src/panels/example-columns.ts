// SPDX-License-Identifier: MIT
import { html, type TemplateResult } from 'lit';
import { classMarker } from '../elements/class-marker';
import type { I18n } from '../i18n/index';
import type { ExamplesTexts } from '../i18n/panels/catalogue/examples';
import type { ExampleReport } from '../shared/example-report';
import { exactFigure } from './exact-figure';

/** One column of the table of examples. */
export interface ExampleColumn {
  /** Names it whatever the language. */
  readonly key: string;
  readonly name: string;
  /** CSS width of the column. */
  readonly width: string;
  /** What it is sorted by. */
  readonly value: (example: number) => number;
  readonly shown: (example: number) => TemplateResult | string;
}

const MARK_WIDTH = '72px';
const FIGURE_WIDTH = 'minmax(88px, 1fr)';

/**
 * The columns for a report; the figures are those of `report`, in the words of `i18n`.
 *
 * @param dimensions how many coordinates an example has in the picture: 0 (a vector), 1 or 2
 */
export function exampleColumns(
  report: ExampleReport,
  { format }: I18n,
  text: ExamplesTexts,
  dimensions: number,
): ExampleColumn[] {
  const isRegression = report.classes === 0;
  const figure = (
    key: string,
    name: string,
    value: (example: number) => number,
  ): ExampleColumn => ({
    key,
    name,
    width: FIGURE_WIDTH,
    value,
    shown: (example) => exactFigure(value(example)),
  });
  const { columns } = text;
  const label = (example: number): number => report.label(example);
  const predicted = (example: number): number => report.predicted(example);
  const outcome = isRegression
    ? [figure('label', text.value, label), figure('predicted', text.output, predicted)]
    : [
        { ...classColumn('label', columns.label, label), width: MARK_WIDTH },
        {
          ...classColumn('predicted', columns.predicted, predicted),
          width: '92px',
          shown: (example: number) => predictedClass(report, example, text),
        },
      ];
  const scores = Array.from({ length: isRegression ? 0 : report.outputs }, (_, output) =>
    figure(
      `score${output}`,
      report.outputs === 1 ? columns.score : text.scoreOf(format.integer(output)),
      (example) => report.score(example, output),
    ),
  );
  const inputs = [
    figure('x1', columns.x1, (example) => report.x1(example)),
    figure('x2', columns.x2, (example) => report.x2(example)),
  ];
  return [
    {
      ...figure('number', columns.number, (example) => example),
      width: '60px',
      shown: (example) => format.integer(example + 1),
    },
    figure('loss', columns.loss, (example) => report.loss(example)),
    ...outcome,
    {
      key: 'part',
      name: columns.part,
      width: '56px',
      value: (example) => Number(report.isTest(example)),
      shown: (example) => (report.isTest(example) ? text.test : text.training),
    },
    ...scores,
    ...inputs.slice(0, dimensions),
  ];
}

function classColumn(
  key: string,
  name: string,
  value: (example: number) => number,
): Omit<ExampleColumn, 'width'> {
  return { key, name, value, shown: (example) => classCell(value(example)) };
}

function classCell(index: number): TemplateResult {
  return html`<span class="class">${classMarker(index)}${index}</span>`;
}

/** A wrong one is told by a word, not by colour. */
function predictedClass(
  report: ExampleReport,
  example: number,
  text: ExamplesTexts,
): TemplateResult {
  const cell = classCell(report.predicted(example));
  return report.isRight(example) ? cell : html`<em>${text.wrong}</em> ${cell}`;
}
