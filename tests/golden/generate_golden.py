#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write tests/golden/cases/*.txt and tests/golden/fixtures.txt.

Every case is trained in float64 by the NumPy reference (reference_net.py)
and, where PyTorch can, by PyTorch (torch_net.py). The generator fails when
the two differ by more than 1e-12 or when a case is not stable or not
telling (stability.py). See README.md for the format.
"""

import itertools
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True

import torch_net  # noqa: E402
import worked_numbers  # noqa: E402
from cases import all_cases  # noqa: E402
from reference_net import Trajectory  # noqa: E402
from stability import accept, difference  # noqa: E402
from write_fixture import HEADER, case_text, line  # noqa: E402

HERE = Path(__file__).resolve().parent
LIMIT = 1e-12


def loss_name(case):
    """Loss of a case with its task and number of classes told apart."""
    if case.loss == "hinge":
        return "hinge-2" if case.classes == 2 else "hinge-K"
    if case.loss == "squared" and case.task == "regression":
        return "squared-regression"
    return "squared-tanh" if case.loss == "squared" else case.loss


def run_case(case):
    """Train one case by both references; write it; print its row."""
    case, exact, findings = accept(case)
    references, apart = ["numpy"], "-"
    if torch_net.can_follow(case):
        other = Trajectory(*torch_net.train(case))
        distance = difference(exact, other)
        if not distance <= LIMIT:
            raise SystemExit(f"{case.name}: NumPy and PyTorch differ by "
                             f"{distance:.2e}")
        references, apart = ["numpy", "torch"], f"{distance:.1e}"
    path = HERE / "cases" / f"{case.name}.txt"
    path.write_text(case_text(case, exact, references), encoding="ascii")
    print(f"{case.name:48} {len(case.start):3} {'+'.join(references):11} "
          f"{apart:>8} {findings.float_difference:8.1e} "
          f"{findings.kink_margin:8.1e} {findings.weakest_effect:8.1e} "
          f"{findings.attempt:4}", flush=True)
    return path


def print_coverage(cases):
    """How many cases hold each pair of settings."""
    axes = {
        "optimizer": lambda case: {case.optimizer},
        "activation": lambda case: set(case.activations) or {"(none)"},
        "loss": lambda case: {loss_name(case)},
        "schedule": lambda case: {case.schedule_kind},
    }
    for (first, left), (second, top) in itertools.combinations(
            axes.items(), 2):
        counts = Counter(pair for case in cases for pair in
                         itertools.product(left(case), top(case)))
        columns = sorted({column for _, column in counts})
        print(f"\n{first + ' x ' + second:24}"
              + " ".join(f"{name[:11]:>11}" for name in columns))
        for row in sorted({row for row, _ in counts}):
            print(f"{row:24}" + " ".join(f"{counts[row, name]:11}"
                                         for name in columns))


def main():
    """Write everything and remove fixtures of cases that are gone."""
    (HERE / "cases").mkdir(exist_ok=True)
    cases = all_cases()
    names = Counter(case.name for case in cases)
    assert max(names.values()) == 1, names.most_common(1)
    print(f"{'case':48} {'n':>3} {'reference':11} {'np-torch':>8} "
          f"{'float32':>8} {'kink':>8} {'effect':>8} {'draw':>4}")
    written = {run_case(case) for case in cases}
    for stale in set((HERE / "cases").glob("*.txt")) - written:
        stale.unlink()
    lines = [HEADER] + [line(key, values) for key, values
                        in worked_numbers.all_numbers().items()]
    (HERE / "fixtures.txt").write_text("\n".join(lines) + "\n",
                                       encoding="ascii")
    print_coverage(cases)
    print(f"\n{len(cases)} cases, {len(lines) - 1} lines of fixtures")


if __name__ == "__main__":
    main()
