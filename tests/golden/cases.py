# SPDX-License-Identifier: MIT
"""The list of golden cases.

pair-* covers every pair optimizer x activation, activation x loss,
optimizer x loss and optimizer x schedule with small nets; the other
families look at one thing each.
"""

from dataclasses import replace

from case import Case

ACTIVATIONS = ("linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu",
               "maxout", "elu", "gelu", "swish", "softplus", "sine")
OPTIMIZERS = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam",
              "adamw")
RATES = {"sgd": 0.1, "momentum": 0.02, "nesterov": 0.02, "adagrad": 0.1,
         "rmsprop": 0.01, "adam": 0.02, "adamw": 0.02}
LOSSES = {
    "softmax": dict(loss="softmax", classes=3),
    "logistic": dict(loss="logistic"),
    "hinge2": dict(loss="hinge"),
    "hinge3": dict(loss="hinge", classes=3),
    "regression": dict(loss="squared", task="regression", data="hill"),
    "squared": dict(loss="squared"),
}
SCHEDULES = {
    "constant": dict(),
    "step": dict(schedule_kind="step", schedule_every=7,
                 schedule_factor=0.5),
    "exponential": dict(schedule_kind="exponential", schedule_factor=0.97),
    "inverse": dict(schedule_kind="inverse", schedule_rate=0.1),
    "cosine": dict(schedule_kind="cosine", schedule_epochs=30),
}
PENALTIES = (
    dict(), dict(l2=0.01), dict(clip_norm=0.2), dict(l1=0.002),
    dict(max_norm=1.0), dict(l1=0.001, l2=0.01),
)


