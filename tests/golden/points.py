# SPDX-License-Identifier: MIT
"""Points and start parameters of a case from a seed.

All numbers are multiples of a power of two, so that float32 holds them
exactly. numpy.random.RandomState is used because NumPy keeps its stream
frozen.
"""

import math
import zlib
from dataclasses import replace

import numpy as np

from case import layer_shapes, parameter_count, unpack


def on_grid(values, cells):
    """Round to multiples of 1 / cells."""
    return np.round(np.asarray(values) * cells) / cells


def clusters(random, count, classes):
    """K overlapping round clusters on a circle, labels in turn."""
    labels = np.arange(count) % classes
    angle = 2 * math.pi * labels / classes + 0.4
    centre = 1.25 * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    places = centre + 0.7 * random.standard_normal((count, 2))
    return np.column_stack([on_grid(places, 16), labels])


def quadrants(random, count, classes):
    """Two classes by the sign of x1 x2, labels in turn."""
    labels = np.arange(count) % 2
    places = random.uniform(0.25, 2, (count, 2))
    places[:, 0] *= random.choice([-1, 1], count)
    places[:, 1] *= np.sign(places[:, 0]) * (2 * labels - 1)
    return np.column_stack([on_grid(places, 16), labels])


def wave(random, count, classes):
    """1-D regression: y = sin(2 x) + x / 4 on [-2, 2]; x2 = 0."""
    x = on_grid(random.uniform(-2, 2, count), 16)
    y = on_grid(np.sin(2 * x) + x / 4, 64)
    return np.column_stack([x, np.zeros(count), y])


def hill(random, count, classes):
    """2-D regression: y = exp(-r^2 / 2) + x1 / 4 on [-2, 2]^2."""
    places = on_grid(random.uniform(-2, 2, (count, 2)), 16)
    height = np.exp(-(places ** 2).sum(axis=1) / 2) + places[:, 0] / 4
    return np.column_stack([places, on_grid(height, 64)])


DATA = {"clusters": clusters, "quadrants": quadrants, "wave": wave,
        "hill": hill}


def random_start(case, random):
    """W ~ N(0, 0.9 / inputs), b ~ U(-0.5, 0.5), all multiples of 1/1024."""
    flat = np.zeros(parameter_count(case))
    shapes = layer_shapes(case)
    for shape, (weights, biases, slopes) in zip(shapes, unpack(case, flat)):
        spread = math.sqrt(0.9 / shape.inputs)
        noise = random.standard_normal(weights.shape)
        weights[...] = on_grid(spread * noise, 1024)
        biases[...] = on_grid(random.uniform(-0.5, 0.5, len(biases)), 1024)
        slopes[...] = case.prelu_slope
    return flat


def start_parameters(case, random):
    """Start vector of the case's start_kind.

    random: see random_start. zeros: all 0. no-biases: biases 0. slopes:
    PReLU slopes 0, 1/4, 1/2, ... zero-hidden: the first layer 0, so that
    every pre-activation is exactly 0 in step 1. hinge-kink: weights 0 and
    output biases 1, 0, 0, ..., so that margins are exactly 0 in step 1.
    """
    flat = random_start(case, random)
    layers = unpack(case, flat)
    if case.start_kind in ("zeros", "hinge-kink"):
        flat[...] = 0
    if case.start_kind == "hinge-kink":
        layers[-1][1][0] = 1
    if case.start_kind == "zero-hidden":
        layers[0][0][...] = 0
        layers[0][1][...] = 0
    for _, biases, slopes in layers:
        if case.start_kind == "no-biases":
            biases[...] = 0
        if case.start_kind == "slopes":
            slopes[...] = np.arange(len(slopes)) / 4
    return flat


def drawn(case, attempt):
    """The case with points and start parameters of the n-th attempt."""
    seed = zlib.crc32(f"{case.name} {attempt}".encode())
    random = np.random.RandomState(seed)
    points = DATA[case.data](random, case.count, case.classes)
    start = start_parameters(replace(case, points=points), random)
    return replace(case, points=points, start=start)
