"""The nodes as eigenvalues of a symmetric matrix with three diagonals.

After G. H. Golub and J. H. Welsch, Calculation of Gauss Quadrature Rules, Math. Comp. 23 (1969).
"""

import math

import numpy as np


def gaussian_quadrature(f, a, b, n):
    """Return the weighted sum; the weights come from the first entries of the eigenvectors."""
    if n < 1 or not (math.isfinite(a) and math.isfinite(b)):
        raise ValueError("no nodes, or no interval")
    k = np.arange(1.0, n)
    beside = k / np.sqrt(4 * k**2 - 1)
    nodes, vectors = np.linalg.eigh(np.diag(beside, 1) + np.diag(beside, -1))
    total = 0.0
    for node, first in zip(nodes, vectors[0], strict=True):
        value = float(f(float((a + b) / 2 + (b - a) / 2 * node)))
        if not math.isfinite(value):
            raise ValueError("a value is not finite")
        total += (b - a) * first**2 * value
    return float(total)
