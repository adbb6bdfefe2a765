// SPDX-License-Identifier: MIT
import type { ProblemsCatalogue } from '../catalogue/problems';

export const problems: ProblemsCatalogue = {
  problems: {
    where: (label) => `“${label}”`,
    wholeConfig: 'the config',
    range: (min, max) => `from ${min} to ${max}`,
    wholeRange: (min, max) => `whole numbers from ${min} to ${max}`,
    or: (words) => new Intl.ListFormat('en', { type: 'disjunction' }).format(words),
    keep: 'The last good value stays.',
    notANumber: (where, value, allowed) =>
      `${where} must be a number${allowed && ` ${allowed}`}. “${value}” is not one.`,
    notAWholeNumber: (where, value, allowed) =>
      `${where} must be a whole number ${allowed}. “${value}” is not one.`,
    empty: (where, allowed) => `${where} is empty.${allowed && ` Allowed: numbers ${allowed}.`}`,
    notAnInteger: (where, value, allowed) => `${where} takes ${allowed}, not ${value}.`,
    outOfRange: (where, value, allowed) => `${where} cannot be ${value}. Allowed: ${allowed}.`,
    unknownValue: (where, value, allowed) =>
      `${where} does not know “${value}”. Allowed: ${allowed}.`,
    unknownKey: (value) => `There is no setting called “${value}”. It was left out.`,
    wrongType: (where, value, allowed) =>
      `${where} cannot be read from “${value}”. Expected: ${allowed}.`,
    wrongShape: (where, value, allowed) =>
      `${where} has the wrong shape: “${value}”. Expected: ${allowed}.`,
    incompatible: (where, value, allowed) =>
      `${where} cannot be “${value}” together with the other settings. Possible here: ${allowed}.`,
    wrongVersion: (value, allowed) =>
      `This was written for version “${value}” of the settings. Known here: ${allowed}.`,
    malformedLink: (value) =>
      `This part of the link cannot be read: “${value}”. The rest was taken.`,
    linkTooLong: (value, allowed) =>
      `A link carries at most ${allowed} numbers of given points, and these are ${value}. Export a file instead.`,
    malformedFile: (where, value) =>
      value === ''
        ? `The file ends too early${where}.`
        : `The file cannot be read${where}: “${value}”.`,
    at: (where) => ` at ${where}`,
    lineAndColumn: (line, column) => `line ${line}, column ${column}`,
    noSimd:
      'This browser has no WebAssembly SIMD, which the engine needs. Chrome or Edge 91, Firefox 89, Safari 16.4 and later have it.',
    noEngine: (where, value) =>
      `The engine could not be loaded${where && ` from ${where}`} (${value}). Check the connection and try again; your settings are kept.`,
    crashed: (value) =>
      `The engine stopped (${value}). It was started again with the last good settings.`,
    notFetched:
      'This part of the page could not be fetched. Check the connection and try again; nothing is lost.',
    engineLost: (value) =>
      `The engine stopped (${value}) and could not be started again. Your settings are kept.`,
    removed: 'The playground is no longer on the page, so there is nothing to ask.',
    cancelled: 'Cancelled. Nothing was changed.',
    diverged: (step, rate) =>
      `Training diverged: the loss grew without bound, so training stopped. Shown is the last good state, step ${step}. The usual cause is a learning rate that is too high; it is ${rate}.`,
    divergedByHand:
      'With the weight that was set by hand the loss is beyond all numbers, so the run cannot go on. Undo the change on the neuron’s card, type another value, or reset.',
    unknownFormat: (value, allowed) => `Cannot export as “${value}”. Allowed: ${allowed}.`,
    exportFailed: (value) =>
      `The browser could not make the ${value} file. Nothing was changed; try again.`,
    kinds: { Array: 'a list', Object: 'an object', boolean: 'true or false' },
    reasons: {
      network: 'no connection',
      stopped: 'it was ended',
      'worker error': 'an error in its worker',
      'message could not be read': 'a message could not be read',
    },
    noEqual: (value) => `“${value}” of TensorFlow Playground has no equal here. It was left out.`,
    badName: (value, allowed) =>
      `“${value}” cannot be the name of a class. Allowed: ${allowed} characters. The names were left out.`,
    tooManyNames: (value, allowed) =>
      `There are ${value} names for ${allowed} classes. The names were left out.`,
    namesOfOthers: (value) =>
      `Only the classes of points of your own have names. “${value}” was left out.`,
    mended: (step) =>
      `Settings were changed after training had diverged. Shown is still the last good state, step ${step}: Play goes on from it, Reset begins anew.`,
    storageOfPoints: (count) =>
      `The browser has no room to keep your ${count} points: they will be forgotten when the page is closed, unless you export them as CSV. All other settings are kept.`,
    notRecorded:
      'This network is too large for the timeline, so there is no step to go back to. Nothing was changed.',
    storage:
      'The browser does not let this page keep anything (its storage is full or forbidden): settings, language and colours will be forgotten when the page is closed. Everything else works.',
  },
};
