# SPDX-License-Identifier: MIT
"""Losses on raw scores and their gradients, by hand.

Every function takes scores (n x outputs) and labels (n) and returns the
per-example losses (n) and their gradients (n x outputs), not yet divided
by n. Binary targets are t = +1 for class 1 and t = -1 for class 0.
Sources: CS231n "Linear classification"; Weston and Watkins 1999.
"""

import numpy as np

from activations import sigmoid, softplus


def softmax(scores, labels):
    """-log p_y with p = softmax(s); gradient p - onehot(y)."""
    rows = np.arange(len(labels))
    shifted = scores - scores.max(axis=1, keepdims=True)
    total = np.exp(shifted).sum(axis=1, keepdims=True)
    chosen = labels.astype(int)
    losses = np.log(total[:, 0]) - shifted[rows, chosen]
    gradient = np.exp(shifted) / total
    gradient[rows, chosen] -= 1
    return losses, gradient


def logistic(scores, labels):
    """log(1 + exp(-t s)); gradient -t sigmoid(-t s)."""
    sign = (2 * labels - 1)[:, None]
    losses = softplus(-sign * scores)
    return losses[:, 0], -sign * sigmoid(-sign * scores)


def hinge_binary(scores, labels):
    """max(0, 1 - t s); gradient -t where 1 - t s > 0."""
    sign = (2 * labels - 1)[:, None]
    margin = 1 - sign * scores
    return np.maximum(margin, 0)[:, 0], -sign * (margin > 0)


def weston_watkins(scores, labels):
    """sum over j != y of max(0, s_j - s_y + 1), not divided by K."""
    rows = np.arange(len(labels))
    chosen = labels.astype(int)
    margin = scores - scores[rows, chosen][:, None] + 1
    margin[rows, chosen] = 0
    gradient = (margin > 0).astype(scores.dtype)
    gradient[rows, chosen] = -gradient.sum(axis=1)
    return np.maximum(margin, 0).sum(axis=1), gradient


def squared_regression(scores, labels):
    """(s - y)^2 / 2; gradient s - y."""
    error = scores - labels[:, None]
    return 0.5 * error[:, 0] ** 2, error


def squared_classification(scores, labels):
    """(tanh s - t)^2 / 2; gradient (tanh s - t) (1 - tanh^2 s)."""
    bent = np.tanh(scores)
    error = bent - (2 * labels - 1)[:, None]
    return 0.5 * error[:, 0] ** 2, error * (1 - bent ** 2)


def loss_function(task, classes, loss):
    """The function for a setting of Config v1."""
    if loss == "hinge":
        return hinge_binary if classes == 2 else weston_watkins
    if loss == "squared":
        regression = task == "regression"
        return squared_regression if regression else squared_classification
    return {"softmax": softmax, "logistic": logistic}[loss]


def kink_distances(task, classes, loss, scores, labels):
    """Distances of the hinge arguments from 0; empty for smooth losses."""
    if loss != "hinge":
        return np.empty(0)
    if classes == 2:
        return 1 - (2 * labels - 1)[:, None] * scores
    chosen = labels.astype(int)[:, None]
    margin = scores - np.take_along_axis(scores, chosen, axis=1) + 1
    return margin[np.arange(classes) != chosen]
