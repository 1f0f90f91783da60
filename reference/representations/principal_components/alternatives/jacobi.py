"""Jacobi's method: the covariance matrix is turned, plane by plane, until it is diagonal.  Plain lists."""

import math

import numpy as np


def pca(x, k):
    """Return components, scores and variances from the eigenvectors of the covariance matrix."""
    if np.ndim(x) != 2:
        raise ValueError("not a matrix")
    rows = [[float(value) for value in row] for row in x]
    if not all(math.isfinite(value) for row in rows for value in row):
        raise ValueError("an entry is not finite")
    n, d = np.shape(x)
    if k < 1 or k >= n or k > d:
        raise ValueError("k is out of range")
    mean = [math.fsum(row[j] for row in rows) / n for j in range(d)]
    rows = [[value - m for value, m in zip(row, mean, strict=True)] for row in rows]
    a = [[math.fsum(row[i] * row[j] for row in rows) / (n - 1) for j in range(d)] for i in range(d)]
    vectors = _diagonalised(a)

    order = sorted(range(d), key=lambda j: -a[j][j])[:k]
    components = []
    for j in order:
        sign = math.copysign(1.0, max(vectors[j], key=abs))
        components.append([sign * value for value in vectors[j]])
    scores = [[math.fsum(map(float.__mul__, row, w)) for w in components] for row in rows]
    return np.array(components), np.array(scores), np.array([a[j][j] for j in order])


def _diagonalised(a):
    """Make `a` diagonal in place, and return its eigenvectors as rows."""
    d = len(a)
    vectors = [[float(i == j) for j in range(d)] for i in range(d)]
    for _ in range(30):
        for p in range(d):
            for q in range(p + 1, d):
                if a[p][q] == 0:
                    continue
                angle = math.atan2(2 * a[p][q], a[p][p] - a[q][q]) / 2
                c, s = math.cos(angle), math.sin(angle)
                _rotate(vectors, p, q, c, s)
                _rotate(a, p, q, c, s)
                for row in a:
                    row[p], row[q] = c * row[p] + s * row[q], c * row[q] - s * row[p]
                a[p][q] = a[q][p] = 0.0
    return vectors


def _rotate(rows, p, q, c, s):
    pairs = list(zip(rows[p], rows[q], strict=True))
    rows[p] = [c * u + s * v for u, v in pairs]
    rows[q] = [c * v - s * u for u, v in pairs]
