// SPDX-License-Identifier: MIT
import type { Catalogue } from './catalogue';

const plural = new Intl.PluralRules('en');

/** `1 unit`, `2 units`; `shown` is the formatted number. */
function counted(count: number, shown: string, one: string, other = `${one}s`): string {
  return `${shown} ${plural.select(count) === 'one' ? one : other}`;
}

const NUMBER_NAMES = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export const en: Catalogue = {
  page: {
    title: 'nn-playground: watch a neural network learn',
    description:
      'Train a small neural network in the browser: every neuron, weight and decision region is drawn while it learns.',
  },
  element: {
    name: 'nn-playground',
    label: 'Neural network playground',
    loading: 'Loading the engine …',
    noEngine: 'The engine is not running.',
    startEngine: 'Start the engine',
  },
  language: { label: 'Switch to Chinese', other: '中文', otherBrief: '中', otherTag: 'zh-CN' },
  theme: {
    auto: 'Colours as the system has them',
    light: 'Light colours',
    dark: 'Dark colours',
    change: (now) => `${now}. Change`,
  },
  transport: {
    label: 'Training',
    play: 'Play',
    pause: 'Pause',
    step: 'Step',
    reset: 'Reset',
    playHint: 'Train until paused (Space)',
    pauseHint: 'Pause the training (Space)',
    stepHint: 'Train one mini-batch (→)',
    resetHint: 'Back to the start weights (R)',
  },
  share: {
    action: 'Share',
    hint: 'Copy a link to this network',
    done: 'Copied',
    copied: 'Link copied',
    manual: 'The browser did not allow copying. Here is the link:',
  },
  readouts: {
    label: 'Progress',
    epoch: 'Epoch',
    testAccuracy: 'Test accuracy',
    trainAccuracy: 'Train accuracy',
    trainLoss: 'Train loss',
    testLoss: 'Test loss',
    none: '–',
    infinite: '∞',
  },
  settings: {
    label: 'Settings',
    all: 'All settings',
    learningRate: 'Learning rate',
    activation: 'Activation',
    loss: 'Loss',
    optimizer: 'Optimizer',
    l1: 'L1 strength',
    l2: 'L2 strength λ',
    batchSize: 'Batch size',
    speed: 'Speed',
    momentum: 'Momentum μ',
    beta1: 'Adam β₁',
    beta2: 'Adam β₂',
    epsilon: 'Adam ε',
    shuffle: 'Shuffle each epoch',
    init: 'Start weights',
    initScale: 'Scale',
    initBias: 'Start bias',
    leakySlope: 'Leaky slope',
    features: 'Inputs',
    seed: 'Seed',
    kind: 'Data set',
    samples: 'Samples',
    noise: 'Noise',
    trainShare: 'Used for training',
    layers: 'Hidden layers',
    layerOf: (layer) => `Hidden layer ${layer}`,
    unitsOf: (layer) => `Units in hidden layer ${layer}`,
    activationOf: (layer) => `Activation of hidden layer ${layer}`,
    weights: 'Weights',
    task: 'Task',
    version: 'Version',
    steps: 'Steps to train',
    epochs: 'Epochs to train',
    points: 'Points',
    language: 'Language',
    theme: 'Theme',
    mixed: 'mixed',
    noHidden: 'no hidden layer',
    needsMomentum: 'used by SGD + momentum',
    needsAdam: 'used by Adam',
    needsLeaky: 'used by leaky ReLU',
    needsRandom: 'zeros have no scale',
    needsTwoClasses: (classes) => `needs two classes, this set has ${classes}`,
    optimizerGroup: 'Optimizer',
    startGroup: 'Start',
    networkGroup: 'Network',
    inputGroup: 'Inputs and order',
    speedOf: (count, shown) => `${counted(count, shown, 'epoch')}/s`,
    speedFull: 'as fast as possible',
  },
  activations: {
    linear: 'Linear',
    sigmoid: 'Sigmoid',
    tanh: 'tanh',
    relu: 'ReLU',
    'leaky-relu': 'Leaky ReLU',
  },
  losses: { softmax: 'Softmax', logistic: 'Logistic', squared: 'Squared' },
  optimizers: { sgd: 'SGD', momentum: 'SGD + momentum', adam: 'Adam' },
  initializers: { zeros: 'All zeros', normal: 'Normal, σ 0.01', glorot: 'Glorot', he: 'He' },
  data: {
    heading: 'Data',
    sets: {
      circle: { short: 'Circle', long: 'Circle: one class around the other' },
      xor: { short: 'XOR', long: 'XOR: opposite quadrants belong together' },
      gauss: { short: 'Gauss', long: 'Gauss: two clouds of points' },
      spiral: { short: 'Spiral', long: 'Spiral: two arms' },
      'cs231n-spiral': { short: '3 arms', long: '3 arms: the three-class spiral of CS231n' },
      'notes-size': { short: 'Fig. A', long: 'Fig. A: points of the notes’ figure on layer size' },
      'notes-regularization': {
        short: 'Fig. B',
        long: 'Fig. B: points of the notes’ figure on regularization',
      },
    },
    fixed: (count) =>
      `The ${count} points of this set are fixed: it takes no noise and no other number.`,
    newSeed: 'New seed',
    newSeedHint: 'New data and new start weights',
    softmaxNow: (classes) =>
      `Loss is now softmax: this set has ${NUMBER_NAMES[classes] ?? classes} classes.`,
    softmaxOnly: (classes) =>
      `This set has ${NUMBER_NAMES[classes] ?? classes} classes, so the loss is softmax.`,
    split: (train, test) => `${train} for training, ${test} for testing`,
  },
  network: {
    heading: 'Network',
    shape: (layers) => `${layers}-layer network`,
    count: (parameters, weights, biases) =>
      `${parameters} parameters = ${weights} weights + ${biases} biases`,
    howCounted: 'How they are counted',
    weightSum: (terms, total) => `${terms} = ${total} weights`,
    biasSum: (terms, total) => `${terms} = ${total} biases`,
    total: (weights, biases, total) => `${weights} + ${biases} = ${total} parameters`,
    countedNote: 'One weight for every link, one bias for every unit except the inputs.',
    inputs: 'Inputs',
    features: (count, shown) => counted(count, shown, 'feature'),
    hidden: (layer) => `Hidden ${layer}`,
    hiddenShort: (layer) => `H${layer}`,
    scores: 'Scores',
    units: (count, shown) => counted(count, shown, 'unit'),
    fewer: (layer) => `One unit fewer in hidden layer ${layer}`,
    more: (layer) => `One unit more in hidden layer ${layer}`,
    addLayer: 'Add layer',
    addLayerLong: 'Add a hidden layer',
    remove: 'Remove',
    removeLayer: (layer) => `Remove hidden layer ${layer}`,
    editLayer: (layer, units) => `Hidden layer ${layer}, ${units}: change`,
    mostLayers: (count) => `${count} hidden layers are the most`,
    layerTools: 'Layers',
    classLabel: (index) => `class ${index}`,
    drawing: (columns) => `Network drawing. From left to right: ${columns}.`,
    columnSeparator: '; ',
    drawingInputs: (names) => `inputs ${names}`,
    drawingHidden: (layer, units, activation) =>
      `hidden layer ${layer} with ${units}, ${activation}`,
    drawingScores: (units, loss) => `${units} for the scores, ${loss}`,
    strongest: (value, from, to) => `The largest weight is ${value}, from ${from} to ${to}.`,
    unitName: (column, unit) => `unit ${unit} of ${column}`,
  },
  output: {
    heading: 'Output',
    showTest: 'Test points',
    hardEdges: 'Hard edges',
    legend: 'Classes',
    filled: 'filled: training, hollow: test',
    filledOnly: 'all used for training',
    probe: 'Value at a point',
    probeHint: 'Point or use arrow keys for values',
    probeTap: 'Tap for values',
    probeAt: (x, y) => `at (${x}, ${y})`,
    probability: (index, value) => `P(class ${index}) ${value}`,
    drawing: (classes, train, test) =>
      `Decision regions of ${classes} classes with ${train} training and ${test} test points.`,
    drawingAccuracy: (train) => `${train} of the training points lie in the region of their class.`,
  },
  loss: {
    heading: 'Loss',
    train: 'train',
    test: 'test',
    epoch: 'epoch',
    axis: 'loss',
    empty: 'Loss chart, no training yet.',
    drawing: (epoch, train, test) =>
      `Loss chart up to epoch ${epoch}: training ${train}${test === null ? '' : `, test ${test}`}.`,
  },
  status: {
    startFromLink: (network) =>
      `Press Play: the ${network} goes on learning from the weights that came with it.`,
    start: (network, train) => `Press Play: the ${network} learns from ${train} training points.`,
    progress: (epoch, train, test) =>
      test === null
        ? ['After ', epoch, ' epochs ', train, ' of the training points are classified right.']
        : [
            'After ',
            epoch,
            ' epochs ',
            train,
            ' of the training points and ',
            test,
            ' of the test points are classified right.',
          ],
    playing: 'Training.',
    paused: (summary) => `Paused. ${summary}`,
    reset: 'Back at the start weights.',
    stepped: (step) => `Mini-batch ${step} trained.`,
  },
  notice: {
    label: 'Notices',
    dismiss: 'Dismiss',
    more: (count) => `and ${count} more`,
    retry: 'Try again',
    calmer: (rate) => `Set learning rate to ${rate} and reset`,
  },
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
    engineLost: (value) =>
      `The engine stopped (${value}) and could not be started again. Your settings are kept.`,
    removed: 'The playground is no longer on the page, so there is nothing to ask.',
    diverged: (step, rate) =>
      `Training diverged: the loss grew without bound, so training stopped. Shown is the last good state, step ${step}. The usual cause is a learning rate that is too high; it is ${rate}.`,
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
    storage:
      'The browser does not let this page remember language and colours. Everything else works.',
  },
};
