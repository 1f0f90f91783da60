import math

import numpy as np


def standardised_means(sample, mean, std, n, repetitions, rng):
    z = []
    for r in range(repetitions):
        x = sample(n, rng)
        s = 0
        for i in range(n):
            s += x[i]
        z.append((s - mean) / (std / math.sqrt(n)))
    return np.array(z)
