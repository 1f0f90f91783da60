"""Differences with their signs."""

import numpy as np


def permutation_p_value(x, y, repetitions, rng):
    z = np.append(x, y)
    tiny = 1e-12 * np.max(np.abs(z))
    d = x.mean() - y.mean()
    rows = rng.permuted(np.tile(z, (repetitions, 1)), axis=1)
    new = rows[:, : len(x)].mean(axis=1) - rows[:, len(x) :].mean(axis=1)
    return float((1 + np.sum(new >= d - tiny)) / (repetitions + 1))
