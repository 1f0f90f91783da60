import numpy as np


def standardised_means(sample, mean, std, n, repetitions, rng):
    z = np.zeros(repetitions)
    for r in range(repetitions):
        x = sample(n, rng)
        z[r] = (x.mean() - mean) / std
    return z
