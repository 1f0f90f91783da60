"""The normal equations of the deviations, and the intercept from the means."""

import numpy as np


def fit(x, y):
    mean_x, mean_y = np.mean(x, axis=0), np.mean(y)
    deviations = x - mean_x
    sizes = np.linalg.norm(deviations, axis=0)
    constant = np.any(sizes <= 1e-12 * np.linalg.norm(x, axis=0))
    if constant or np.linalg.cond(deviations / sizes) > 1e10:
        raise ValueError("the features are dependent")
    weights = np.linalg.solve(deviations.T @ deviations, deviations.T @ (y - mean_y))
    return weights, mean_y - weights @ mean_x
