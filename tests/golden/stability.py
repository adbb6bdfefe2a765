# SPDX-License-Identifier: MIT
"""Accepts only cases that a float32 engine can follow, and that matter.

A draw of points and start parameters is refused when
- any argument of a kink (ReLU, leaky ReLU, PReLU at 0, maxout pieces equal,
  hinge at the margin, L1 weight at 0) comes closer to it than KINK_MARGIN
  in any of the 200 steps, so that rounding cannot choose another path;
- float32 runs, one with reversed sums, or float64 runs from start
  parameters disturbed by 1e-7 leave the trajectory by more than FLOAT_LIMIT;
- leaving out a setting of the case (its clipping, its decay, ...) changes
  the result by less than EFFECT_LIMIT: such a case would prove nothing.
"""

from dataclasses import dataclass, replace

import numpy as np

from case import unpack
from points import drawn
from reference_net import train

KINK_MARGIN = 1e-4
FLOAT_LIMIT = 1e-5
EFFECT_LIMIT = 1e-3
RELATIVE_FLOOR = 0.1
ATTEMPTS = 3000


class TooClose(Exception):
    """A kink decides the path."""


class KinkWatch:
    """Keeps the smallest distance from a kink and stops below the margin."""

    def __init__(self, exact_allowed):
        """exact_allowed: distances of exactly 0 are part of the case."""
        self.exact_allowed = exact_allowed
        self.smallest = np.inf

    def see(self, distances):
        """Note the distances of one step."""
        sizes = np.abs(distances)
        if self.exact_allowed:
            sizes = sizes[sizes > 0]
        if sizes.size:
            self.smallest = min(self.smallest, float(sizes.min()))
        if self.smallest < KINK_MARGIN:
            raise TooClose


@dataclass
class Findings:
    """What was measured while accepting a case."""

    attempt: int
    kink_margin: float
    float_difference: float
    weakest_effect: float


def relative(first, second):
    """max |a - b| / max(|a|, |b|, RELATIVE_FLOOR) over all entries."""
    first, second = np.asarray(first), np.asarray(second)
    scale = np.maximum(np.abs(first), np.abs(second))
    return float(np.max(np.abs(first - second)
                        / np.maximum(scale, RELATIVE_FLOOR)))


def difference(first, second):
    """Largest relative difference of two trajectories."""
    steps = [relative(first.parameters[step], second.parameters[step])
             for step in first.parameters]
    return max(steps + [relative(first.losses, second.losses)])


def float_difference(case, exact):
    """Largest distance of float32 and of disturbed float64 runs."""
    runs = [train(case, np.float32), train(case, np.float32, backwards=True)]
    for seed in range(0 if case.exact_kinks else 3):
        noise = np.random.RandomState(seed).standard_normal(case.start.size)
        disturbed = case.start * (1 + 1e-7 * noise)
        runs.append(train(replace(case, start=disturbed)))
    return max(difference(exact, run) for run in runs)


def uses(case, kind):
    """Whether a hidden layer has this activation."""
    return kind in case.activations


def changed_settings(case):
    """Variants of the case with one setting neutral or different."""
    variants = []
    for name in ("l1", "l2", "max_norm", "clip_norm"):
        if getattr(case, name):
            variants.append(replace(case, **{name: 0.0}))
    if case.schedule_kind != "constant":
        variants.append(replace(case, schedule_kind="constant"))
    if case.optimizer in ("momentum", "nesterov"):
        variants.append(replace(case, momentum=abs(case.momentum - 0.05)))
    if case.optimizer in ("momentum", "nesterov") and case.momentum:
        other = {"momentum": "nesterov", "nesterov": "momentum"}
        variants.append(replace(case, optimizer=other[case.optimizer]))
    if case.optimizer in ("adam", "adamw"):
        variants.append(replace(case, beta1=abs(case.beta1 - 0.1)))
    if case.optimizer in ("adam", "adamw", "rmsprop"):
        variants.append(replace(case, beta2=case.beta2 - 0.1))
    if case.optimizer in ("adam", "adamw") and case.l2:
        other = {"adam": "adamw", "adamw": "adam"}
        variants.append(replace(case, optimizer=other[case.optimizer]))
    if case.epsilon > 1e-4:
        variants.append(replace(case, epsilon=1e-8))
    if uses(case, "leaky-relu"):
        variants.append(replace(case, leaky_slope=case.leaky_slope + 0.1))
    if case.standardize:
        variants.append(replace(case, standardize=False))
    if 1 < case.batch_size < case.count:
        variants.append(replace(case, batch_size=case.batch_size - 1))
    return variants


def weakest_effect(case, exact):
    """Smallest change that any one setting, or training at all, makes."""
    end = exact.parameters[200]
    effects = [relative(end, train(variant).parameters[200])
               for variant in changed_settings(case)]
    if not case.exact_kinks:
        effects.append(relative(end, case.start))
    slopes = zip(unpack(case, case.start), unpack(case, end))
    effects += [relative(old[2], new[2]) for old, new in slopes
                if old[2].size and not case.exact_kinks]
    return min(effects) if effects else np.inf


def accept(case):
    """First draw that passes: (case, float64 trajectory, findings)."""
    for attempt in range(ATTEMPTS):
        candidate = drawn(case, attempt)
        watch = KinkWatch(case.exact_kinks)
        try:
            exact = train(candidate, watch=watch)
        except TooClose:
            continue
        rounding = float_difference(candidate, exact)
        if not rounding <= FLOAT_LIMIT:
            continue
        effect = weakest_effect(candidate, exact)
        if effect < EFFECT_LIMIT:
            continue
        findings = Findings(attempt, watch.smallest, rounding, effect)
        return candidate, exact, findings
    raise SystemExit(f"{case.name}: no draw passes in {ATTEMPTS} attempts")
