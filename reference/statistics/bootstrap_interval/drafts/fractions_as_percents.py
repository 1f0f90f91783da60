"""Percentile, but of a share."""

import numpy as np


def bootstrap_interval(x, statistic, level, repetitions, rng):
    stats = [statistic(x[rng.integers(0, len(x), len(x))]) for b in range(repetitions)]
    alpha = 1 - level
    return np.percentile(stats, alpha / 2), np.percentile(stats, 1 - alpha / 2)
