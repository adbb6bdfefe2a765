# SPDX-License-Identifier: MIT
"""Update rules and learning-rate schedules by hand.

Each rule takes (case, state, w, g, rate, mask) and returns the new w.
g already contains the penalty (not for adamw's l2) and the clipping; mask
is 1 for weights and 0 for biases and slopes. Sources: PyTorch's
documentation of torch.optim; Kingma and Ba 2015 (Adam); Loshchilov and
Hutter 2019 (AdamW, cosine); Duchi et al. 2011 (Adagrad).
"""

import math

import numpy as np


def sgd(case, state, w, g, rate, mask):
    """w - rate g."""
    return w - rate * g


def momentum(case, state, w, g, rate, mask):
    """v = mu v + g; w - rate v."""
    state["v"] = case.momentum * state.get("v", np.zeros_like(w)) + g
    return w - rate * state["v"]


def nesterov(case, state, w, g, rate, mask):
    """v = mu v + g; w - rate (g + mu v)."""
    state["v"] = case.momentum * state.get("v", np.zeros_like(w)) + g
    return w - rate * (g + case.momentum * state["v"])


def adagrad(case, state, w, g, rate, mask):
    """G = G + g^2; w - rate g / (sqrt G + eps)."""
    state["G"] = state.get("G", np.zeros_like(w)) + g * g
    return w - rate * g / (np.sqrt(state["G"]) + case.epsilon)


def rmsprop(case, state, w, g, rate, mask):
    """G = beta2 G + (1 - beta2) g^2; w - rate g / (sqrt G + eps)."""
    old = state.get("G", np.zeros_like(w))
    state["G"] = case.beta2 * old + (1 - case.beta2) * g * g
    return w - rate * g / (np.sqrt(state["G"]) + case.epsilon)


def adam(case, state, w, g, rate, mask):
    """m, v moving means of g and g^2 with bias correction.

    w - rate mhat / (sqrt vhat + eps), mhat = m / (1 - beta1^n),
    vhat = v / (1 - beta2^n), n = 1, 2, ...
    """
    zeros = np.zeros_like(w)
    state["n"] = state.get("n", 0) + 1
    state["m"] = case.beta1 * state.get("m", zeros) + (1 - case.beta1) * g
    state["v"] = case.beta2 * state.get("v", zeros) + (1 - case.beta2) * g * g
    mean = state["m"] / (1 - case.beta1 ** state["n"])
    square = state["v"] / (1 - case.beta2 ** state["n"])
    return w - rate * mean / (np.sqrt(square) + case.epsilon)


def adamw(case, state, w, g, rate, mask):
    """First w = w - rate l2 w (weights only), then the Adam step."""
    decayed = w - rate * case.l2 * w * mask
    return adam(case, state, decayed, g, rate, mask)


OPTIMIZERS = {"sgd": sgd, "momentum": momentum, "nesterov": nesterov,
              "adagrad": adagrad, "rmsprop": rmsprop, "adam": adam,
              "adamw": adamw}


def schedule_factor(kind, epoch, every, factor, rate, epochs):
    """eta_t / eta after t completed epochs (an integer)."""
    if kind == "constant":
        return 1.0
    if kind == "step":
        return factor ** (epoch // every)
    if kind == "exponential":
        return factor ** epoch
    if kind == "inverse":
        return 1 / (1 + rate * epoch)
    if kind == "cosine":
        return 0.5 * (1 + math.cos(math.pi * min(epoch, epochs) / epochs))
    raise ValueError(kind)


def learning_rate(case, epoch):
    """Scheduled learning rate, constant within an epoch."""
    return case.learning_rate * schedule_factor(
        case.schedule_kind, epoch, case.schedule_every, case.schedule_factor,
        case.schedule_rate, case.schedule_epochs)
