# SPDX-License-Identifier: MIT
"""Activation functions and derivatives by hand, float64 or float32.

Sources: CS231n "Neural Networks, part 1" (sigmoid, tanh, ReLU, leaky ReLU,
maxout); He et al. 2015 (PReLU); Clevert et al. 2016 (ELU); Hendrycks and
Gimpel 2016 (GELU, tanh form); Ramachandran et al. 2017 (swish).
The derivative at a kink is PyTorch's: x > 0 ? 1 : slope.
"""

import math

import numpy as np

GELU_ROOT = math.sqrt(2.0 / math.pi)
GELU_CUBIC = 0.044715
SCALAR_KINDS = ("linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu",
                "elu", "gelu", "swish", "softplus", "sine")


def sigmoid(x):
    """1 / (1 + exp(-x)), with the exponential of a negative number only."""
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + small), small / (1 + small))


def softplus(x):
    """log(1 + exp(x)) = max(x, 0) + log1p(exp(-|x|))."""
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def value(kind, x, slope):
    """f(x); slope is the negative side of leaky-relu and prelu."""
    if kind == "linear":
        return x.copy()
    if kind == "sigmoid":
        return sigmoid(x)
    if kind == "tanh":
        return np.tanh(x)
    if kind == "relu":
        return np.maximum(x, 0)
    if kind in ("leaky-relu", "prelu"):
        return np.where(x > 0, x, slope * x)
    if kind == "elu":
        return np.where(x > 0, x, np.expm1(np.minimum(x, 0)))
    if kind == "gelu":
        inner = GELU_ROOT * (x + GELU_CUBIC * x ** 3)
        return 0.5 * x * (1 + np.tanh(inner))
    if kind == "swish":
        return x * sigmoid(x)
    if kind == "softplus":
        return softplus(x)
    if kind == "sine":
        return np.sin(x)
    raise ValueError(kind)


def derivative(kind, x, slope):
    """f'(x), written from x alone.

    gelu: with u = r (x + c x^3), f' = (1 + tanh u) / 2
    + x / 2 (1 - tanh^2 u) r (1 + 3 c x^2).
    swish: s + x s (1 - s) with s = sigmoid(x). softplus: sigmoid(x).
    """
    if kind == "linear":
        return np.ones_like(x)
    if kind == "sigmoid":
        return sigmoid(x) * sigmoid(-x)
    if kind == "tanh":
        return 1 / np.cosh(x) ** 2
    if kind == "relu":
        return (x > 0).astype(x.dtype)
    if kind in ("leaky-relu", "prelu"):
        return np.where(x > 0, np.ones_like(x), slope)
    if kind == "elu":
        return np.exp(np.minimum(x, 0))
    if kind == "gelu":
        bent = np.tanh(GELU_ROOT * (x + GELU_CUBIC * x ** 3))
        inner = GELU_ROOT * (1 + 3 * GELU_CUBIC * x ** 2)
        return 0.5 * (1 + bent) + 0.5 * x * (1 - bent ** 2) * inner
    if kind == "swish":
        gate = sigmoid(x)
        return gate + x * gate * sigmoid(-x)
    if kind == "softplus":
        return sigmoid(x)
    if kind == "sine":
        return np.cos(x)
    raise ValueError(kind)
