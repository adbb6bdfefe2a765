// SPDX-License-Identifier: MIT
import { type Matrix, vector } from '../../shared/trace';
import { EQUALS, type Equation, matrixOf, operators, scalar } from './equation';
import type { FollowStep } from './follow-steps';
import {
  byPieces,
  type Followed,
  functionOf,
  outputOf,
  parameter,
  scoreRow,
  signOf,
  single,
  sumsOf,
} from './followed';
import { winner } from './local-gradient';

/** The forward half, with numbers. */
export function forwardEquations(step: FollowStep, followed: Followed): readonly Equation[] {
  switch (step.kind) {
    case 'input':
      return inputEquations(followed);
    case 'affine':
      return [affineEquation(followed, step.layer)];
    case 'activation':
      return [activationEquation(followed, step.layer)];
    case 'squash':
      return squashEquations(followed);
    default:
      return lossEquations(followed);
  }
}

function inputEquations({ view, target, inputNames: names }: Followed): readonly Equation[] {
  return [[matrixOf(single('x'), view.features, { names })], [scalar(target, single('y'))]];
}

function affineEquation(followed: Followed, layer: number): Equation {
  const { view } = followed;
  const { weights, biases, preActivations } = view.layer(layer);
  return [
    matrixOf(sumsOf(view, layer), preActivations, rowMark(followed, layer)),
    EQUALS,
    matrixOf(parameter('W', layer), weights),
    ...operators('·'),
    matrixOf(outputOf(view, layer - 1), view.column(layer)),
    ...operators('+'),
    matrixOf(parameter('b', layer), biases),
  ];
}

/** Marks the score of the example's class. */
function rowMark(followed: Followed, layer: number): { row?: number } {
  const row = layer === followed.view.layerCount - 1 ? scoreRow(followed) : null;
  return row === null ? {} : { row };
}

function activationEquation(followed: Followed, layer: number): Equation {
  const { view } = followed;
  const f = functionOf(followed, layer);
  const { preActivations, activations, slopes } = view.layer(layer);
  const h = matrixOf(outputOf(view, layer), activations);
  const z = sumsOf(view, layer);
  if (f.kind === 'maxout') {
    const marks = Array.from(activations.values, (_, unit) =>
      winner(preActivations, unit, f.pieces),
    );
    const pieces = matrixOf(z, byPieces(preActivations, f.pieces), { marks });
    return [h, EQUALS, ...operators('max'), pieces];
  }
  const inside = [...operators(`${f.kind} (`), matrixOf(z, preActivations)];
  if (f.kind !== 'prelu') return [h, EQUALS, ...inside, ...operators(')')];
  return [
    h,
    EQUALS,
    ...inside,
    ...operators(';'),
    matrixOf(parameter('α', layer), slopes),
    ...operators(')'),
  ];
}

function squashEquations(followed: Followed): readonly Equation[] {
  const { config, view } = followed;
  const s = view.column(view.layerCount);
  const score = s.values[0] ?? 0;
  if (config.loss === 'logistic') {
    const p = scalar(view.probabilities.values[0] ?? 0, single('p'));
    return [[p, EQUALS, ...operators('σ ('), scalar(score, single('s')), ...operators(')')]];
  }
  if (config.loss === 'squared') {
    const o = scalar(Math.tanh(score), single('o'));
    return [[o, EQUALS, ...operators('tanh ('), scalar(score, single('s')), ...operators(')')]];
  }
  const mark = rowMark(followed, view.layerCount - 1);
  const powers = vector(Array.from(s.values, Math.exp));
  const sum = Array.from(powers.values).reduce((total, power) => total + power, 0);
  return [
    [
      matrixOf(single('p'), view.probabilities, mark),
      EQUALS,
      matrixOf({ ...single('s'), of: 'exp' }, powers, mark),
      ...operators('/'),
      scalar(sum),
    ],
  ];
}

function lossEquations(followed: Followed): readonly Equation[] {
  const { config, view, target } = followed;
  const L = scalar(view.loss, single('L'));
  const score = view.column(view.layerCount).values[0] ?? 0;
  if (config.loss === 'softmax') {
    const p = view.probabilities.values[target] ?? 0;
    return [[L, EQUALS, ...operators('−log'), scalar(p, { ...single('p'), of: 'row' })]];
  }
  if (config.loss === 'logistic') {
    const p = scalar(view.probabilities.values[0] ?? 0, single('p'));
    const inside = target === 1 ? [p] : [scalar(1), ...operators('−'), p];
    return [[L, EQUALS, ...operators('−log ('), ...inside, ...operators(')')]];
  }
  if (config.loss === 'hinge') return hingeEquations(followed, score);
  const isRegression = config.task === 'regression';
  const output = isRegression ? scalar(score, single('s')) : scalar(Math.tanh(score), single('o'));
  const wanted = isRegression ? scalar(target, single('y')) : scalar(signOf(target), single('t'));
  return [[L, EQUALS, ...operators('½ ('), output, ...operators('−'), wanted, ...operators(') ²')]];
}

/** max(0, 1 − t·s), or the sum over the margins of several classes. */
function hingeEquations(followed: Followed, score: number): readonly Equation[] {
  const { view, target } = followed;
  const L = scalar(view.loss, single('L'));
  if (scoreRow(followed) === null) {
    const t = scalar(signOf(target), single('t'));
    const s = scalar(score, single('s'));
    return [[L, EQUALS, ...operators('max ( 0 , 1 −'), t, ...operators('·'), s, ...operators(')')]];
  }
  // The class itself has no margin to keep from itself.
  const isOther = (_: number, row: number): boolean => row !== target;
  const names = followed.scoreNames.filter((_, row) => row !== target);
  const others = ({ values }: Matrix): Matrix => vector(Array.from(values).filter(isOther));
  const s = view.column(view.layerCount);
  const m = matrixOf(single('m'), others(margins(followed)), { names });
  const right = scalar(s.values[target] ?? 0, { ...single('s'), of: 'row' });
  const scores = matrixOf(single('s'), others(s), { names });
  return [
    [m, EQUALS, ...operators('max ( 0 ,'), scores, ...operators('−'), right, ...operators('+ 1 )')],
    [L, EQUALS, ...operators('Σ'), m],
  ];
}

/** What each wrong class adds to the hinge of several classes; 0 for the right one. */
export function margins({ view, target }: Followed): Matrix {
  const { values } = view.column(view.layerCount);
  const right = values[target] ?? 0;
  return vector(
    Array.from(values, (score, row) => (row === target ? 0 : Math.max(0, score - right + 1))),
  );
}
