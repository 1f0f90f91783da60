"""Returns how long the shadow is."""

import numpy as np


def vector_projection(x, onto):
    if not onto.any():
        raise ValueError("onto is zero")
    return np.dot(x, onto / np.linalg.norm(onto))
