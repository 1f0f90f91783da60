"""The sum of n standardised samples over the square root of n, one repetition after the other."""

import math

import numpy as np


def standardised_means(sample, mean, std, n, repetitions, rng):
    """Return the standardised means, computed as standardised sums."""
    if min(n, repetitions) <= 0 or math.isnan(std) or std <= 0:
        raise ValueError("not an experiment")
    results = np.zeros(repetitions)
    for r in range(repetitions):
        x = sample(n, rng)
        if np.shape(x) != (n,):
            raise ValueError("not n samples")
        results[r] = np.sum((x - mean) / std) / math.sqrt(n)
    return results
