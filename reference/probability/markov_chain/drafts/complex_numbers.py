"""The eigenvector with eigenvalue 1, whatever type numpy gives it."""

import numpy as np


def stationary_distribution(transition):
    values, vectors = np.linalg.eig(transition.T)
    best = 0
    for k in range(len(values)):
        if abs(values[k] - 1) < abs(values[best] - 1):
            best = k
    total = 0
    for entry in vectors[:, best]:
        total += entry
    return vectors[:, best] / total
