"""The Jacobian of the whole chain first."""

import numpy as np


def vector_jacobian_product(jacobians, v):
    if len(jacobians) == 0:
        return v.copy()
    J = jacobians[0]
    for i in range(1, len(jacobians)):
        J = np.dot(jacobians[i], J)
    return np.dot(v, J)
