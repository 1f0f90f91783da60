"""The wrong vector is in the denominator."""

import numpy as np


def vector_projection(x, onto):
    if np.linalg.norm(onto) == 0:
        raise ValueError("no line")
    return onto * (np.dot(x, onto) / np.linalg.norm(x) ** 2)
