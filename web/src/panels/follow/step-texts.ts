// SPDX-License-Identifier: MIT
import type { FollowTexts } from '../../i18n/panels/catalogue/follow';
import type { Config } from '../../shared/config';
import { classCount } from '../../shared/data-traits';
import { operatorSign } from './equation-view';
import type { FollowStep } from './follow-steps';
import { quantityText } from './quantity-math';

type Settings = Pick<Config, 'network' | 'loss' | 'task' | 'data'>;

/** What a step computes, as short as in a list: h₁ = tanh(z₁). */
export function stepFormula({ kind, layer }: FollowStep, config: Settings): string {
  const last = config.network.layers.length;
  const text = (letter: 'W' | 'b' | 'h' | 'z', at: number): string =>
    quantityText({ letter, layer: at + 1 });
  const below = layer === 0 ? 'x' : text('h', layer - 1);
  switch (kind) {
    case 'input':
      return 'x';
    case 'affine':
      return `${layer === last ? 's' : text('z', layer)} = ${text('W', layer)} ${below} + ${text('b', layer)}`;
    case 'activation': {
      const f = operatorSign(config.network.layers[layer]?.activation ?? 'linear');
      return `${text('h', layer)} = ${f === 'maxout' ? 'max' : f}(${text('z', layer)})`;
    }
    case 'squash':
      return { softmax: 'p = softmax(s)', logistic: 'p = σ(s)', squared: 'o = tanh(s)', hinge: '' }[
        config.loss
      ];
    case 'loss':
      return 'L';
    case 'scoreGradient':
      return '∂L/∂s';
    case 'parameterGradient':
      return `∂L/∂${text('W', layer)}, ∂L/∂${text('b', layer)}`;
    case 'inputGradient':
      return `∂L/∂${below}`;
    default:
      return `∂L/∂${text('z', layer)}`;
  }
}

function layerName(texts: FollowTexts, layer: number, config: Settings): string {
  const isLast = layer === config.network.layers.length;
  return isLast ? texts.outputLayer : texts.hidden(String(layer + 1));
}

export function stepTitle(texts: FollowTexts, step: FollowStep, config: Settings): string {
  const { titles } = texts;
  const { kind, layer } = step;
  const name = layerName(texts, layer, config);
  switch (kind) {
    case 'input':
      return titles.input;
    case 'affine':
      return layer === config.network.layers.length ? titles.scores : titles.sums(name);
    case 'activation':
      return titles.activation(name);
    case 'squash':
      return config.loss === 'squared' ? titles.output : titles.probabilities;
    case 'loss':
      return titles.loss;
    case 'scoreGradient':
      return titles.scoreGradient;
    case 'parameterGradient':
      return titles.parameterGradient(name);
    case 'inputGradient':
      return layer === 0
        ? titles.featureGradient
        : titles.inputGradient(layerName(texts, layer - 1, config));
    default:
      return titles.activationGradient(name);
  }
}

/** Why the step is as it is, in a sentence. */
export function stepReason({ why }: FollowTexts, step: FollowStep, config: Settings): string {
  const activation = config.network.layers[step.layer]?.activation ?? 'linear';
  switch (step.kind) {
    case 'input':
      return config.data.standardize ? `${why.standardized} ${why.input}` : why.input;
    case 'affine':
      return step.layer === config.network.layers.length ? why.scores : why.sums;
    case 'activation':
      return activation === 'maxout' || activation === 'prelu' ? why[activation] : why.activation;
    case 'squash':
      return config.loss === 'squared'
        ? why.tanhOutput
        : why[config.loss === 'logistic' ? 'logistic' : 'softmax'];
    case 'loss':
      return lossReason(why, config);
    case 'scoreGradient':
      return scoreReason(why, config);
    case 'parameterGradient':
      return why.parameterGradient;
    case 'inputGradient':
      return step.layer === 0 ? why.featureGradient : why.inputGradient;
    default:
      return activationReason(why, activation);
  }
}

function lossReason(why: FollowTexts['why'], config: Settings): string {
  if (config.loss === 'squared') return why.squared;
  if (config.loss !== 'hinge') return why.logLoss;
  return classCount(config) > 2 ? why.hingeOfMany : why.hinge;
}

function scoreReason(why: FollowTexts['why'], config: Settings): string {
  if (config.task === 'regression') return why.scoreSquared;
  if (config.loss === 'squared') return why.scoreTanh;
  if (config.loss === 'softmax') return why.scoreSoftmax;
  if (config.loss === 'logistic') return why.scoreLogistic;
  return classCount(config) > 2 ? why.scoreHingeOfMany : why.scoreHinge;
}

function activationReason(why: FollowTexts['why'], activation: string): string {
  if (activation === 'relu') return why.reluGradient;
  if (activation === 'maxout') return why.maxoutGradient;
  return activation === 'prelu' ? why.preluGradient : why.activationGradient;
}
