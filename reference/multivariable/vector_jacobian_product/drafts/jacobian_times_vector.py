"""The matrices stand on the left of the vector."""

import numpy as np


def vector_jacobian_product(jacobians, v):
    w = v.copy()
    for k in range(len(jacobians)):
        w = np.dot(jacobians[k], w)
    return w
