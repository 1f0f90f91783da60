"""Row and column are collected, and the 1/2 is dropped."""

import numpy as np


def quadratic_gradient(a, b, x):
    return np.dot(a, x) + np.dot(a.T, x) - b
