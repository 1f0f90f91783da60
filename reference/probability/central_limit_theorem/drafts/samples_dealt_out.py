import numpy as np


def standardised_means(sample, mean, std, n, repetitions, rng):
    x = sample(n * repetitions, rng)
    z = np.zeros(repetitions)
    for r in range(repetitions):
        z[r] = (np.mean(x[r::repetitions]) - mean) / (std / n**0.5)
    return z
