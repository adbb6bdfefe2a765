// SPDX-License-Identifier: MIT
// Whether a sample of configs is a sample of the whole of Config v1. The values of the enums are those
// that the engine knows, so that a new one cannot be forgotten here.

const isGiven = ({ data }) => data.kind === 'custom' || data.kind === 'vectors';
const usesMaxout = ({ network }) =>
  network.layers.some(({ activation }) => activation === 'maxout');
const takesClasses = (config) =>
  config.task === 'classification' && (isGiven(config) || config.data.kind === 'blobs');

/** For every enum of the engine, where its values stand in a config. */
const ENUMS = {
  DatasetKind: ({ data }) => [data.kind],
  Feature: ({ features, data }) => (data.kind === 'vectors' ? [] : features),
  Task: ({ task }) => [task],
  Activation: ({ network }) => network.layers.map(({ activation }) => activation),
  LossKind: ({ loss }) => [loss],
  InitKind: ({ network, weights }) => (weights.length > 0 ? [] : [network.init.kind]),
  OptimizerKind: ({ training }) => [training.optimizer],
  ScheduleKind: ({ training }) => [training.schedule.kind],
};

/** Enums of the engine that no config holds. */
const OF_ANSWERS = ['StatusCode', 'Conversion'];

/** What else a sample has to hold, by name. */
const NEEDS = {
  ...Object.fromEntries(
    [2, 3, 4].map((pieces) => [
      `maxout with ${pieces} pieces`,
      (config) => usesMaxout(config) && config.network.maxoutPieces === pieces,
    ]),
  ),
  ...Object.fromEntries(
    ['l1', 'l2', 'maxNorm', 'inputNoise'].flatMap((name) => [
      [`${name}`, ({ regularization }) => regularization[name] > 0],
      [`no ${name}`, ({ regularization }) => regularization[name] === 0],
    ]),
  ),
  'two classes': (config) => takesClasses(config) && config.data.classes === 2,
  'ten classes': (config) => takesClasses(config) && config.data.classes === 10,
  'custom points with classes': ({ data, task }) =>
    data.kind === 'custom' && task === 'classification',
  'custom points with values': ({ data, task }) => data.kind === 'custom' && task === 'regression',
  'vectors with classes': ({ data, task }) => data.kind === 'vectors' && task === 'classification',
  'vectors with values': ({ data, task }) => data.kind === 'vectors' && task === 'regression',
  standardised: ({ data }) => data.standardize,
  'as they are': ({ data }) => !data.standardize,
  dropout: ({ network }) => network.layers.some(({ dropout }) => dropout > 0),
  clipping: ({ training }) => training.clipNorm > 0,
  'no clipping': ({ training }) => training.clipNorm === 0,
  shuffled: ({ training }) => training.shuffle,
  'not shuffled': ({ training }) => !training.shuffle,
  'no hidden layer': ({ network }) => network.layers.length === 0,
  'eight hidden layers': ({ network }) => network.layers.length === 8,
  'given weights': ({ weights }) => weights.length > 0,
};

/**
 * @param {any} module the engine
 * @param {any[]} configs as nn-parity prints them
 * @returns {{ name: string, problems: string[] }[]} one finding per enum, and one per other need
 */
export function sampleFindings(module, configs) {
  const enums = Object.entries(ENUMS).map(([name, valuesOf]) => {
    const used = new Set(configs.flatMap(valuesOf));
    const known = enumValues(module[name]);
    const missing = known.filter((value) => !used.has(value)).map((value) => `none uses ${value}`);
    return {
      name: `random configs use every ${name}`,
      problems: known.length > 0 ? missing : ['the engine has no such enum'],
    };
  });
  const needs = Object.entries(NEEDS).map(([name, isMet]) => ({
    name: `a random config has: ${name}`,
    problems: configs.some(isMet) ? [] : ['none has'],
  }));
  const unknown = Object.keys(module).filter(
    (name) => enumValues(module[name]).length > 0 && !(name in ENUMS) && !OF_ANSWERS.includes(name),
  );
  return [
    ...enums,
    ...needs,
    { name: 'every enum of the engine is looked for', problems: unknown },
  ];
}

/** Names of the values of an enum of Embind; none of anything else. */
function enumValues(bound) {
  if (typeof bound !== 'function') return [];
  return Object.keys(bound).filter((name) => bound[name] instanceof bound);
}
