"""Shuffle, divide, count."""

import numpy as np


def permutation_p_value(x, y, repetitions, rng):
    n = len(x)
    z = np.concatenate([x, y])
    d = abs(np.mean(x) - np.mean(y))
    tiny = 1e-12 * np.max(np.abs(z))
    c = 0
    for r in range(repetitions):
        rng.shuffle(z)
        if abs(np.mean(z[:n]) - np.mean(z[n:])) >= d - tiny:
            c += 1
    return (c + 1) / (repetitions + 1)
