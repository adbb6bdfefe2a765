// SPDX-License-Identifier: MIT

import { choices } from './en-choices';
import type { ExplanationTexts } from './texts';

export const explanations: ExplanationTexts = {
  chosen: 'Chosen now',
  others: 'The other choices',
  curve: 'Solid: f. Dashed: its slope f′. From −4 to 4.',
  effects: {
    goesOn: 'A change takes effect at once, and the run goes on.',
    mayGoOn:
      'A change takes effect at once, and the run goes on with its weights; where another number of them is needed, it starts anew.',
    startsAnew: 'A change starts the run anew.',
  },
  topics: {
    learningRate:
      'How far one step goes against the gradient. Too small, and learning crawls; too large, and it jumps about, kills ReLU units or diverges.',
    activation:
      'The function that turns the weighted sum of a hidden unit into its output. Without a bend in it, all layers together would be one linear layer.',
    loss: 'The number that training makes smaller: how wrong the scores are, on average over the examples. The penalty of the regularization is added to it.',
    optimizer:
      'The rule that turns a gradient into a step. All of them go downhill; they differ in what they remember of earlier gradients.',
    l2: 'Adds half λ times the squared weights to the loss, which pulls every weight towards 0. Stronger means a smoother boundary; biases are left alone.',
    batchSize:
      'Examples whose gradients are averaged for one step. Small batches step often and noisily; the full batch steps seldom and exactly.',
    speed: 'Epochs per second while it plays. It changes only the pace, never the result.',
    momentum:
      'Share of the last step’s velocity that is kept. 0 is plain gradient descent; 0.9 adds up about the last ten gradients.',
    beta1:
      'How slowly Adam’s running mean of the gradients changes. 0.9 averages over about ten steps.',
    beta2:
      'How slowly the running mean of the squared gradients changes. It gives every parameter a step size of its own.',
    epsilon:
      'A small number that keeps the division finite where gradients are nearly 0. It seldom needs a change.',
    clipNorm: 'A gradient longer than this is shortened to it, direction kept. 0 switches it off.',
    shuffle:
      'Draws a new order of the examples for every epoch. Off, the batches are the same each time.',
    schedule:
      'How the learning rate falls with the epochs t. Large steps first, small ones to settle.',
    scheduleEvery: 'Epochs n from one step of the schedule to the next.',
    scheduleFactor:
      'What the learning rate is multiplied by, each n epochs (step) or each epoch (exponential). Below 1 it falls.',
    scheduleRate: 'How fast 1/t decay sets in: after 1/r epochs the learning rate has halved.',
    scheduleEpochs:
      'Epochs T until the cosine has brought the learning rate down to 0. It stays there.',
    init: 'How the weights are drawn before the first step. They must differ, or the units of a layer stay copies of one another, and be neither tiny nor huge.',
    initScale:
      'Multiplies every start weight by s. Far above 1 sigmoids and tanh saturate; near 0 all units start alike.',
    initBias:
      'Value of every bias before the first step. A little above 0 lets ReLU units start awake.',
    leakySlope: 'Slope α of leaky ReLU for negative sums. It is small and positive, usually 0.01.',
    preluSlope: 'Slope with which every PReLU unit starts. Each unit then learns its own.',
    maxoutPieces:
      'Linear pieces of a maxout unit, of which the largest wins. Each piece has weights of its own.',
    dropout:
      'Share p of the layer’s outputs that each training step sets to 0; the others are divided by 1 − p. For evaluation nothing is dropped.',
    l1: 'Adds λ₁ times the absolute weights to the loss. It pulls with the same force whatever a weight’s size, so unneeded ones become nearly 0.',
    maxNorm:
      'After each step, a unit’s incoming weights longer than c are scaled back to c. 0 switches it off.',
    inputNoise:
      'Standard deviation of noise added to every input in training steps only. The net cannot rely on exact places, which smooths the boundary.',
    features:
      'What the network is given of a point: its coordinates, or numbers made of them. A well-chosen input can replace a layer.',
    kind: 'The examples to learn from. Filled markers train the network, hollow ones only test it.',
    samples:
      'Number of points, for training and test together. More points leave less room to guess.',
    noise:
      'How much points are scattered. With noise the classes overlap and no boundary is right everywhere.',
    trainShare:
      'Share of the points that train the network; the rest is held out. The loss on held-out points tells whether it learnt or memorized.',
    classes: 'Number of classes that are told apart, two to ten.',
    turns: 'Turns of each arm of the spiral. More turns need more units.',
    standardize:
      'Shifts and scales every input to mean 0 and deviation 1 over the training points. Steps then count alike in all directions.',
    seed: 'Data, start weights and the order of batches are drawn from this number. The same seed and settings give the same run, bit for bit.',
    readouts:
      'Epoch counts passes over the training points. Accuracy is the share classified rightly, loss the mean error without penalty; test figures come from points that never trained.',
    network:
      'Each square shows what its unit answers all over the plane. Links are weights: thickness is size, solid is positive, dashed negative; the dot at a corner is the bias. Over each hidden layer stand its units, activation and dropout. Another number of units or layers starts the run anew.',
    output:
      'Colour says which class is likelier at each place and how sure the network is; it fades out at the boundary. Of several classes, certainty is how far the likeliest leads the next. Filled points train, hollow ones test.',
    lossChart:
      'Mean loss as training goes on: solid on training points, dashed on test points. A gap that opens between them means overfitting. Log shows how small losses still fall.',
    testPoints:
      'Shows the points that are held out, hollow. They never train the network; they tell how well it does on what it has not seen.',
    hardEdges:
      'Paints every place in the full colour of the likeliest class, without fading where the network is unsure.',
    contours:
      'Lines along which the output has one value: the boundary, where two classes are equally likely, and lines of ¼ and ¾. For the hinge loss, the margin: where the winner’s score leads by 1, and beyond which a point costs nothing.',
    largeView:
      'Paints what a single unit answers at every place, in the place of the output. The same opens from a neuron’s card.',
    unitCurves:
      'Draws what each unit of a layer makes of x₁ under the curve. Times their weight, the curves of the last hidden layer and its bias add up to the output.',
    hiddenSpace:
      'The same points, placed by what two units of a layer answer instead of by their coordinates, and the grid of the inputs bent with them. The slider goes from one to the other; the lists choose the layer and its units.',
    colors:
      'One scale for every drawing: one end is negative or class 0, the other positive or class 1, the middle 0 or undecided. All of them can be told apart with every kind of colour vision.',
    card: 'A neuron’s output is its activation, applied to the bias plus every input times its weight. The gradient says how the loss changes with a number: training goes the other way. Type or drag to change one, lock it to keep it.',
    stepBy: 'What one press of Step trains: a single mini-batch, or on to the end of the epoch.',
    arithmetic:
      'Exact gives the same bits in every browser and on every machine. Turbo multiplies and adds in one instruction where the processor can: faster for wide networks, with last digits that may differ between machines.',
    until:
      'Playing stops by itself at whichever of these comes first, and the page says which it was. Press Play again to go on beyond it.',
    task: 'Classification tells classes apart; regression predicts a number.',
  },
  ...choices,
};
