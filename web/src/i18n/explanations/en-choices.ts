// SPDX-License-Identifier: MIT
import type { ExplanationTexts } from './texts';

type Choices = Pick<
  ExplanationTexts,
  'activations' | 'losses' | 'optimizers' | 'schedules' | 'initializers' | 'sets'
>;

export const choices: Choices = {
  activations: {
    linear: 'Passes the sum on. Layers of it collapse into one.',
    sigmoid: 'Squashes to 0 … 1. Its slope is ¼ at most and vanishes on both sides.',
    tanh: 'Squashes to −1 … 1, centred at 0; a scaled sigmoid. It saturates, too.',
    relu: '0 for negative sums, else the sum. Cheap and never saturated above 0, but a unit that is always negative is dead.',
    'leaky-relu': 'ReLU with a small positive slope α below 0, so that some gradient is left.',
    prelu: 'Leaky ReLU whose slope each unit learns.',
    maxout:
      'The largest of several linear pieces, with the parameters of each. ReLU is a special case.',
    elu: 'Like ReLU, but bends smoothly down to −1.',
    gelu: 'A smooth ReLU, here in its tanh form, that dips a little below 0.',
    swish: 'The sum times its own sigmoid: smooth, and dips a little below 0.',
    softplus: 'A smooth ReLU that is never 0.',
    sine: 'A wave. It fits periodic things, and is restless elsewhere.',
  },
  losses: {
    softmax: 'Cross-entropy of the class probabilities. With K equal scores it is ln K.',
    logistic: 'Cross-entropy for two classes from a single score: logistic regression.',
    hinge:
      'Support vector machine: 0 once the right class leads by a margin of 1. First form for two classes (t = ±1), second for more.',
    squared:
      'Half the squared error. First form for two classes (t = ±1, as TensorFlow Playground has it), second for a regression.',
  },
  optimizers: {
    sgd: 'One step against the gradient of the batch, nothing remembered.',
    momentum: 'Steps add up to a velocity, as of a ball that rolls downhill.',
    nesterov: 'Momentum that looks ahead along its velocity.',
    adagrad:
      'Divides by all past gradients: rarely moved parameters take larger steps, and all steps shrink.',
    rmsprop: 'Divides by a running mean of recent gradients’ size.',
    adam: 'RMSprop with momentum, both corrected for their start at 0.',
    adamw: 'Adam that shrinks the weights by λ directly instead of through the gradient.',
  },
  schedules: {
    constant: 'The same rate throughout.',
    step: 'Multiplied by a factor f every n epochs.',
    exponential: 'Multiplied by a factor f every epoch.',
    inverse: 'Falls as 1/t, quickly at first.',
    cosine: 'Half a cosine wave down to 0 after T epochs.',
  },
  initializers: {
    zeros: 'All weights equal: the units of a layer never part.',
    normal: 'Small normal numbers, as in the CS231n example. In deep nets signals fade.',
    uniform: 'Between −½ and ½, as in TensorFlow Playground.',
    lecun: 'Keeps the variance of the sums whatever the number of inputs.',
    glorot: 'Balances signals going forward and gradients going back; for tanh and sigmoid.',
    he: 'Twice the variance, since ReLU silences half of the sums.',
  },
  sets: {
    circle: 'A disc inside a ring.',
    xor: 'Class by the signs of the coordinates: no line parts it.',
    gauss: 'Two clouds that a line can part.',
    spiral: 'Two arms wound around each other.',
    moons: 'Two half moons that reach into each other.',
    rings: 'Rings around one centre.',
    checkerboard: 'Fields of alternating class.',
    blobs: 'One cloud per class, up to ten classes.',
    'cs231n-spiral': 'Three arms, the example of the CS231n course.',
    'notes-size': 'The 32 points of the figure with 3, 6 and 20 units.',
    'notes-regularization': 'The 25 points of the figure on regularization.',
    'convnet-simple': 'The 13 points with which the ConvNetJS demo explains itself.',
    'convnet-circle': 'ConvNetJS: a disc and an evenly spaced ring.',
    'convnet-spiral': 'ConvNetJS: two arms of 100 points.',
    'convnet-random':
      'ConvNetJS: 40 points with labels by coin toss. There is nothing to learn but the points.',
    sine: 'Regression: sin x from −5 to 5.',
    step: 'Regression: a jump.',
    'x-sin-x': 'Regression: 20 points of x·sin x, as in ConvNetJS.',
    nielsen: 'Regression: the wiggly function of Nielsen’s book.',
    plane: 'Regression over the plane: a slope.',
    bumps: 'Regression over the plane: hills and hollows.',
    custom: 'Points that were drawn or imported.',
    vectors: 'Given inputs of any length. They cannot be drawn in a plane.',
  },
};
