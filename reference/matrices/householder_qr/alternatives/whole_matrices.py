"""With every reflection as a matrix."""

import numpy as np


def householder_qr(a):
    """Return the product of the reflections, and what they make of A."""
    rows = np.array(a, dtype=float)
    if rows.ndim != 2 or rows.size == 0 or not np.isfinite(rows).all():
        raise ValueError("a matrix of finite numbers was expected")
    m, n = rows.shape
    product = np.eye(m)
    for j in range(min(m - 1, n)):
        v = np.concatenate([np.zeros(j), rows[j:, j]])
        v /= np.max(np.abs(v)) or 1.0
        norm = np.sqrt(np.sum(v * v))
        if norm > 0:
            v[j] = v[j] - norm if v[j] < 0 else v[j] + norm
            mirror = np.eye(m) - 2 * np.outer(v, v) / np.sum(v * v)
            rows, product = mirror @ rows, product @ mirror
    k = min(m, n)
    return product[:, :k], rows[:k]
