"""No function of numpy does a kata in one call, but those that the kata forbids."""

import json
import subprocess
import sys
from pathlib import Path

from conftest import ROOT

from dojo.implementation import guard

# What may do a whole function of a kata, for the page is about something else: that a projection onto a
# box is clipping, and that the most likely share of heads is the mean.
ALLOWED = {
    ("projected_gradient", "project_box"): {"numpy.clip"},
    ("maximum_likelihood", "fit_bernoulli"): {
        "numpy.average", "numpy.mean", "numpy.nanmean", "statistics.fmean", "statistics.mean",
    },
}  # fmt: skip


def test_what_does_a_kata_is_forbidden(roadmap):
    """A function that gives the results of a kata for the same arguments is forbidden there."""
    program = Path(__file__).with_name("one_call.py")
    done = subprocess.run([sys.executable, program, ROOT], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    solved = dict(map(json.loads, done.stdout.splitlines()))
    missing = {}
    for kata in roadmap.katas:
        for function, names in solved[kata.name].items():
            open_ = {name for name in names if not guard.rule_of(name, kata.forbid)}
            left = open_ - ALLOWED.get((kata.name, function), set())
            if left:
                missing[kata.name, function] = sorted(left)
    assert missing == {}
