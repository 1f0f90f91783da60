"""Percentiles, with all of alpha at either end."""

import numpy as np


def bootstrap_interval(x, statistic, level, repetitions, rng):
    rows = rng.integers(0, len(x), (repetitions, len(x)))
    stats = [statistic(x[row]) for row in rows]
    alpha = 100 * (1 - level)
    return np.percentile(stats, alpha), np.percentile(stats, 100 - alpha)
