"""A list of statistics and two quantiles."""

import numpy as np


def bootstrap_interval(x, statistic, level, repetitions, rng):
    alpha = 1 - level
    stats = []
    for b in range(repetitions):
        sample = rng.choice(x, size=len(x), replace=True)
        stats.append(statistic(sample))
    return np.quantile(stats, alpha / 2), np.quantile(stats, 1 - alpha / 2)
