"""Strassen's algorithm, "Gaussian elimination is not optimal" (1969): seven products of blocks, not eight."""

import numpy as np


def matmul(a, b):
    """Return the product, computed on blocks of matrices whose size is a power of 2."""
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("the shapes do not fit")
    size = 1
    while size < max(*a.shape, *b.shape):
        size *= 2
    # Rows and columns of zeros add nothing to any entry of the product.
    return _strassen(_padded(a, size), _padded(b, size))[: a.shape[0], : b.shape[1]]


def _padded(a, size):
    return np.pad(a, [(0, size - a.shape[0]), (0, size - a.shape[1])])


def _blocks(a):
    h = len(a) // 2
    return a[:h, :h], a[:h, h:], a[h:, :h], a[h:, h:]


def _strassen(a, b):
    if len(a) <= 2:  # small blocks as the definition says
        return (a[:, :, np.newaxis] * b).sum(axis=1)
    a11, a12, a21, a22 = _blocks(a)
    b11, b12, b21, b22 = _blocks(b)
    p1 = _strassen(a11 + a22, b11 + b22)
    p2 = _strassen(a21 + a22, b11)
    p3 = _strassen(a11, b12 - b22)
    p4 = _strassen(a22, b21 - b11)
    p5 = _strassen(a11 + a12, b22)
    p6 = _strassen(a21 - a11, b11 + b12)
    p7 = _strassen(a12 - a22, b21 + b22)
    return np.block([[p1 + p4 - p5 + p7, p3 + p5], [p2 + p4, p1 - p2 + p3 + p6]])
