// SPDX-License-Identifier: MIT
import type { Activation, Config } from '../../shared/config';
import { classCount } from '../../shared/data-traits';
import { networkShape } from '../../shared/network-shape';
import type { FollowStep, StepKind } from './follow-steps';
import { NUMPY_FUNCTIONS, NUMPY_HELPERS, NUMPY_LOSSES, type NumpyLoss } from './numpy-functions';

/** The listing is for nets that fit on a screen: the notes' own has two layers of four. */
export const MOST_LISTED_LAYERS = 4;
export const MOST_LISTED_UNITS = 8;

/** A line of NumPy and the steps that it computes. */
export interface ListingLine {
  readonly code: string;
  /** Shape of the result, as `4x1`; empty where it has none. */
  readonly shape: string;
  readonly kinds: readonly StepKind[];
  readonly layer: number;
}

/** Whether the net is small enough for its listing. */
export function isListed({ network }: Pick<Config, 'network'>): boolean {
  const { layers } = network;
  return (
    layers.length <= MOST_LISTED_LAYERS && layers.every(({ units }) => units <= MOST_LISTED_UNITS)
  );
}

export function isLineOf({ kinds, layer }: ListingLine, step: FollowStep): boolean {
  return layer === step.layer && kinds.includes(step.kind);
}

/**
 * The passes of one example in NumPy, as the notes list the forward pass: W1, b1, … are the net's
 * parameters (a1, … the slopes of PReLU), x a column of the inputs.
 */
export function numpyListing(
  config: Config,
  inputs: ArrayLike<number>,
  target: number,
): readonly ListingLine[] {
  return new Listing(config).lines(inputs, target);
}

class Listing {
  readonly #config: Config;
  readonly #activations: readonly Activation[];
  readonly #shapes;
  readonly #lines: ListingLine[] = [];
  readonly #loss: NumpyLoss;

  constructor(config: Config) {
    this.#config = config;
    this.#activations = config.network.layers.map(({ activation }) => activation);
    this.#shapes = networkShape(config).layerShapes;
    this.#loss = lossOf(config);
  }

  lines(inputs: ArrayLike<number>, target: number): readonly ListingLine[] {
    const last = this.#activations.length;
    this.#functions();
    const column = Array.from(inputs, (value) => `[${plain(value)}]`).join(', ');
    this.#add(['input'], 0, `x = np.array([${column}])`, `${inputs.length}x1`);
    this.#add(['input'], 0, `y = ${plain(target)}`);
    for (let layer = 0; layer < last; layer++) this.#forward(layer);
    const sums = `np.dot(W${last + 1}, ${this.#input(last)}) + b${last + 1}`;
    this.#add(['affine'], last, `s = ${sums}`, this.#shape(last));
    if (this.#loss.squash !== null) this.#add(['squash'], last, this.#loss.squash);
    for (const line of this.#loss.loss) this.#add(['loss'], last, line);
    for (const line of this.#loss.gradient) this.#add(['scoreGradient'], last, line);
    for (let layer = last; layer >= 0; layer--) this.#backward(layer);
    return this.#lines;
  }

  #add(kinds: readonly StepKind[], layer: number, code: string, shape = ''): void {
    this.#lines.push({ kinds, layer, code, shape });
  }

  #functions(): void {
    for (const kind of new Set(this.#activations)) {
      for (const helper of NUMPY_HELPERS[kind] ?? []) this.#add([], -1, helper);
      this.#add([], -1, `${this.#name(kind)} = ${this.#filled(NUMPY_FUNCTIONS[kind].body)}`);
    }
  }

  /** `f`, as in the notes, where all layers have the same. */
  #name(kind: Activation): string {
    if (new Set(this.#activations).size === 1) return 'f';
    return `f_${kind.replace('-', '_')}`;
  }

  /** Settings in place of their names. */
  #filled(code: string): string {
    const { leakySlope, maxoutPieces } = this.#config.network;
    return code
      .replaceAll('{slope}', plain(leakySlope))
      .replaceAll('{pieces}', String(maxoutPieces));
  }

  /** What enters a layer. */
  #input(layer: number): string {
    return layer === 0 ? 'x' : `h${layer}`;
  }

  #shape(layer: number): string {
    return `${this.#shapes[layer]?.units ?? 0}x1`;
  }

  /** In one line, as in the notes, unless the backward pass needs z as well. */
  #forward(layer: number): void {
    const kind = this.#activations[layer] ?? 'linear';
    const n = layer + 1;
    const sums = `np.dot(W${n}, ${this.#input(layer)}) + b${n}`;
    const f = this.#name(kind);
    if (NUMPY_FUNCTIONS[kind].usesOutput) {
      const kinds = ['affine', 'activation'] as const;
      this.#add(kinds, layer, `h${n} = ${f}(${sums})`, this.#shape(layer));
      return;
    }
    const { units = 0, pieces = 1 } = this.#shapes[layer] ?? {};
    this.#add(['affine'], layer, `z${n} = ${sums}`, `${units * pieces}x1`);
    const inside = kind === 'prelu' ? `z${n}, a${n}` : `z${n}`;
    this.#add(['activation'], layer, `h${n} = ${f}(${inside})`, this.#shape(layer));
  }

  #backward(layer: number): void {
    const n = layer + 1;
    const isLast = layer === this.#activations.length;
    const dz = isLast ? 'ds' : `dz${n}`;
    const below = this.#input(layer);
    const { inputs = 0, units = 0, pieces = 1 } = this.#shapes[layer] ?? {};
    const rows = units * pieces;
    const kinds = ['parameterGradient'] as const;
    this.#add(kinds, layer, `dW${n} = np.dot(${dz}, ${below}.T)`, `${rows}x${inputs}`);
    this.#add(kinds, layer, `db${n} = ${dz}`, `${rows}x1`);
    const code = `d${below} = np.dot(W${n}.T, ${dz})`;
    this.#add(['inputGradient'], layer, code, `${inputs}x1`);
    if (layer > 0) this.#through(layer - 1);
  }

  /** From dh to dz of a hidden layer. */
  #through(layer: number): void {
    const kind = this.#activations[layer] ?? 'linear';
    const n = layer + 1;
    const { units = 0, pieces = 1 } = this.#shapes[layer] ?? {};
    const gradient = this.#filled(NUMPY_FUNCTIONS[kind].gradient)
      .replace(/\bdh\b/g, `dh${n}`)
      .replace(/\b([hza])\b/g, `$1${n}`);
    const kinds = ['activationGradient'] as const;
    this.#add(kinds, layer, `dz${n} = ${gradient}`, `${units * pieces}x1`);
    if (kind !== 'prelu') return;
    this.#add(kinds, layer, `da${n} = dh${n} * np.minimum(0, z${n})`, `${units}x1`);
  }
}

function lossOf(config: Config): NumpyLoss {
  if (config.task === 'regression') return NUMPY_LOSSES.regression;
  if (config.loss === 'hinge' && classCount(config) > 2) return NUMPY_LOSSES.hingeOfMany;
  return NUMPY_LOSSES[config.loss];
}

/** Four digits, as Python reads them. */
function plain(value: number): string {
  return String(Number(value.toPrecision(4)));
}
