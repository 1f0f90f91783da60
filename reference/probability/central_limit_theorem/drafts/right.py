"""n fresh samples for each repetition, their mean, and the formula."""

import numpy as np


def standardised_means(sample, mean, std, n, repetitions, rng):
    results = []
    for _ in range(repetitions):
        x = sample(n, rng)
        results.append((sum(x) / n - mean) / (std / np.sqrt(n)))
    return np.array(results)
