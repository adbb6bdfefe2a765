# SPDX-License-Identifier: MIT
"""A multilayer perceptron in NumPy: forward, backward and training by hand.

Rows are examples here. Nothing in this file is shared with the engine or
with PyTorch; it follows the formulas only. The scalar type is the one of
the given start parameters, so that a float32 run shows the rounding.
"""

import math
from dataclasses import dataclass

import numpy as np

import activations
from case import CHECK_STEPS, LOSS_STEPS, STEPS, layer_shapes, unpack
from case import parameter_count, weight_mask
from losses import kink_distances, loss_function
from optimizers import OPTIMIZERS, learning_rate

FEATURES = {
    "x1": lambda x1, x2: x1,
    "x2": lambda x1, x2: x2,
    "x1^2": lambda x1, x2: x1 * x1,
    "x2^2": lambda x1, x2: x2 * x2,
    "x1*x2": lambda x1, x2: x1 * x2,
    "sin(x1)": lambda x1, x2: np.sin(x1),
    "sin(x2)": lambda x1, x2: np.sin(x2),
}


@dataclass
class Trajectory:
    """Batch losses at LOSS_STEPS and parameters after CHECK_STEPS."""

    losses: list
    parameters: dict


class NoWatch:
    """Takes distances from kinks and ignores them."""

    def see(self, distances):
        """Accept any distance."""


def inputs_of(case, dtype):
    """Feature matrix (N x features) and labels (N).

    Standardised: (x - mean) / std with std = sqrt(mean((x - mean)^2)).
    """
    x1, x2, labels = case.points.astype(dtype).T
    columns = [FEATURES[name](x1, x2) for name in case.features]
    matrix = np.stack(columns, axis=1)
    if case.standardize:
        mean = matrix.mean(axis=0)
        spread = np.sqrt(((matrix - mean) ** 2).mean(axis=0))
        matrix = (matrix - mean) / spread
    return matrix, labels


def negative_slope(case, kind, slopes):
    """Slope of the negative side: learned, fixed or unused."""
    return slopes if kind == "prelu" else case.leaky_slope


def forward(case, layers, inputs, watch):
    """Scores and per layer (input, pre-activation, winning piece)."""
    caches = []
    signal = inputs
    for shape, (weights, biases, slopes) in zip(layer_shapes(case), layers):
        before = signal @ weights.T + biases
        winner = None
        if shape.activation == "maxout":
            pieces = before.reshape(len(before), shape.units, shape.pieces)
            winner = pieces.argmax(axis=2)
            after = pieces.max(axis=2)
            ordered = np.sort(pieces, axis=2)
            watch.see(ordered[:, :, -1] - ordered[:, :, -2])
        else:
            slope = negative_slope(case, shape.activation, slopes)
            after = activations.value(shape.activation, before, slope)
            if shape.activation in ("relu", "leaky-relu", "prelu"):
                watch.see(before)
        caches.append((signal, before, winner))
        signal = after
    return signal, caches


def backward(case, layers, caches, score_gradient):
    """Flat gradient of the mean data loss by the chain rule."""
    flat = np.zeros(parameter_count(case), dtype=score_gradient.dtype)
    gradients = unpack(case, flat)
    shapes = layer_shapes(case)
    flowing = score_gradient
    for index in reversed(range(len(shapes))):
        shape = shapes[index]
        weights, _, slopes = layers[index]
        signal, before, winner = caches[index]
        if shape.activation == "maxout":
            routed = np.eye(shape.pieces, dtype=flat.dtype)[winner]
            delta = (routed * flowing[:, :, None]).reshape(before.shape)
        else:
            slope = negative_slope(case, shape.activation, slopes)
            local = activations.derivative(shape.activation, before, slope)
            delta = flowing * local
        gradients[index][0][...] = delta.T @ signal
        gradients[index][1][...] = delta.sum(axis=0)
        if shape.slopes:
            negative = np.minimum(before, 0)
            gradients[index][2][...] = (flowing * negative).sum(axis=0)
        flowing = delta @ weights
    return flat


def data_gradient(case, flat, inputs, labels, watch=NoWatch()):
    """Mean data loss of a batch and its flat gradient."""
    layers = unpack(case, flat)
    scores, caches = forward(case, layers, inputs, watch)
    function = loss_function(case.task, case.classes, case.loss)
    losses, gradient = function(scores, labels)
    watch.see(kink_distances(case.task, case.classes, case.loss, scores,
                             labels))
    gradient = gradient.astype(flat.dtype) / len(labels)
    return losses.mean(), backward(case, layers, caches, gradient)


def add_penalty(case, flat, gradient, mask, watch):
    """Gradient of l2/2 sum w^2 + l1 sum |w|; adamw decays by itself."""
    if case.l1:
        watch.see(flat[mask > 0])
        gradient = gradient + case.l1 * np.sign(flat) * mask
    if case.l2 and case.optimizer != "adamw":
        gradient = gradient + case.l2 * flat * mask
    return gradient


def clip(case, gradient):
    """g min(1, c / (norm(g) + 1e-6)), as torch's clip_grad_norm_."""
    if not case.clip_norm:
        return gradient
    norm = math.sqrt(float((gradient * gradient).sum()))
    return gradient * min(1.0, case.clip_norm / (norm + 1e-6))


def limit_rows(case, flat):
    """Scale every row of every W that is longer than max_norm."""
    for weights, _, _ in unpack(case, flat):
        for row in weights:
            norm = math.sqrt(float((row * row).sum()))
            if norm > case.max_norm:
                row *= case.max_norm / norm


def batch_rows(case, step):
    """Rows of the batch of step 0, 1, ...: data order, no shuffling."""
    first = (step % case.batches_per_epoch) * case.batch_size
    return slice(first, min(first + case.batch_size, len(case.points)))


def train(case, dtype=np.float64, watch=NoWatch(), backwards=False):
    """Train for STEPS steps.

    backwards reverses the examples inside each batch: the same sums in
    another order, to measure the influence of rounding.
    """
    flat = case.start.astype(dtype)
    inputs, labels = inputs_of(case, dtype)
    mask = weight_mask(case).astype(dtype)
    update = OPTIMIZERS[case.optimizer]
    state = {}
    result = Trajectory([], {})
    order = slice(None, None, -1 if backwards else 1)
    for step in range(STEPS):
        rows = batch_rows(case, step)
        loss, gradient = data_gradient(case, flat, inputs[rows][order],
                                       labels[rows][order], watch)
        gradient = add_penalty(case, flat, gradient, mask, watch)
        gradient = clip(case, gradient)
        rate = learning_rate(case, step // case.batches_per_epoch)
        flat = update(case, state, flat, gradient, rate, mask)
        if case.max_norm:
            limit_rows(case, flat)
        if step + 1 in LOSS_STEPS:
            result.losses.append(float(loss))
        if step + 1 in CHECK_STEPS:
            result.parameters[step + 1] = flat.astype(np.float64)
    assert flat.dtype == dtype
    return result
