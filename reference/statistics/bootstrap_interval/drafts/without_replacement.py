"""A shuffled copy in each round."""

import numpy as np


def bootstrap_interval(x, statistic, level, repetitions, rng):
    stats = np.zeros(repetitions)
    for b in range(repetitions):
        stats[b] = statistic(rng.choice(x, size=len(x), replace=False))
    outside = (1 - level) / 2 * 100
    return np.percentile(stats, outside), np.percentile(stats, 100 - outside)
