// SPDX-License-Identifier: MIT
import { type Matrix, vector } from '../../shared/trace';
import { EQUALS, type Equation, matrixOf, operators, scalar, transposed } from './equation';
import type { FollowStep } from './follow-steps';
import {
  byPieces,
  type Followed,
  functionOf,
  gradientOf,
  outputOf,
  parameter,
  scoreRow,
  signOf,
  single,
  sumsOf,
} from './followed';
import { margins } from './forward-equations';
import { localGradient } from './local-gradient';

/** The backward half, with numbers: the chain rule, one local gradient at a time. */
export function backwardEquations(step: FollowStep, followed: Followed): readonly Equation[] {
  switch (step.kind) {
    case 'scoreGradient':
      return [scoreEquation(followed)];
    case 'parameterGradient':
      return parameterEquations(followed, step.layer);
    case 'inputGradient':
      return [inputEquation(followed, step.layer)];
    default:
      return activationEquations(followed, step.layer);
  }
}

function scoreEquation(followed: Followed): Equation {
  const { config, view, target } = followed;
  const gradient = view.columnGradients(view.layerCount);
  const ds = gradientOf(single('s'));
  const row = scoreRow(followed);
  const score = view.column(view.layerCount).values[0] ?? 0;
  if (row !== null) {
    const left = [matrixOf(ds, gradient, { row }), EQUALS];
    if (config.loss === 'hinge') return [...left, ...violations(followed, row)];
    const wanted = vector(Array.from(gradient.values, (_, at) => (at === row ? 1 : 0)));
    const p = matrixOf(single('p'), view.probabilities, { row });
    return [
      ...left,
      p,
      ...operators('−'),
      matrixOf({ ...single('y'), of: 'one' }, wanted, { row }),
    ];
  }
  const left = [scalar(gradient.values[0] ?? 0, ds), EQUALS];
  const s = scalar(score, single('s'));
  const y = scalar(target, single('y'));
  const t = scalar(signOf(target), single('t'));
  if (config.task === 'regression') return [...left, s, ...operators('−'), y];
  if (config.loss === 'logistic') {
    const p = scalar(view.probabilities.values[0] ?? 0, single('p'));
    return [...left, p, ...operators('−'), y];
  }
  if (config.loss === 'hinge') return [...left, ...hingeSlope(t, view.loss > 0)];
  const o = scalar(Math.tanh(score), single('o'));
  return [
    ...left,
    ...operators('('),
    o,
    ...operators('−'),
    t,
    ...operators(')'),
    ...squareSlope(o),
  ];
}

/** The derivative of the tanh behind a squared loss. */
function squareSlope(o: ReturnType<typeof scalar>): Equation {
  return [...operators('· ( 1 −'), o, ...operators('² )')];
}

/** −t where the margin is violated, else nothing. */
function hingeSlope(t: ReturnType<typeof scalar>, isViolated: boolean): Equation {
  return isViolated ? [...operators('−'), t] : [scalar(0)];
}

/** 1 for every violated margin, and in the row of the class their number, to be taken away. */
function violations(followed: Followed, row: number): Equation {
  const { values } = margins(followed);
  const violated = Array.from(values, (margin) => (margin > 0 ? 1 : 0));
  const count = violated.reduce<number>((sum, one) => sum + one, 0);
  const wanted = vector(violated.map((_, at) => (at === row ? 1 : 0)));
  return [
    matrixOf({ ...single('m'), of: 'positive' }, vector(violated), { row }),
    ...operators('−'),
    scalar(count),
    ...operators('·'),
    matrixOf({ ...single('y'), of: 'one' }, wanted, { row }),
  ];
}

function parameterEquations({ view }: Followed, layer: number): readonly Equation[] {
  const { weightGradients, biasGradients, preActivationGradients } = view.layer(layer);
  const dz = matrixOf(gradientOf(sumsOf(view, layer)), preActivationGradients);
  const below = { ...outputOf(view, layer - 1), isTransposed: true };
  const inputs = matrixOf(below, transposed(view.column(layer)));
  return [
    [
      matrixOf(gradientOf(parameter('W', layer)), weightGradients),
      EQUALS,
      dz,
      ...operators('·'),
      inputs,
    ],
    [matrixOf(gradientOf(parameter('b', layer)), biasGradients), EQUALS, dz],
  ];
}

function inputEquation({ view }: Followed, layer: number): Equation {
  const { weights, preActivationGradients } = view.layer(layer);
  return [
    matrixOf(gradientOf(outputOf(view, layer - 1)), view.columnGradients(layer)),
    EQUALS,
    matrixOf({ ...parameter('W', layer), isTransposed: true }, transposed(weights)),
    ...operators('·'),
    matrixOf(gradientOf(sumsOf(view, layer)), preActivationGradients),
  ];
}

function activationEquations(followed: Followed, layer: number): readonly Equation[] {
  const { view } = followed;
  const f = functionOf(followed, layer);
  const traced = view.layer(layer);
  const z = sumsOf(view, layer);
  const dh = matrixOf(gradientOf(outputOf(view, layer)), traced.activationGradients);
  const local = localGradient(f, traced.preActivations);
  const dz = byPieces(traced.preActivationGradients, f.pieces);
  const through: Equation = [
    matrixOf(gradientOf(z), dz),
    EQUALS,
    dh,
    ...operators('⊙'),
    matrixOf({ ...z, of: 'slope' }, local),
  ];
  if (f.kind !== 'prelu') return [through];
  const dAlpha = matrixOf(gradientOf(parameter('α', layer)), traced.slopeGradients);
  const cut = matrixOf({ ...z, of: 'negative' }, negativePart(traced.preActivations));
  return [through, [dAlpha, EQUALS, dh, ...operators('⊙'), cut]];
}

/** min(0, z): what the slope of a PReLU unit is multiplied by. */
function negativePart({ values }: Matrix): Matrix {
  return vector(Array.from(values, (value) => Math.min(0, value)));
}
