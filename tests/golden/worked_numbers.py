# SPDX-License-Identifier: MIT
"""Single-point fixtures: facts.md section 3, tables, formulas.

Computed in NumPy. Class losses, the logistic loss and the activation tables
are compared with PyTorch by `same`; schedules and the other losses are
compared through the cases.
"""

import math

import numpy as np
import torch
import torch.nn.functional as F

import activations
import losses
from optimizers import schedule_factor
from torch_net import ACTIVATIONS

TOLERANCE = 1e-12


def same(name, ours, other):
    """Fail when two references differ by more than TOLERANCE."""
    ours, other = np.asarray(ours, float), np.asarray(other, float)
    scale = np.maximum(np.maximum(np.abs(ours), np.abs(other)), 0.1)
    if not np.all(np.abs(ours - other) <= TOLERANCE * scale):
        raise SystemExit(f"{name}: {ours} and {other} differ")


def stated(name, ours, text):
    """Fail when a number does not round to what the notes state."""
    decimals = len(text.partition(".")[2])
    if abs(ours - float(text)) > 0.5000001 * 10 ** -decimals:
        raise SystemExit(f"{name}: {ours}, the notes state {text}")


def torch_gradient(function, values):
    """(f, f') of a scalar function by autograd."""
    variable = torch.tensor(values, dtype=torch.float64, requires_grad=True)
    result = function(variable)
    result.sum().backward()
    return result.detach().numpy(), variable.grad.numpy()


def one_loss(function, scores, label):
    """Loss and gradient of one example."""
    found = function(np.array([scores], float), np.array([label], float))
    return float(found[0][0]), found[1][0].astype(float)


def class_scores():
    """Softmax and Weston-Watkins on the notes' scores and at 1e4."""
    examples = {
        "svm_softmax": ([-2.85, 0.86, 0.28], 2),
        "three": ([1, -2, 0], 0), "three_halved": ([0.5, -1, 0], 0),
        "known_p": (np.log([0.2, 0.3, 0.5]), 1),
        "satisfied": ([10, -2, 3], 0), "far": ([10, -100, -100], 0),
        "near": ([10, 9, 9], 0), "tiny_3": ([0.0] * 3, 1),
        "tiny_10": ([0.0] * 10, 4), "huge_right": ([1e4, -1e4, 0], 0),
        "huge_wrong": ([1e4, -1e4, 0], 1), "huge_middle": ([1e4, -1e4, 0], 2),
    }
    table = {}
    for name, (scores, label) in examples.items():
        table[f"{name}_scores"] = scores
        table[f"{name}_label"] = label
        for kind in ("softmax", "weston_watkins"):
            ours = one_loss(getattr(losses, kind), scores, label)
            other = torch_class_loss(kind, scores, label)
            same(name, ours[0], other[0])
            same(name, ours[1], other[1][0])
            table[f"{name}_{kind}_loss"] = ours[0]
            table[f"{name}_{kind}_gradient"] = ours[1]
        onehot = np.eye(len(scores))[label]
        table[f"{name}_probabilities"] = (
            table[f"{name}_softmax_gradient"] + onehot)
    return table


def torch_class_loss(kind, scores, label):
    """The same by torch.nn.functional."""
    target = torch.tensor([label])
    functions = {
        "softmax": lambda s: F.cross_entropy(s, target),
        "weston_watkins":
            lambda s: F.multi_margin_loss(s, target) * len(scores)}
    return torch_gradient(functions[kind], [list(scores)])


def check_notes(table):
    """The values printed in the notes and in facts.md."""
    stated("svm", table["svm_softmax_weston_watkins_loss"], "1.58")
    stated("softmax", table["svm_softmax_softmax_loss"], "1.04")
    expected = {"three": ("0.7", "0.04", "0.26"),
                "three_halved": ("0.55", "0.12", "0.33")}
    for name, texts in expected.items():
        for found, text in zip(table[f"{name}_probabilities"], texts):
            stated(name, found, text)
    for found, text in zip(table["known_p_softmax_gradient"],
                           ("0.2", "-0.7", "0.5")):
        same("known_p", found, float(text))
    for name in ("satisfied", "far", "near"):
        same(name, table[f"{name}_weston_watkins_loss"], 0)
    same("ln 3", table["tiny_3_softmax_loss"], math.log(3))
    same("ln 10", table["tiny_10_softmax_loss"], math.log(10))
    same("K - 1", table["tiny_10_weston_watkins_loss"], 9)


def single_scores():
    """Losses of one output over a list of scores, for both classes."""
    scores = np.array([-1e4, -100, -2, -1, -0.5, 0, 0.5, 1, 2, 100, 1e4])
    table = {"single_scores": scores}
    kinds = {"logistic": losses.logistic, "hinge": losses.hinge_binary,
             "squared_tanh": losses.squared_classification}
    for kind, function in kinds.items():
        for label in (0, 1):
            labels = np.full(len(scores), float(label))
            value, gradient = function(scores[:, None], labels)
            table[f"single_{kind}_loss_class{label}"] = value
            table[f"single_{kind}_gradient_class{label}"] = gradient + 0.0
    targets = 0.75
    value, gradient = losses.squared_regression(
        scores[:, None], np.full(len(scores), targets))
    table["single_squared_target"] = targets
    table["single_squared_loss"] = value
    table["single_squared_gradient"] = gradient
    zeros = torch.zeros(len(scores), dtype=torch.float64)
    other = torch_gradient(lambda s: F.binary_cross_entropy_with_logits(
        s, zeros, reduction="none"), scores)
    same("logistic", table["single_logistic_loss_class0"], other[0])
    same("logistic", table["single_logistic_gradient_class0"][:, 0], other[1])
    return table


