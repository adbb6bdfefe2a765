// SPDX-License-Identifier: MIT
import type { Activation } from '../../shared/config';

/** A function of a layer in NumPy. */
export interface NumpyFunction {
  /** What it is, without its name; a `{…}` stands for a number. */
  readonly body: string;
  /** dz from `dh` and, where `usesOutput`, `h`, else `z`; each stands for the variable of a layer. */
  readonly gradient: string;
  /** The derivative follows from h alone, so that the notes' single line per layer is enough. */
  readonly usesOutput?: true;
}

const SIGMOID = '1.0 / (1.0 + np.exp(-z))';
const GELU_SCALE = 'np.sqrt(8 / np.pi)';

/** `sig` of swish and GELU, and what is inside it. */
export const NUMPY_HELPERS: Partial<Record<Activation, readonly string[]>> = {
  swish: [`sig = lambda z: ${SIGMOID}`],
  gelu: [`sig = lambda z: 1.0 / (1.0 + np.exp(-${GELU_SCALE} * (z + 0.044715 * z**3)))`],
};

export const NUMPY_FUNCTIONS: Readonly<Record<Activation, NumpyFunction>> = {
  linear: { body: 'lambda z: z', gradient: 'dh', usesOutput: true },
  sigmoid: { body: `lambda z: ${SIGMOID}`, gradient: 'dh * h * (1 - h)', usesOutput: true },
  tanh: { body: 'np.tanh', gradient: 'dh * (1 - h**2)', usesOutput: true },
  relu: { body: 'lambda z: np.maximum(0, z)', gradient: 'dh * (h > 0)', usesOutput: true },
  'leaky-relu': {
    body: 'lambda z: np.where(z > 0, z, {slope} * z)',
    gradient: 'dh * np.where(z > 0, 1, {slope})',
  },
  prelu: {
    body: 'lambda z, a: np.where(z > 0, z, a * z)',
    gradient: 'dh * np.where(z > 0, 1, a)',
  },
  maxout: {
    body: 'lambda z: z.reshape(-1, {pieces}).max(axis=1, keepdims=True)',
    gradient: '(dh * (z.reshape(-1, {pieces}) == h)).reshape(-1, 1)',
  },
  elu: {
    body: 'lambda z: np.where(z >= 0, z, np.exp(z) - 1)',
    gradient: 'dh * np.where(z >= 0, 1, np.exp(z))',
  },
  gelu: {
    body: 'lambda z: z * sig(z)',
    gradient: `dh * (sig(z) + z * sig(z) * (1 - sig(z)) * ${GELU_SCALE} * (1 + 0.134145 * z**2))`,
  },
  swish: {
    body: 'lambda z: z * sig(z)',
    gradient: 'dh * (sig(z) + z * sig(z) * (1 - sig(z)))',
  },
  softplus: { body: 'lambda z: np.log(1 + np.exp(z))', gradient: 'dh / (1 + np.exp(-z))' },
  sine: { body: 'np.sin', gradient: 'dh * np.cos(z)' },
};

/** The lines of a loss: what it makes of the scores `s`, the loss `L`, and `ds`. */
export interface NumpyLoss {
  /** Before the loss; none where it looks at the scores themselves. */
  readonly squash: string | null;
  readonly loss: readonly string[];
  readonly gradient: readonly string[];
}

export const NUMPY_LOSSES = {
  softmax: {
    squash: 'p = np.exp(s) / np.sum(np.exp(s))',
    loss: ['L = -np.log(p[y, 0])'],
    gradient: ['ds = p.copy()', 'ds[y] -= 1'],
  },
  logistic: {
    squash: 'p = 1.0 / (1.0 + np.exp(-s))',
    loss: ['L = -np.log(p if y == 1 else 1 - p)'],
    gradient: ['ds = p - y'],
  },
  hinge: {
    squash: null,
    loss: ['t = 2 * y - 1', 'L = np.maximum(0, 1 - t * s)'],
    gradient: ['ds = -t * (t * s < 1)'],
  },
  hingeOfMany: {
    squash: null,
    loss: ['m = np.maximum(0, s - s[y] + 1)', 'm[y] = 0', 'L = np.sum(m)'],
    gradient: ['ds = 1.0 * (m > 0)', 'ds[y] -= np.sum(m > 0)'],
  },
  squared: {
    squash: 'o = np.tanh(s)',
    loss: ['t = 2 * y - 1', 'L = 0.5 * (o - t)**2'],
    gradient: ['ds = (o - t) * (1 - o**2)'],
  },
  regression: { squash: null, loss: ['L = 0.5 * (s - y)**2'], gradient: ['ds = s - y'] },
} as const satisfies Record<string, NumpyLoss>;
