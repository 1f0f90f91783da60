"""Plain lists in the classical form, with every column cleaned twice, which is enough (Kahan and Parlett)."""

import math

import numpy as np


def gram_schmidt(vectors):
    """Return the orthonormal columns, found one after the other."""
    shape = np.shape(vectors)
    if len(shape) != 2 or 0 in shape:
        raise ValueError("a matrix that is not empty was expected")
    columns = [[float(row[j]) for row in vectors] for j in range(shape[1])]
    if not all(math.isfinite(entry) for column in columns for entry in column):
        raise ValueError("an entry is not finite")

    basis = []
    for column in columns:
        rest = _without(basis, _without(basis, column))
        length = math.hypot(*rest)
        if length <= 1e-12 * math.hypot(*column):
            raise ValueError("the columns are dependent")
        basis.append([entry / length for entry in rest])
    return np.array(basis).T


def _without(basis, column):
    shares = [math.fsum(a * b for a, b in zip(q, column, strict=True)) for q in basis]
    return [
        entry - math.fsum(share * q[i] for share, q in zip(shares, basis, strict=True))
        for i, entry in enumerate(column)
    ]
