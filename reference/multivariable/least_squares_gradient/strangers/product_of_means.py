"""The learner believed that the mean of residual times feature is the mean residual times the mean feature."""

import numpy as np


def least_squares_gradient(x, y, w):
    errors = np.dot(x, w) - y
    mean_error = errors.mean()
    mean_features = x.mean(axis=0)
    return 2 * mean_error * mean_features
