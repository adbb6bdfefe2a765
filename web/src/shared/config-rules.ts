// SPDX-License-Identifier: MIT
import { pointsMismatch } from './check-points';
import { type Config, FEATURES, type Feature } from './config';
import { DATA_TRAITS, possibleLosses, suitsTask, usesX2 } from './data-traits';
import { type LayerShape, networkShape } from './network-shape';
import type { Tree } from './plain-copy';
import { type Problem, problemWith } from './problem';
import { weightsFit } from './weights';

/** A config in which every field is valid for itself, what was asked for, and what stands without it. */
interface Asked {
  readonly config: Config;
  /** What the person wrote: only that is worth a sentence, the rest follows it silently. */
  readonly input: Tree;
  /** Valid in itself. */
  readonly base: Config;
}

type Rule = (asked: Asked, problems: Problem[]) => Config;

/**
 * Rules between fields, once every field is valid for itself. What a person did not name follows
 * what was named; where two named fields contradict each other, one gives way with a sentence.
 */
export function settleConfig(
  merged: Config,
  base: Config,
  input: Tree,
): {
  readonly config: Config;
  readonly problems: Problem[];
} {
  const problems: Problem[] = [];
  const rules: Rule[] = [
    dataSuitsTask,
    pointsSuitData,
    featuresSuitData,
    lossSuitsData,
    weightsSuitNet,
  ];
  const config = rules.reduce<Config>(
    (settled, rule) => rule({ config: settled, input, base }, problems),
    inFixedOrder(merged),
  );
  return { config, problems };
}

/** Features count as a set; the engine and the drawing use one order. */
function inFixedOrder(config: Config): Config {
  return { ...config, features: FEATURES.filter((name) => config.features.includes(name)) };
}

function dataSuitsTask({ config, input }: Asked, problems: Problem[]): Config {
  const made = DATA_TRAITS[config.data.kind].task;
  if (made === null || suitsTask(config.data.kind, config.task)) return config;
  if ('task' in input) {
    problems.push(problemWith('incompatible', 'task', config.task, { allowed: [made] }));
  }
  return { ...config, task: made };
}

/** Points that do not fit give way together with all that says what they are. */
function pointsSuitData({ config, base }: Asked, problems: Problem[]): Config {
  const mismatch = pointsMismatch(config);
  if (mismatch === null) return config;
  problems.push(mismatch);
  return { ...config, data: base.data, task: base.task };
}

/** A set over x1 alone has no x2. */
function featuresSuitData({ config, input, base }: Asked, problems: Problem[]): Config {
  if (DATA_TRAITS[config.data.kind].dimensions !== 1) return config;
  const fitting = config.features.filter((name) => !usesX2(name));
  if (fitting.length === config.features.length) return config;
  if ('features' in input) {
    const asked = input.features as readonly Feature[];
    const at = asked.findIndex(usesX2);
    const allowed = FEATURES.filter((name) => !usesX2(name));
    problems.push(problemWith('incompatible', `features[${at}]`, asked[at], { allowed }));
    const kept = base.features.filter((name) => !usesX2(name));
    return { ...config, features: kept.length > 0 ? kept : ['x1'] };
  }
  return { ...config, features: fitting.length > 0 ? fitting : ['x1'] };
}

function lossSuitsData({ config, input, base }: Asked, problems: Problem[]): Config {
  const allowed = possibleLosses(config);
  const [usual] = allowed;
  if (usual === undefined) return config;
  if (!allowed.includes(config.loss)) {
    if ('loss' in input) {
      problems.push(problemWith('incompatible', 'loss', config.loss, { allowed }));
    }
    return { ...config, loss: usual };
  }
  // The squared loss of a regression was no choice among losses.
  const wasRegression = base.task === 'regression' && config.task === 'classification';
  return wasRegression && !('loss' in input) ? { ...config, loss: usual } : config;
}

function weightsSuitNet({ config, input, base }: Asked, problems: Problem[]): Config {
  const { layerShapes } = networkShape(config);
  const { weights } = config;
  if (weights === null || weightsFit(weights, layerShapes)) return config;
  if (!input.weights) return { ...config, weights: null };
  problems.push(
    problemWith('wrongShape', 'weights', shapeGiven(weights), {
      allowed: [shapeWanted(layerShapes)],
    }),
  );
  const baseFits = base.weights !== null && weightsFit(base.weights, layerShapes);
  return { ...config, weights: baseFits ? base.weights : null };
}

/** `2-4-2-2`; a maxout layer of 4 units and 2 pieces is `4×2`, and a PReLU layer `4+4`. */
function shapeWanted(shapes: readonly LayerShape[]): string {
  const layers = shapes.map(({ units, pieces, slopes }) => {
    if (pieces > 1) return `${units}×${pieces}`;
    return slopes > 0 ? `${units}+${slopes}` : String(units);
  });
  return [shapes[0]?.inputs ?? 0, ...layers].join('-');
}

function shapeGiven(weights: NonNullable<Config['weights']>): string {
  const layers = weights.map(({ W, slopes }) =>
    slopes === undefined ? String(W.length) : `${W.length}+${slopes.length}`,
  );
  return [weights[0]?.W[0]?.length ?? 0, ...layers].join('-');
}
