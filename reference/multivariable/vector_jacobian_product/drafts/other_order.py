"""The list is walked through as it stands, from the first to the last."""

import numpy as np


def vector_jacobian_product(jacobians, v):
    p = np.array(v)
    for J in jacobians:
        rows, columns = J.shape
        p = np.array([np.sum(p * J[:, j]) for j in range(columns)])
    return p
