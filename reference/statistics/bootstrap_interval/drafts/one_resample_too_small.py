"""Positions from a range that ends too early."""

import numpy as np


def bootstrap_interval(x, statistic, level, repetitions, rng):
    stats = []
    for b in range(repetitions):
        sample = []
        for i in range(1, len(x)):
            sample.append(x[rng.integers(len(x))])
        stats.append(statistic(np.array(sample)))
    return np.quantile(stats, (1 - level) / 2), np.quantile(stats, 1 - (1 - level) / 2)
