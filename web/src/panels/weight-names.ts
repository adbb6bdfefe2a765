// SPDX-License-Identifier: MIT
import { targetTitle, unitTitle } from '../elements/network-names';
import type { I18n } from '../i18n/index';
import type { MatrixCell, WeightMatrix } from '../render/weight-matrix';
import type { Config } from '../shared/config';
import { inputName } from '../ui/input-names';

/** How rows, columns and cells of a layer's matrix are called. */
export class WeightNames {
  readonly #matrix: WeightMatrix;
  readonly #config: Config;
  readonly #i18n: I18n;

  constructor(matrix: WeightMatrix, config: Config, i18n: I18n) {
    this.#matrix = matrix;
    this.#config = config;
    this.#i18n = i18n;
  }

  /** Short, for the left edge: `3`, or `3·2` for a piece; of scores the class. */
  readonly shortRow = (row: number): string => {
    const { piece } = this.#matrix.unitOf(row);
    const { format } = this.#i18n;
    const name = format.integer(this.#numberOf(row));
    return this.#matrix.pieces > 1 ? `${name}·${format.integer(piece + 1)}` : name;
  };

  /** `unit 3`, `class 0`, with its piece where it has several. */
  readonly row = (row: number): string => {
    const { format, text } = this.#i18n;
    const number = this.#numberOf(row);
    const { network } = text;
    if (this.#isOutput && !this.#isClass) return network.value;
    const name = this.#isClass
      ? network.classLabel(number)
      : network.unitNumber(format.integer(number));
    if (this.#matrix.pieces === 1) return name;
    return network.unitPiece(name, format.integer(this.#matrix.unitOf(row).piece + 1));
  };

  /** Short, for the upper edge: inputs by their formula, bias and slope by their letter. */
  readonly shortColumn = (column: number): string => {
    const kind = this.#matrix.kindOf(column);
    if (kind !== 'weight') return kind === 'bias' ? 'b' : 'a';
    return this.#matrix.layer === 1
      ? inputName(this.#config, column)
      : this.#i18n.format.integer(column + 1);
  };

  /** `x₁`, `unit 3`, `Bias`. */
  readonly column = (column: number): string => {
    const { network } = this.#i18n.text;
    const kind = this.#matrix.kindOf(column);
    if (kind !== 'weight') return network[kind];
    const name = this.shortColumn(column);
    return this.#matrix.layer === 1 ? name : network.unitNumber(name);
  };

  /** The parameter of a cell, in full. */
  cell({ row, column }: MatrixCell): string {
    const { layer, pieces, view } = this.#matrix;
    const { unit, piece } = this.#matrix.unitOf(row);
    const { network } = this.#i18n.text;
    const outputs = view.layout.sizes.at(-1) ?? 1;
    const into = unitTitle(this.#config, this.#i18n, outputs, { column: layer, unit });
    const kind = this.#matrix.kindOf(column);
    if (kind === 'slope') return `${into}${network.partSeparator}${network.slope}`;
    const target = { kind: 'link', column: layer, from: column, to: unit } as const;
    const name =
      kind === 'bias'
        ? network.biasOf(into)
        : targetTitle(this.#config, this.#i18n, outputs, target);
    return pieces === 1 ? name : network.unitPiece(name, this.#i18n.format.integer(piece + 1));
  }

  get #isOutput(): boolean {
    const { layer, view } = this.#matrix;
    return layer === view.layout.sizes.length - 1;
  }

  get #isClass(): boolean {
    return this.#isOutput && this.#config.task !== 'regression';
  }

  /** Classes count from 0, units from 1; a single score speaks for class 1. */
  #numberOf(row: number): number {
    const { unit } = this.#matrix.unitOf(row);
    if (!this.#isClass) return unit + 1;
    return this.#matrix.view.layout.sizes.at(-1) === 1 ? 1 : unit;
  }
}
