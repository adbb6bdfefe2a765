// SPDX-License-Identifier: MIT
import type { Activation } from '../../shared/config';
import type { Matrix } from '../../shared/trace';

export interface LayerFunction {
  readonly kind: Activation;
  readonly leakySlope: number;
  /** Learned slopes of PReLU, one per unit. */
  readonly slopes: Matrix;
  readonly pieces: number;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** σ(q)·z of GELU and swish: σ + z·σ·(1 − σ)·q′. */
function gated(z: number, q: number, slope: number): number {
  const share = sigmoid(q);
  return share + z * share * (1 - share) * slope;
}

const GELU_SCALE = Math.sqrt(8 / Math.PI);
const GELU_CUBE = 0.044715;

/** f′(z) of any kind but maxout, as the engine's activation.h has it; `slope` is that for z ≤ 0. */
export function derivative(kind: Activation, z: number, slope: number): number {
  switch (kind) {
    case 'sigmoid':
      return sigmoid(z) * (1 - sigmoid(z));
    case 'tanh':
      return 1 - Math.tanh(z) ** 2;
    case 'relu':
      return z > 0 ? 1 : 0;
    case 'leaky-relu':
    case 'prelu':
      return z > 0 ? 1 : slope;
    case 'elu':
      return z >= 0 ? 1 : Math.exp(z);
    case 'gelu':
      return gated(
        z,
        GELU_SCALE * (z + GELU_CUBE * z ** 3),
        GELU_SCALE * (1 + 3 * GELU_CUBE * z * z),
      );
    case 'swish':
      return gated(z, z, 1);
    case 'softplus':
      return sigmoid(z);
    case 'sine':
      return Math.cos(z);
    default:
      return 1;
  }
}

/** Which piece of a maxout unit wins: the lowest in a tie. */
export function winner(z: Matrix, unit: number, pieces: number): number {
  let best = 0;
  const at = (piece: number): number => z.values[unit * pieces + piece] ?? 0;
  for (let piece = 1; piece < pieces; piece++) if (at(piece) > at(best)) best = piece;
  return best;
}

/**
 * ∂f/∂z of every pre-activation: units × 1, and for maxout units × pieces with 1 for the piece that
 * won.
 */
export function localGradient(f: LayerFunction, z: Matrix): Matrix {
  const { kind, leakySlope, slopes, pieces } = f;
  const units = z.values.length / pieces;
  const values = Array.from(z.values, (value, row) => {
    if (kind !== 'maxout') return derivative(kind, value, slopes.values[row] ?? leakySlope);
    const unit = Math.floor(row / pieces);
    return winner(z, unit, pieces) === row % pieces ? 1 : 0;
  });
  return { rows: units, columns: pieces, values };
}
