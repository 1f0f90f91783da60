"""The equations of a step, with the sum in place of the last one; numpy refuses a singular matrix."""

import numpy as np


def stationary_distribution(transition):
    n = len(transition)
    a = transition.T - np.eye(n)
    a[n - 1] = np.ones(n)
    b = np.zeros(n)
    b[n - 1] = 1
    return np.linalg.solve(a, b)
