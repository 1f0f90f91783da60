import math

import numpy as np


def standardised_means(sample, mean, std, n, repetitions, rng):
    z = []
    for r in range(repetitions):
        total = 0
        for value in sample(n, rng):
            total += value
        z.append((total / n - mean) / std / math.sqrt(n))
    return np.array(z)
