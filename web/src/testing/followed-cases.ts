// SPDX-License-Identifier: MIT
import { ACTIVATIONS, type Activation, type Config, DEFAULT_CONFIG } from '../shared/config';

/** A small net whose weights are large enough to matter. */
export function followedNet(activation: Activation, rest: Partial<Config> = {}): Config {
  const layers = [
    { units: 4, activation, dropout: 0.5 },
    { units: 3, activation, dropout: 0 },
  ];
  const init = { kind: 'normal' as const, scale: 60, bias: 0.1 };
  return { ...DEFAULT_CONFIG, ...rest, network: { ...DEFAULT_CONFIG.network, layers, init } };
}

const blobs = { ...DEFAULT_CONFIG.data, kind: 'blobs' as const, classes: 3 };
const plane = { ...DEFAULT_CONFIG.data, kind: 'plane' as const };

/** Every activation with softmax, and every loss. */
export const FOLLOWED_CASES: readonly (readonly [name: string, config: Config])[] = [
  ...ACTIVATIONS.map((kind) => [`${kind}, softmax`, followedNet(kind)] as const),
  ['three classes', followedNet('tanh', { data: blobs })],
  ['logistic', followedNet('tanh', { loss: 'logistic' })],
  ['hinge', followedNet('tanh', { loss: 'hinge' })],
  ['hinge of three classes', followedNet('tanh', { loss: 'hinge', data: blobs })],
  ['squared', followedNet('tanh', { loss: 'squared' })],
  ['regression', followedNet('tanh', { loss: 'squared', task: 'regression', data: plane })],
];
