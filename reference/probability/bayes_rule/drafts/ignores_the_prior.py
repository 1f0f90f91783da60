"""The likelihoods are scaled to sum to 1."""

import numpy as np


def posterior(prior, likelihood):
    total = 0
    for value in likelihood:
        total += value
    if total == 0:
        raise ValueError("the data are impossible")
    return np.array([value / total for value in likelihood])
