"""Very many steps from the first state."""

import numpy as np


def stationary_distribution(transition):
    n = len(transition)
    x = np.zeros(n)
    x[0] = 1.0
    for step in range(10_000):
        x = transition.T @ x
    return x
