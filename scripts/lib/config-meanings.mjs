// SPDX-License-Identifier: MIT

/** What each key of Config v1 means, in a sentence; docs/config.md and the JSON Schema quote it. */
export const CONFIG_MEANINGS = {
  version: 'The version of this format.',
  seed: 'Every random draw derives from it: data, split, start weights, order of the batches.',
  data: 'The examples.',
  'data.kind': 'The data set.',
  'data.samples':
    'Examples in all, training and test; the point sets with a number of their own ignore it.',
  'data.noise': 'Noise as in TensorFlow Playground; the fixed point sets take none.',
  'data.trainShare': 'Share of the examples used for training; the rest is held out for testing.',
  'data.classes': 'Classes of `blobs`, and of `custom` and `vectors` when they are classified.',
  'data.turns': 'Turns of each arm of `spiral`.',
  'data.standardize':
    'Shift and scale every input by its mean and deviation over the training set.',
  'data.vectorLength': 'Numbers of one input of `vectors`.',
  'data.points':
    '`custom`: x1, x2 and label of each point; `vectors`: `vectorLength` numbers and the label. The label is the class, 0 … classes − 1, or the value of a regression. The other kinds do not look at it.',
  features:
    'The inputs of the net, computed from a point; any order, at least one. Vectors are taken as they are.',
  task: 'What is learned.',
  network: 'The net between inputs and scores.',
  'network.layers': 'The hidden layers, first to last; none makes a linear classifier.',
  'network.layers[].units': 'Neurons of the layer.',
  'network.layers[].activation': 'Activation function of the layer.',
  'network.layers[].dropout': 'Share of the outputs that a training step drops; 0 when left out.',
  'network.init': 'Start weights, unless `weights` gives them.',
  'network.init.kind': 'Distribution of the start weights.',
  'network.init.scale': 'Multiplies every start weight.',
  'network.init.bias': 'Start value of every bias.',
  'network.leakySlope': 'Slope of leaky ReLU below 0.',
  'network.preluSlope': 'Start value of every slope that PReLU learns.',
  'network.maxoutPieces': 'Linear pieces of a maxout unit, each with weights of its own.',
  loss: 'Loss on the raw scores of the output layer, which is linear.',
  regularization: 'Penalties; biases are free of them.',
  'regularization.l1': 'λ₁ of λ₁‖W‖₁, added to the mean data loss.',
  'regularization.l2': 'λ of ½λ‖W‖², added to the mean data loss.',
  'regularization.maxNorm':
    'Longest list of incoming weights of a unit, or of a piece of one, after a step; 0: any length.',
  'regularization.inputNoise': 'Deviation of the noise added to every feature in a training step.',
  training: 'How the weights change.',
  'training.optimizer': 'Update rule.',
  'training.learningRate': 'Learning rate η.',
  'training.momentum': 'Momentum μ.',
  'training.beta1': 'Decay of the mean gradient in Adam.',
  'training.beta2': 'Decay of the mean squared gradient.',
  'training.epsilon': 'Keeps divisions by a root finite.',
  'training.batchSize': 'Examples per step; more than there are means all of them.',
  'training.shuffle': 'A new order of the examples in every epoch.',
  'training.clipNorm': 'Longest gradient of a step over all parameters; 0: any length.',
  'training.schedule': 'How the learning rate falls with the completed epochs t.',
  'training.schedule.kind':
    '`step`: η·factor^⌊t/every⌋, `exponential`: η·factor^t, `inverse`: η/(1 + rate·t), `cosine`: half a cosine from η to 0 after `epochs`.',
  'training.schedule.every': 'Epochs between two steps.',
  'training.schedule.factor': 'What a step, or an epoch, multiplies the rate by.',
  'training.schedule.rate': 'How fast 1/t falls.',
  'training.schedule.epochs': 'Epochs until the cosine reaches 0.',
  weights:
    'Exact start weights, hidden layers first, output layer last; null draws them from the seed.',
  'weights[].W':
    'Weights of the layer, one list per unit with one weight per input; row u·P + p is piece p of unit u in a maxout layer of P pieces.',
  'weights[].b': 'Biases of the layer, one per row of `W`.',
  'weights[].slopes': 'Slopes of a PReLU layer, one per unit; no other layer has them.',
};
