// SPDX-License-Identifier: MIT
import type { NetworkCatalogue } from '../catalogue/network';
import { counted } from './plurals';

export const network: NetworkCatalogue = {
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
};
