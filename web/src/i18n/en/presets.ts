// SPDX-License-Identifier: MIT
import type { PresetsCatalogue } from '../catalogue/presets';

export const presets: PresetsCatalogue = {
  presets: {
    action: 'Presets',
    hint: 'Runs that show one point each',
    watch: 'Watch',
    try: 'Try',
    dismiss: 'Close this explanation',
    more: 'More',
    less: 'Less',
    chosen: (name) => `Preset: ${name}. Press play.`,
    groups: {
      neuron: 'One neuron and one more layer',
      activation: 'Activations and the start',
      capacity: 'Size and regularization',
      classic: 'Known demonstrations',
    },
    items: {
      'neuron-softmax': {
        name: 'A neuron as softmax',
        line: 'Cross-entropy: logistic regression.',
        watch:
          'The boundary is the line where the score is 0, that is P = ½. The loss gets small but never 0: every point keeps pulling a little.',
        try: 'Raise the noise, or change the loss to hinge and compare the boundary.',
      },
      'neuron-svm': {
        name: 'A neuron as SVM',
        line: 'Hinge loss: a support vector machine.',
        watch:
          'The same neuron with another loss. Points beyond the margin have a loss of exactly 0, so only the few near the boundary decide where it lies.',
        try: 'Change the loss to logistic: the loss no longer reaches 0 anywhere.',
      },
      'svm-margin': {
        name: 'The margin of an SVM',
        line: 'λ decides how wide it is.',
        watch:
          'The margin is 2/‖w‖ wide. The penalty shortens w, so the margin widens until it is held by points inside it.',
        try: 'Lower λ to 0.001 and train on: the margin narrows around the gap.',
      },
      'xor-linear': {
        name: 'XOR without a hidden layer',
        line: 'One line cannot part it.',
        watch:
          'No straight line has the two classes on its two sides, so accuracy stays near 50% however long you train.',
        try: 'Add a hidden layer with the + button, or switch on the input x₁x₂.',
      },
      'xor-hidden': {
        name: 'XOR needs a hidden layer',
        line: 'Four units are enough.',
        watch:
          'Each hidden unit draws one soft line, and the output adds the four up. Look at the pictures inside the units while the boundary bends.',
        try: 'Take units away one by one. With one unit left it is back to a single line.',
      },
      'deep-linear': {
        name: 'Deep but linear',
        line: 'Without a non-linearity the layers collapse.',
        watch:
          'Three hidden layers and 116 parameters, yet every unit shows a straight edge: a product of matrices is one matrix.',
        try: 'Change the activation to tanh or ReLU and the circle is learnt.',
      },
      'net-26': {
        name: '26 parameters',
        line: 'The first network drawn in the notes: 3-4-2.',
        watch:
          'Three inputs, four hidden units, two scores: 12 + 8 weights and 4 + 2 biases. The third input here is x₁².',
        try: 'Change the activation to maxout: the hidden layer has twice its parameters.',
      },
      'net-41': {
        name: '41 parameters',
        line: 'The second network drawn in the notes: 3-4-4-1.',
        watch:
          'Two hidden layers of four and one score: 12 + 16 + 4 weights and 4 + 4 + 1 biases. It is a three-layer network, since the inputs do not count.',
        try: 'Change the loss to softmax: two scores take five more parameters.',
      },
      'dying-relu': {
        name: 'Dying ReLU',
        line: 'A learning rate of 1 kills units.',
        watch:
          'Within a few epochs at least 40% of the hidden units give 0 for every training point. Their gradient is 0 too, so nothing wakes them.',
        try: 'Open the next two presets: the same start with a lower rate, and with leaky ReLU. Other seeds kill fewer or more.',
      },
      'relu-calm': {
        name: 'ReLU at a calm rate',
        line: 'The same start at 0.03.',
        watch:
          'The start weights are those of “Dying ReLU”, the learning rate is 0.03. Hardly a unit dies, and the circle is learnt.',
        try: 'Raise the learning rate step by step and reset each time, until units die.',
      },
      'leaky-twin': {
        name: 'Leaky ReLU at a high rate',
        line: 'The same start, with a slope of 0.01.',
        watch:
          'The rate is 1 as in “Dying ReLU”, but below 0 a slope of 0.01 is left, so a gradient always comes through. This run learns.',
        try: 'Try other seeds: some runs still get stuck. A leak is no guarantee.',
      },
      'saturated-sigmoid': {
        name: 'Saturated sigmoids',
        line: 'Start weights thirty times too large.',
        watch:
          'Nearly every unit sits at 0 or 1, where its slope is almost 0: the hidden pictures have hard edges and hardly move.',
        try: 'Set the scale of the start weights to 1 and the optimizer to Adam, then reset.',
      },
      'zig-zag': {
        name: 'Zig-zag',
        line: 'Inputs that are all positive.',
        watch:
          'Open Paths: sigmoids give positive numbers only, so each example moves all weights of the score up, or all down. The way zig-zags and is long.',
        try: 'Set the batch size to 50, reset and play: signs mix, and the way straightens.',
      },
      'symmetric-zeros': {
        name: 'All weights equal',
        line: 'Symmetry that nothing breaks.',
        watch:
          'All weights start at 0. Every unit gets the same gradient in every step, so six units remain six copies of one.',
        try: 'Choose a random start, such as Glorot, and see them part.',
      },
      maxout: {
        name: 'Maxout',
        line: 'Each unit takes the larger of two lines.',
        watch:
          'A unit has two linear pieces and gives the larger. Three such units close the circle; their hidden parameters are twice those of ReLU.',
        try: 'Change to ReLU with the same three units and compare.',
      },
      'units-3': {
        name: '3 hidden units',
        line: 'The figure of the notes, left.',
        watch:
          'Three units make a broad, simple boundary and leave some of the 32 points on the wrong side, as if they were noise.',
        try: 'Try other seeds: small nets end in quite different places.',
      },
      'units-6': {
        name: '6 hidden units',
        line: 'The figure of the notes, middle.',
        watch: 'With twice the units the boundary reaches around more points; one stays wrong.',
        try: 'Add units one at a time and find how many this start needs.',
      },
      'units-20': {
        name: '20 hidden units',
        line: 'The figure of the notes, right.',
        watch:
          'All 32 points are right, at the price of a winding boundary. With more units comes room to follow noise, too.',
        try: 'Raise λ to 0.01 instead of taking units away.',
      },
      'lambda-001': {
        name: 'λ = 0.001',
        line: 'Twenty units, weak penalty.',
        watch: 'The boundary winds around single points, and all 25 are right.',
        try: 'Raise λ to 0.01 and go on training: the boundary relaxes.',
      },
      'lambda-01': {
        name: 'λ = 0.01',
        line: 'Twenty units, one calm curve.',
        watch:
          'The same net from the same start: the boundary is shorter and smoother, and three points stay wrong.',
        try: 'Raise λ to 0.1, or set it to 0.',
      },
      'lambda-1': {
        name: 'λ = 0.1',
        line: 'Twenty units, nearly a straight line.',
        watch:
          'The penalty keeps all weights so small that twenty units draw almost one line; five points are wrong.',
        try: 'Lower λ while it trains and see the boundary bend.',
      },
      'cs231n-linear': {
        name: 'CS231n spiral, linear',
        line: 'Softmax on three arms.',
        watch:
          'Three wedges are all that a linear classifier can draw. About half of the points are right.',
        try: 'Add a hidden layer, or open the next preset.',
      },
      'cs231n-hidden': {
        name: 'CS231n spiral, 100 ReLU',
        line: '603 parameters follow the arms.',
        watch:
          'For some hundred steps little happens; then the wedges start to turn and follow the arms. Each step uses all 300 points.',
        try: 'Use 10 units instead of 100, or Adam instead of plain SGD.',
      },
      'convnetjs-classify': {
        name: 'ConvNetJS 2-D',
        line: 'The demo that the notes link to.',
        watch:
          'The second hidden layer has only two units, so all it knows about a point is a place in a plane where a line can part the classes.',
        try: 'Use one unit in the second layer, or the spiral of ConvNetJS.',
      },
      'x-sin-x': {
        name: 'Regression: x·sin x',
        line: 'A curve through 20 points.',
        watch:
          'Twenty ReLU units and twenty sigmoids add up to a curve. Watch it bend towards the points, the steep ends last.',
        try: 'Choose another seed to draw other points, or fewer units.',
      },
      'tf-playground': {
        name: 'TensorFlow Playground',
        line: 'Its default: circle, 4 and 2 tanh units.',
        watch:
          'Squared error on a tanh output and uniform start weights, 25 parameters. The loss rests on a plateau before it falls.',
        try: 'Change the loss to logistic, reset, and compare how long the plateau lasts.',
      },
    },
  },
};
