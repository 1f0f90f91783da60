"""The intercept of the centred targets is taken for that of the targets."""

import numpy as np


def fit(x, y):
    x_mean = np.mean(x, axis=0)
    y_mean = np.mean(y)
    z = x - x_mean
    norms = np.linalg.norm(z, axis=0)
    if any(norms <= 1e-12 * np.linalg.norm(x, axis=0)) or np.linalg.cond(z / norms) > 1e10:
        raise ValueError("the features are not independent")
    w = np.linalg.inv(np.dot(z.T, z)) @ np.dot(z.T, y - y_mean)
    b = y_mean
    return w, b
