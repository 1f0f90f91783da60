"""Random numbers for suites: the same ones each time, or others from ``--kata-seed``."""

import numpy as np

_reseeded: list[int] = []


def rng(number: int = 0) -> np.random.Generator:
    """Return a generator that draws the same numbers in each run.

    With ``--kata-seed`` it draws others.  A suite takes chance from here and from hypothesis alone.

    Parameters
    ----------
    number
        Which of a suite's generators: different numbers give independent ones.  At least 0.
    """
    return np.random.default_rng([number, *_reseeded])


def reseed(seed: int | None) -> None:
    """Let all later generators draw from a seed; with None, they draw as they always do."""
    _reseeded[:] = [] if seed is None else [seed]
