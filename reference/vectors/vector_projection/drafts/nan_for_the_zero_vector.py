"""Nothing is done about the zero vector."""

import numpy as np


def vector_projection(x, onto):
    unit = onto / np.linalg.norm(onto)
    return np.dot(x, unit) * unit