def activation_tables():
    """41 points of every activation with value and derivative."""
    x = np.linspace(-10, 10, 41)
    table = {"activation_x": x, "leaky_slope": 0.01, "prelu_slope": 0.25}
    slopes = {"leaky-relu": 0.01, "prelu": 0.25}
    for kind in activations.SCALAR_KINDS:
        slope = slopes.get(kind, 0.0)
        value = activations.value(kind, x, slope)
        derivative = activations.derivative(kind, x, slope)
        function = ACTIVATIONS.get(
            kind, lambda v: F.leaky_relu(v, slopes[kind]))
        other = torch_gradient(function, x)
        same(kind, value, other[0])
        same(kind, derivative, other[1])
        table[f"activation_{kind}"] = value
        table[f"derivative_{kind}"] = derivative
    pieces = np.array([[1, 2, 3], [3, 3, 1], [-1, 0.5, 0.5], [0, 0, 0.0]])
    table.update({"maxout_pieces": 3, "maxout_z": pieces,
                  "maxout_value": pieces.max(axis=1),
                  "maxout_winner": pieces.argmax(axis=1)})
    return table


def schedule_tables():
    """Learning rates after t = 0 ... 50 completed epochs."""
    settings = {"constant": {}, "step": {"every": 10, "factor": 0.5},
                "exponential": {"factor": 0.9}, "inverse": {"rate": 0.1},
                "cosine": {"epochs": 40}}
    table = {"eta_learning_rate": 0.1}
    for kind, chosen in settings.items():
        full = {"every": 1, "factor": 1, "rate": 0, "epochs": 1, **chosen}
        for key, value in chosen.items():
            table[f"eta_{kind}_{key}"] = value
        table[f"eta_{kind}"] = [
            0.1 * schedule_factor(kind, epoch, **full)
            for epoch in range(51)]
    return table


def formula_numbers():
    """Penalty, clipping, max-norm, decay, initialisers, parameters."""
    w = np.array([0.5, -0.25, 0.0, 2.0])
    steps, rate, l2 = 50, 0.1, 0.5
    fan_in, fan_out = 20, 30
    gradient = np.array([3.0, -4.0])
    return {
        "penalty_weights": w, "penalty_l1": 0.1, "penalty_l2": 0.2,
        "penalty_value": 0.1 * (w * w).sum() + 0.1 * np.abs(w).sum(),
        "penalty_gradient": 0.2 * w + 0.1 * np.sign(w),
        "clip_norm": 1.0, "clip_gradient": gradient,
        "clip_result": gradient * min(1, 1.0 / (5.0 + 1e-6)),
        "max_norm": 4.0, "max_norm_row": [3.0, 4.0],
        "max_norm_result": np.array([3.0, 4.0]) * (4.0 / 5.0),
        "shrink_steps": steps, "shrink_learning_rate": rate,
        "shrink_l2": l2, "shrink_start": w,
        "shrink_result": w * (1 - rate * l2) ** steps,
        "init_fan": [fan_in, fan_out], "init_std_normal": 0.01,
        "init_std_uniform": math.sqrt(1 / 12),
        "init_std_lecun": math.sqrt(1 / fan_in),
        "init_std_glorot": math.sqrt(2 / (fan_in + fan_out)),
        "init_std_he": math.sqrt(2 / fan_in),
    }


def parameter_counts():
    """`parameters_<sizes>`: inputs, hidden layers, outputs; maxout 2."""
    stated_counts = {
        "3-4-2": 26, "3-4-4-1": 41, "2-3-1": 13, "2-6-1": 25, "2-20-1": 81,
        "2-3-2": 17, "2-6-2": 32, "2-20-2": 102, "3072-10": 30730,
        "3072-100-10": 308310, "maxout-3-4-2": 42, "maxout-3-4-4-1": 77}
    table = {}
    for name, number in stated_counts.items():
        sizes = [int(size) for size in name.split("-") if size != "maxout"]
        pieces = 2 if name.startswith("maxout") else 1
        count = 0
        for index, units in enumerate(sizes[1:]):
            hidden = index < len(sizes) - 2
            count += (sizes[index] + 1) * units * (pieces if hidden else 1)
        same(name, count, number)
        table[f"parameters_{name}"] = count
    return table


def forward_listing():
    """The notes' listing: 3-4-4-1, sigmoid hidden units, two examples."""
    x = np.array([[0.5, -1.25, 2.0], [-0.75, 0.25, 1.5]])
    signal, table = x, {"forward_x": x}
    sizes = (3, 4, 4, 1)
    for n in (1, 2, 3):
        shape = (sizes[n], sizes[n - 1])
        index = np.arange(shape[0] * shape[1]).reshape(shape)
        weights = ((7 * index + 3 * n) % 11 - 5) / 4.0
        biases = ((5 * np.arange(shape[0]) + n) % 7 - 3) / 8.0
        table[f"forward_W{n}"], table[f"forward_b{n}"] = weights, biases
        signal = signal @ weights.T + biases
        table[f"forward_z{n}"] = signal
        if n < 3:
            signal = 1 / (1 + np.exp(-signal))
            table[f"forward_h{n}"] = signal
    table["forward_out"] = signal
    return table


def all_numbers():
    """Every line of fixtures.txt, in order."""
    table = class_scores()
    check_notes(table)
    for part in (single_scores, activation_tables, schedule_tables,
                 formula_numbers, parameter_counts, forward_listing):
        table.update(part())
    return table
