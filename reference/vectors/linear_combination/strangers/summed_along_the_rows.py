"""The learner mixed up the axes in the last sum and adds up the entries of each vector."""

import numpy as np


def linear_combination(coefficients, vectors):
    scaled = coefficients[:, np.newaxis] * vectors
    return scaled.sum(axis=1)
