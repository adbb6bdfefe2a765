// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../shared/config';
import { FOLLOWED_CASES, followedNet } from '../../testing/followed-cases';
import { followSteps } from './follow-steps';
import { isLineOf, isListed, numpyListing } from './numpy-listing';

function code(config: Config): string[] {
  return numpyListing(config, [0.5, -1.25], 1).map(({ code: line }) => line);
}

describe('the NumPy listing', () => {
  it('is the one of the notes for a sigmoid net, with its shapes', () => {
    const config = followedNet('sigmoid');
    expect(code(config).slice(0, 8)).toEqual([
      'f = lambda z: 1.0 / (1.0 + np.exp(-z))',
      'x = np.array([[0.5], [-1.25]])',
      'y = 1',
      'h1 = f(np.dot(W1, x) + b1)',
      'h2 = f(np.dot(W2, h1) + b2)',
      's = np.dot(W3, h2) + b3',
      'p = np.exp(s) / np.sum(np.exp(s))',
      'L = -np.log(p[y, 0])',
    ]);
    const shapes = numpyListing(config, [1, 2], 0).map(({ shape }) => shape);
    expect(shapes.slice(3, 6)).toEqual(['4x1', '3x1', '2x1']);
  });

  it('goes back to the inputs by the chain rule', () => {
    expect(code(followedNet('sigmoid')).slice(8)).toEqual([
      'ds = p.copy()',
      'ds[y] -= 1',
      'dW3 = np.dot(ds, h2.T)',
      'db3 = ds',
      'dh2 = np.dot(W3.T, ds)',
      'dz2 = dh2 * h2 * (1 - h2)',
      'dW2 = np.dot(dz2, h1.T)',
      'db2 = dz2',
      'dh1 = np.dot(W2.T, dz2)',
      'dz1 = dh1 * h1 * (1 - h1)',
      'dW1 = np.dot(dz1, x.T)',
      'db1 = dz1',
      'dx = np.dot(W1.T, dz1)',
    ]);
  });

  it('keeps z where the derivative needs it, and names functions where they differ', () => {
    const prelu = code(followedNet('prelu'));
    expect(prelu).toContain('h1 = f(z1, a1)');
    expect(prelu).toContain('dz1 = dh1 * np.where(z1 > 0, 1, a1)');
    const maxout = code(followedNet('maxout'));
    expect(maxout).toContain('dz2 = (dh2 * (z2.reshape(-1, 2) == h2)).reshape(-1, 1)');
    const layers = [
      { units: 2, activation: 'leaky-relu' as const, dropout: 0 },
      { units: 2, activation: 'tanh' as const, dropout: 0 },
    ];
    const mixed = code({ ...DEFAULT_CONFIG, network: { ...DEFAULT_CONFIG.network, layers } });
    expect(mixed).toContain('f_leaky_relu = lambda z: np.where(z > 0, z, 0.01 * z)');
    expect(mixed).toContain('h2 = f_tanh(np.dot(W2, h1) + b2)');
  });

  it.each(FOLLOWED_CASES)('has a line for every step, in their order: %s', (_, config) => {
    const lines = numpyListing(config, [1, 2], 1);
    let before = 0;
    for (const step of followSteps(config)) {
      const at = lines.findIndex((line) => isLineOf(line, step));
      expect(at, `${step.kind} ${step.layer}`).toBeGreaterThanOrEqual(before);
      before = at;
    }
  });

  it('is for nets of up to four layers of eight units', () => {
    const net = (...units: number[]): Config => {
      const layers = units.map((count) => ({
        units: count,
        activation: 'tanh' as const,
        dropout: 0,
      }));
      return { ...DEFAULT_CONFIG, network: { ...DEFAULT_CONFIG.network, layers } };
    };
    expect(isListed(net())).toBe(true);
    expect(isListed(net(8, 8, 8, 8))).toBe(true);
    expect(isListed(net(9))).toBe(false);
    expect(isListed(net(1, 1, 1, 1, 1))).toBe(false);
  });
});
