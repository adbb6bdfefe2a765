# SPDX-License-Identifier: MIT
"""One golden case: every setting of Config v1 that training depends on.

The flat parameter order is the engine's: per layer W (row-major, rows x
inputs), then b (rows), then the PReLU slopes (units). A maxout layer has
units * pieces rows; row u * pieces + p is piece p of unit u.
"""

from dataclasses import dataclass, field

import numpy as np

STEPS = 200
CHECK_STEPS = (1, 10, 200)
LOSS_STEPS = (1, 2, 3, 5, 10, 20, 50, 100, 150, 199, 200)


@dataclass(frozen=True)
class Case:
    """Settings, points (rows x1, x2, label) and start parameters."""

    name: str
    data: str = "clusters"
    count: int = 24
    task: str = "classification"
    classes: int = 2
    features: tuple = ("x1", "x2")
    standardize: bool = False
    hidden: tuple = (4,)
    activations: tuple = ("tanh",)
    leaky_slope: float = 0.01
    prelu_slope: float = 0.25
    maxout_pieces: int = 2
    loss: str = "softmax"
    l1: float = 0.0
    l2: float = 0.0
    max_norm: float = 0.0
    optimizer: str = "sgd"
    learning_rate: float = 0.1
    momentum: float = 0.9
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    batch_size: int = 6
    clip_norm: float = 0.0
    schedule_kind: str = "constant"
    schedule_every: int = 10
    schedule_factor: float = 0.5
    schedule_rate: float = 0.1
    schedule_epochs: int = 100
    start_kind: str = "random"
    exact_kinks: bool = False
    points: np.ndarray = field(default=None, compare=False)
    start: np.ndarray = field(default=None, compare=False)

    @property
    def outputs(self):
        """Output units: K for softmax and Weston-Watkins, otherwise 1."""
        if self.loss == "softmax":
            return self.classes
        return self.classes if self.loss == "hinge" and self.classes > 2 else 1

    @property
    def batches_per_epoch(self):
        """Batches of one pass; the last one may be smaller."""
        return -(-len(self.points) // self.batch_size)


@dataclass(frozen=True)
class LayerShape:
    """Sizes of one layer; the output layer is linear."""

    inputs: int
    units: int
    activation: str
    pieces: int

    @property
    def rows(self):
        """Rows of W and b."""
        return self.units * self.pieces

    @property
    def slopes(self):
        """Number of learned PReLU slopes."""
        return self.units if self.activation == "prelu" else 0

    @property
    def size(self):
        """Parameters of the layer."""
        return self.rows * (self.inputs + 1) + self.slopes


def layer_shapes(case):
    """Shapes of the hidden layers and the linear output layer."""
    shapes = []
    inputs = len(case.features)
    kinds = case.activations + ("linear",)
    for units, kind in zip(case.hidden + (case.outputs,), kinds):
        pieces = case.maxout_pieces if kind == "maxout" else 1
        shapes.append(LayerShape(inputs, units, kind, pieces))
        inputs = units
    return shapes


def parameter_count(case):
    """Length of the flat parameter vector."""
    return sum(shape.size for shape in layer_shapes(case))


def unpack(case, flat):
    """Views [(W, b, slopes)] into a flat parameter vector."""
    layers = []
    offset = 0
    for shape in layer_shapes(case):
        ends = np.cumsum([shape.rows * shape.inputs, shape.rows, shape.slopes])
        part = flat[offset:offset + shape.size]
        weights, biases, slopes = np.split(part, ends[:2])
        weights = weights.reshape(shape.rows, shape.inputs)
        layers.append((weights, biases, slopes))
        offset += shape.size
    return layers


def weight_mask(case):
    """1 for entries of W, 0 for biases and slopes (never regularised)."""
    mask = np.zeros(parameter_count(case))
    for weights, _, _ in unpack(case, mask):
        weights[...] = 1
    return mask
