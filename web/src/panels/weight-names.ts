// SPDX-License-Identifier: MIT
import { targetTitle, unitTitle } from '../elements/network-names';
import type { Config } from '../shared/config';
import { inputName } from '../ui/input-names';
import type { I18n } from '../i18n/index';
import type { MatrixCell, WeightMatrix } from '../render/weight-matrix';
import type { WeightsTexts } from '../i18n/panels/catalogue/weights';

/** How rows, columns and cells of a layer's matrix are called. */
export class WeightNames {
  readonly #matrix: WeightMatrix;
  readonly #config: Config;
  readonly #i18n: I18n;
  readonly #text: WeightsTexts;

  constructor(matrix: WeightMatrix, config: Config, i18n: I18n, text: WeightsTexts) {
    this.#matrix = matrix;
    this.#config = config;
    this.#i18n = i18n;
    this.#text = text;
  }

  /** Short, for the left edge: `3`, or `3·2` for a piece; of scores the class. */
  readonly row = (row: number): string => {
    const { unit, piece } = this.#matrix.unitOf(row);
    const { format } = this.#i18n;
    const { sizes } = this.#matrix.view.layout;
    const isScore = this.#matrix.layer === sizes.length - 1 && this.#config.task !== 'regression';
    // A single score speaks for class 1.
    const number = isScore ? (sizes.at(-1) === 1 ? 1 : unit) : unit + 1;
    const name = format.integer(number);
    return this.#matrix.pieces > 1 ? this.#text.piece(name, format.integer(piece + 1)) : name;
  };

  /** Short, for the upper edge. */
  readonly column = (column: number): string => {
    const kind = this.#matrix.kindOf(column);
    if (kind !== 'weight') return this.#text[kind];
    return this.#matrix.layer === 1
      ? inputName(this.#config, column)
      : this.#i18n.format.integer(column + 1);
  };

  /** The parameter of a cell, in full. */
  cell({ row, column }: MatrixCell): string {
    const { layer, pieces, view } = this.#matrix;
    const { unit, piece } = this.#matrix.unitOf(row);
    const { network } = this.#i18n.text;
    const outputs = view.layout.sizes.at(-1) ?? 1;
    const into = unitTitle(this.#config, this.#i18n, outputs, { column: layer, unit });
    const kind = this.#matrix.kindOf(column);
    if (kind === 'slope') return this.#text.slopeOf(into);
    const target = { kind: 'link', column: layer, from: column, to: unit } as const;
    const name =
      kind === 'bias'
        ? network.biasOf(into)
        : targetTitle(this.#config, this.#i18n, outputs, target);
    if (pieces === 1) return name;
    return network.unitPiece(name, this.#i18n.format.integer(piece + 1));
  }
}
