"""The learner forgot the square root and returns squared distances."""

import numpy as np


def pairwise_distances(x, y):
    difference = x[:, np.newaxis, :] - y[np.newaxis, :, :]
    return (difference**2).sum(axis=2)
