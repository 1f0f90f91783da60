"""The formula, with one sum for each of the two dot products."""

import numpy as np


def vector_projection(x, onto):
    if not np.any(onto):
        raise ValueError("onto is zero")
    return np.sum(x * onto) / np.sum(onto * onto) * onto
