"""Term by term: each entry of the matrix adds to two partial derivatives."""

import math

import numpy as np


def quadratic_gradient(a, b, x):
    """Return the partial derivatives, collected from the terms."""
    n = len(b) if np.ndim(b) == 1 else -1
    if np.shape(x) != (n,) or np.shape(a) != (n, n):
        raise ValueError("the shapes do not fit")
    b, x = [float(entry) for entry in b], [float(entry) for entry in x]
    terms = [[-entry] for entry in b]
    for i in range(n):
        for j in range(n):
            entry = float(a[i][j])
            if not all(map(math.isfinite, (entry, x[i], x[j], b[i]))):
                raise ValueError("an entry is not finite")
            terms[i].append(entry * x[j] / 2)
            terms[j].append(entry * x[i] / 2)
    return np.array([math.fsum(each) for each in terms])
