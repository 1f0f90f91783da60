"""The normal equations of the deviations, after a look at their rank."""

import numpy as np


def fit(x, y):
    deviations = x - x.mean(axis=0)
    if np.linalg.matrix_rank(deviations) < x.shape[1]:
        raise ValueError("the features are dependent")
    weights = np.linalg.solve(deviations.T @ deviations, deviations.T @ (y - y.mean()))
    return weights, y.mean() - weights @ x.mean(axis=0)
