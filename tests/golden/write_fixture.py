# SPDX-License-Identifier: MIT
"""Text fixtures: `nn-golden 1`, then one line `key count value ...`."""

import numpy as np

from case import LOSS_STEPS, layer_shapes

HEADER = "nn-golden 1"


def token(value):
    """A word as it is, a number with 17 significant digits."""
    if isinstance(value, str):
        assert value and not any(letter.isspace() for letter in value)
        return value
    return "%.17g" % (float(value) + 0.0)


def line(key, values):
    """`key count value ...` for a scalar, a word or any array."""
    if isinstance(values, (str, int, float)):
        values = [values]
    flat = np.asarray(values, dtype=object).reshape(-1)
    return " ".join([key, str(len(flat)), *map(token, flat)])


def setting_lines(case):
    """Every setting of Config v1 that training depends on."""
    yield line("seed", 1)
    yield line("data", "custom")
    yield line("train_share", 1)
    for key in ("standardize", "task", "classes", "features"):
        value = getattr(case, key)
        yield line(key, int(value) if key == "standardize" else value)
    yield line("layers", case.hidden)
    yield line("activations", case.activations)
    yield line("dropout", [0] * len(case.hidden))
    yield line("outputs", case.outputs)
    yield line("input_noise", 0)
    yield line("shuffle", 0)
    for key in ("leaky_slope", "prelu_slope", "maxout_pieces", "loss", "l1",
                "l2", "max_norm", "optimizer", "learning_rate", "momentum",
                "beta1", "beta2", "epsilon", "batch_size", "clip_norm",
                "schedule_kind", "schedule_every", "schedule_factor",
                "schedule_rate", "schedule_epochs"):
        yield line(key, getattr(case, key))


def case_text(case, trajectory, references):
    """The whole fixture of one case."""
    sizes = [shape.size for shape in layer_shapes(case)]
    lines = [HEADER, line("name", case.name), line("reference", references)]
    lines += setting_lines(case)
    lines += [line("points", case.points), line("layer_parameters", sizes),
              line("start", case.start), line("loss_steps", LOSS_STEPS),
              line("losses", trajectory.losses),
              line("check_steps", list(trajectory.parameters))]
    lines += [line(f"params_{step}", flat)
              for step, flat in trajectory.parameters.items()]
    return "\n".join(lines) + "\n"
