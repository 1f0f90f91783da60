"""With sums over rows, recursively from the end of the chain."""

import math

import numpy as np


def vector_jacobian_product(jacobians, v):
    """Take the last Jacobian off the chain, and go on with the rest."""
    if np.ndim(v) != 1:
        raise ValueError("v is not a vector")
    weights = [float(entry) for entry in v]
    if not all(math.isfinite(weight) for weight in weights):
        raise ValueError("an entry of v is not finite")
    if len(jacobians) == 0:
        return np.array(weights)
    *before, last = jacobians
    if np.ndim(last) != 2 or np.shape(last)[0] != len(weights):
        raise ValueError("the shapes do not fit")
    if not np.isfinite(np.asarray(last, dtype=float)).all():
        raise ValueError("an entry of a Jacobian is not finite")
    n = np.shape(last)[1]
    moved = [
        math.fsum(weight * float(row[j]) for weight, row in zip(weights, last, strict=True)) for j in range(n)
    ]
    return vector_jacobian_product(before, np.array(moved, dtype=float))
