// SPDX-License-Identifier: MIT
import type { Catalogue } from './catalogue';

type NameKey = {
  [K in keyof Catalogue['settings']]: Catalogue['settings'][K] extends string ? K : never;
}[keyof Catalogue['settings']];

/** Config paths, keys of links and of the view, by what names them in the settings' texts. */
export const SETTING_KEYS: Readonly<Record<string, NameKey>> = {
  version: 'version',
  task: 'task',
  seed: 'seed',
  data: 'kind',
  'data.kind': 'kind',
  'data.samples': 'samples',
  'data.noise': 'noise',
  'data.trainShare': 'trainShare',
  'data.classes': 'classes',
  'data.turns': 'turns',
  'data.standardize': 'standardize',
  'data.vectorLength': 'vectorLength',
  'data.points': 'points',
  features: 'features',
  network: 'layers',
  'network.layers': 'layers',
  'network.init': 'init',
  'network.init.kind': 'init',
  'network.init.scale': 'initScale',
  'network.init.bias': 'initBias',
  'network.leakySlope': 'leakySlope',
  'network.preluSlope': 'preluSlope',
  'network.maxoutPieces': 'maxoutPieces',
  loss: 'loss',
  'regularization.l1': 'l1',
  'regularization.l2': 'l2',
  'regularization.maxNorm': 'maxNorm',
  'regularization.inputNoise': 'inputNoise',
  'training.optimizer': 'optimizer',
  'training.learningRate': 'learningRate',
  'training.momentum': 'momentum',
  'training.beta1': 'beta1',
  'training.beta2': 'beta2',
  'training.epsilon': 'epsilon',
  'training.batchSize': 'batchSize',
  'training.shuffle': 'shuffle',
  'training.clipNorm': 'clipNorm',
  'training.schedule': 'schedule',
  'training.schedule.kind': 'schedule',
  'training.schedule.every': 'scheduleEvery',
  'training.schedule.factor': 'scheduleFactor',
  'training.schedule.rate': 'scheduleRate',
  'training.schedule.epochs': 'scheduleEpochs',
  weights: 'weights',
  steps: 'steps',
  epochs: 'epochs',
  points: 'points',
  speed: 'speed',
  until: 'until',
  'until.epochs': 'untilEpochs',
  'until.trainLoss': 'untilLoss',
  'until.accuracy': 'untilAccuracy',
  ui: 'layout',
  hide: 'hide',
  loading: 'loading',
  lang: 'language',
  theme: 'theme',
  arithmetic: 'arithmetic',
  preset: 'preset',
};

/** The key in the settings' texts of a config path that names one setting. */
export function settingKey(path: string): string | null {
  return path === 'network.layers[].dropout' ? 'dropout' : (SETTING_KEYS[path] ?? null);
}

const LAYER_PATH = /^network\.layers\[(\d+)\](?:\.(units|activation|dropout))?$/;

/** The name that the interface shows for a config path; the path itself where it shows none. */
export function settingName(path: string, text: Catalogue): string {
  const layer = LAYER_PATH.exec(path);
  if (layer !== null) {
    const number = String(Number(layer[1]) + 1);
    if (layer[2] === 'activation') return text.settings.activationOf(number);
    if (layer[2] === 'dropout') return text.settings.dropoutOf(number);
    return layer[2] === 'units' ? text.settings.unitsOf(number) : text.settings.layerOf(number);
  }
  const plain = path.replace(/\[\d+\].*$/, '');
  const key = SETTING_KEYS[plain];
  return key === undefined ? path : text.settings[key];
}
