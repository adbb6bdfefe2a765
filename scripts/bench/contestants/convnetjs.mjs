// SPDX-License-Identifier: MIT
// Runs in Node and in a page: imports nothing of either.
import { pixelCentre } from '../field-cases.mjs';
import { layersOf } from '../reference-loss.mjs';
import { millisecondsOf } from '../round-robin.mjs';

function layerDefinitions({ sizes, activation, loss }) {
  const hidden = sizes
    .slice(1, -1)
    .map((units) => ({ type: 'fc', num_neurons: units, activation }));
  const last =
    loss === 'softmax'
      ? { type: 'softmax', num_classes: sizes.at(-1) }
      : { type: 'regression', num_neurons: sizes.at(-1) };
  return [{ type: 'input', out_sx: 1, out_sy: 1, out_depth: sizes[0] }, ...hidden, last];
}

/** A ConvNetJS net of the shape of `one` with the weights `start`. */
function convnetOf(convnetjs, one, start) {
  const net = new convnetjs.Net();
  net.makeLayers(layerDefinitions(one));
  const dense = net.layers.filter((layer) => layer.layer_type === 'fc');
  layersOf(one.sizes, start).forEach(({ inputs, weights, biases }, i) => {
    dense[i].filters.forEach((filter, u) => {
      filter.w.set(weights.subarray(u * inputs, (u + 1) * inputs));
    });
    dense[i].biases.w.set(biases);
  });
  return { net, dense };
}

function volumesOf(convnetjs, { samples, dimensions, inputs }) {
  return Array.from({ length: samples }, (_, i) => {
    const volume = new convnetjs.Vol(1, 1, dimensions, 0);
    volume.w.set(inputs.subarray(i * dimensions, (i + 1) * dimensions));
    return volume;
  });
}

/** The first score of every pixel: one forward pass per point, as the library's own demo draws. */
function fieldOf(convnetjs, net, domain, size) {
  const point = new convnetjs.Vol(1, 1, 2, 0);
  const field = new Float32Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      [point.w[0], point.w[1]] = pixelCentre(domain, size, row, column);
      field[row * size + column] = net.forward(point, false).w[0];
    }
  }
  return field;
}

/** @param {any} convnetjs  the library */
export function convnetContestant(convnetjs) {
  return {
    name: 'convnetjs',
    // The published package has no Adam.
    takes: (one) => one.optimizer === 'sgd',
    open(one, data, start) {
      const { net, dense } = convnetOf(convnetjs, one, start);
      const trainer = new convnetjs.Trainer(net, {
        method: 'sgd',
        learning_rate: one.rate,
        momentum: 0,
        batch_size: one.batch,
      });
      const volumes = volumesOf(convnetjs, data);
      const targets = Array.from(data.labels, (label) =>
        one.loss === 'softmax' ? label : [label],
      );
      let next = 0;
      const step = (count) => {
        for (let i = count * one.batch; i > 0; i -= 1) {
          trainer.train(volumes[next], targets[next]);
          next = (next + 1) % volumes.length;
        }
      };
      return {
        step,
        time: (count) => millisecondsOf(() => step(count)),
        parameters: () =>
          Float32Array.from(
            dense.flatMap(({ filters, biases }) => [
              ...filters.flatMap(({ w }) => [...w]),
              ...biases.w,
            ]),
          ),
        close() {},
      };
    },
    openField(one, _data, { parameters, domain }) {
      const { net } = convnetOf(convnetjs, one, parameters);
      const draw = () => fieldOf(convnetjs, net, domain, one.fieldSize);
      return {
        time: (count) =>
          millisecondsOf(() => {
            for (let i = 0; i < count; i += 1) draw();
          }),
        picture: draw,
        close() {},
      };
    },
  };
}