def pair_cases():
    """84 small nets: activation a with optimizer o, the rest in turn."""
    losses, schedules = list(LOSSES), list(SCHEDULES)
    for a, activation in enumerate(ACTIVATIONS):
        for o, optimizer in enumerate(OPTIMIZERS):
            loss = losses[(a + o) % 6]
            schedule = schedules[(a + 2 * o) % 5]
            penalty = PENALTIES[(a // 6 + a + 2 * o) % 6]
            if optimizer == "adamw":
                penalty = {"l2": 0.1, **penalty}
            yield Case(
                f"pair-{optimizer}-{activation}-{loss}-{schedule}",
                count=14, hidden=(3,), activations=(activation,),
                batch_size=5, optimizer=optimizer,
                learning_rate=RATES[optimizer],
                **LOSSES[loss], **SCHEDULES[schedule], **penalty)


def optimizer_cases():
    """Other hyperparameters than the defaults."""
    base = Case("", data="quadrants", learning_rate=0.02)
    for name, optimizer, settings in (
            ("momentum-half", "momentum", dict(momentum=0.5)),
            ("momentum-zero", "momentum", dict(momentum=0.0)),
            ("momentum-high", "momentum", dict(momentum=0.97)),
            ("nesterov-half", "nesterov", dict(momentum=0.5)),
            ("adagrad-epsilon", "adagrad",
             dict(epsilon=0.01, learning_rate=0.1)),
            ("rmsprop-fast", "rmsprop", dict(beta2=0.9)),
            ("rmsprop-epsilon", "rmsprop", dict(epsilon=0.01)),
            ("adam-fast", "adam", dict(beta1=0.5, beta2=0.9)),
            ("adam-epsilon", "adam", dict(epsilon=0.01)),
            ("adam-memoryless", "adam", dict(beta1=0.0)),
            ("adamw-strong", "adamw", dict(l2=1.0)),
            ("adamw-off", "adamw", dict(l2=0.0))):
        yield replace(base, name=f"optimizer-{name}", optimizer=optimizer,
                      **settings)


def loss_cases():
    """Each loss without a hidden layer; more classes."""
    for name, settings in LOSSES.items():
        yield Case(f"loss-{name}-no-hidden", hidden=(), activations=(),
                   **settings)
    for classes in (2, 5, 10):
        yield Case(f"loss-softmax-{classes}", classes=classes, count=30,
                   hidden=(3,), learning_rate=0.2)
    for classes in (4, 10):
        yield Case(f"loss-hinge-{classes}", loss="hinge", classes=classes,
                   count=30, hidden=(3,), learning_rate=0.02)
    for name in ("hinge2", "hinge3"):
        yield Case(f"loss-{name}-from-kink", hidden=(), activations=(),
                   start_kind="hinge-kink", exact_kinks=True,
                   **LOSSES[name])


def activation_cases():
    """Slopes, pieces, exact kinks, wider layers and mixtures."""
    wide = Case("", hidden=(6,), classes=3, learning_rate=0.1)
    for kind in ACTIVATIONS:
        yield replace(wide, name=f"activation-{kind}-wide",
                      activations=(kind,))
    slope = replace(wide, hidden=(4,))
    yield replace(slope, name="activation-leaky-slope-0.3",
                  activations=("leaky-relu",), leaky_slope=0.3)
    yield replace(slope, name="activation-prelu-from-0",
                  activations=("prelu",), prelu_slope=0.0)
    yield replace(slope, name="activation-prelu-slopes-differ",
                  activations=("prelu",), start_kind="slopes")
    for pieces in (3, 4):
        yield replace(slope, name=f"activation-maxout-{pieces}-pieces",
                      hidden=(3,), activations=("maxout",),
                      maxout_pieces=pieces)
    for kind in ("relu", "leaky-relu", "prelu", "elu", "maxout"):
        yield replace(slope, name=f"activation-{kind}-from-kink",
                      hidden=(3,), activations=(kind,), exact_kinks=True,
                      start_kind="zero-hidden")


def schedule_cases():
    """Each schedule alone with sgd; one epoch per step; late ends."""
    for name, settings in SCHEDULES.items():
        yield Case(f"schedule-{name}-sgd", learning_rate=0.3, **settings)
    full = Case("", learning_rate=0.3, batch_size=24)
    yield replace(full, name="schedule-cosine-past-end",
                  schedule_kind="cosine", schedule_epochs=60)
    yield replace(full, name="schedule-step-every-1", schedule_kind="step",
                  schedule_every=1, schedule_factor=0.98)
    yield replace(full, name="schedule-exponential-full-batch",
                  schedule_kind="exponential", schedule_factor=0.99)
    yield replace(full, name="schedule-inverse-fast",
                  schedule_kind="inverse", schedule_rate=1.0)


def penalty_cases():
    """L1, L2, elastic, max-norm, clipping, decoupled decay."""
    base = Case("", data="quadrants", learning_rate=0.2)
    tight = dict(optimizer="momentum", learning_rate=0.05)
    for name, settings in (
            ("l2", dict(l2=0.05)),
            ("l1", dict(l1=0.005)),
            ("elastic", dict(l1=0.003, l2=0.03)),
            ("l1-from-zero", dict(l1=0.02, hidden=(), activations=(),
                                  data="clusters", start_kind="zeros",
                                  exact_kinks=True)),
            ("max-norm", dict(max_norm=0.8)),
            ("max-norm-maxout", dict(max_norm=0.7, hidden=(3,),
                                     activations=("maxout",))),
            ("clip", dict(clip_norm=0.05)),
            ("clip-momentum", dict(clip_norm=0.1, **tight)),
            ("clip-after-l2", dict(clip_norm=0.1, l2=0.2)),
            ("clip-sometimes", dict(clip_norm=0.4)),
            ("clip-prelu", dict(clip_norm=0.1, activations=("prelu",))),
            ("all", dict(clip_norm=0.3, l1=0.002, l2=0.02, max_norm=1.0)),
            ("adam-l2", dict(l2=0.1, optimizer="adam", learning_rate=0.02)),
            ("adamw-l2", dict(l2=0.1, optimizer="adamw",
                              learning_rate=0.02)),
            ("adamw-l1-l2", dict(l1=0.003, l2=0.1, optimizer="adamw",
                                 learning_rate=0.02)),
            ("adamw-prelu-biases", dict(l2=0.5, optimizer="adamw",
                                        activations=("prelu",),
                                        learning_rate=0.02)),
            ("adamw-clip-cosine", dict(l2=0.3, optimizer="adamw",
                                       clip_norm=0.1, learning_rate=0.02,
                                       **SCHEDULES["cosine"]))):
        yield replace(base, name=f"penalty-{name}", **settings)


def depth_and_batch_cases():
    """Depth, mixtures, start values, batch sizes and learning rates."""
    base = Case("", data="quadrants", learning_rate=0.2)
    mixed = ("relu", "tanh", "prelu", "maxout")
    deep = ("swish", "sigmoid", "leaky-relu", "sine")
    none = dict(hidden=(), activations=())
    for name, settings in (
            ("deep-3", dict(hidden=(3, 3, 3), activations=("tanh",) * 3)),
            ("deep-4", dict(hidden=(3,) * 4, activations=("tanh",) * 4)),
            ("mixed-4", dict(hidden=(3, 3, 2, 2), activations=mixed,
                             learning_rate=0.05)),
            ("mixed-4-adam", dict(hidden=(2, 3, 3, 2), activations=deep,
                                  optimizer="adam", learning_rate=0.01)),
            ("one-unit", dict(hidden=(1,))),
            ("no-biases-at-start", dict(start_kind="no-biases")),
            ("all-zeros-at-start", dict(start_kind="zeros", classes=3,
                                        data="clusters", exact_kinks=True)),
            ("batch-1", dict(batch_size=1, learning_rate=0.05)),
            ("batch-1-of-37", dict(batch_size=1, count=37,
                                   learning_rate=0.05, data="clusters")),
            ("batch-full", dict(batch_size=24)),
            ("batch-larger-than-data", dict(batch_size=64)),
            ("batch-partial-1-left", dict(batch_size=6, count=25)),
            ("batch-partial-5-left", dict(batch_size=7, count=40)),
            ("rate-tiny", dict(learning_rate=1e-4)),
            ("rate-large", dict(learning_rate=3.0, batch_size=24,
                                data="clusters")),
            ("rate-large-adam", dict(learning_rate=1.0, optimizer="adam",
                                     loss="logistic", data="clusters",
                                     **none))):
        yield replace(base, name=f"structure-{name}", **settings)


def feature_cases():
    """Feature sets, standardisation and 1-D regression."""
    base = Case("", data="quadrants", learning_rate=0.2)
    powers = ("x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)")
    line = dict(task="regression", loss="squared", data="wave",
                features=("x1",))
    none = dict(hidden=(), activations=())
    for name, settings in (
            ("features-all", dict(features=powers, hidden=(3,),
                                  learning_rate=0.02)),
            ("features-products", dict(features=powers[2:5], **none)),
            ("features-sines", dict(features=powers[5:])),
            ("features-one", dict(features=("x1*x2",), hidden=(2,))),
            ("standardized", dict(standardize=True, features=powers[:4])),
            ("regression-1d", dict(hidden=(5,), learning_rate=0.05, **line)),
            ("regression-1d-adam", dict(hidden=(5,), learning_rate=0.02,
                                        optimizer="adam", **line)),
            ("regression-1d-linear", dict(**none, **line))):
        yield replace(base, name=f"structure-{name}", **settings)


def all_cases():
    """Every case, not yet drawn."""
    families = (pair_cases, optimizer_cases, loss_cases, activation_cases,
                schedule_cases, penalty_cases, depth_and_batch_cases,
                feature_cases)
    return [case for family in families for case in family()]
