"""The residual made conjugate to every direction before it, with best steps along each."""

import numpy as np


def conjugate_gradient(product, b, tolerance=1e-10):
    """Return the sum of best steps along directions that are kept, with their products."""
    b = np.array([float(value) for value in b])
    if any(value != value for value in b):
        raise ValueError("an entry of b is NaN")
    r, x = b.copy(), 0 * b
    directions = []
    while np.sqrt(np.sum(r * r)) > tolerance * np.sqrt(np.sum(b * b)):
        p = r.copy()
        for q, aq in directions:
            p -= p.dot(aq) / q.dot(aq) * q
        ap = np.array(product(p.copy()), dtype=float)
        if ap.shape != b.shape:
            raise ValueError("a product of another shape")
        if not p.dot(ap) > 0:
            raise ValueError("no curvature along a direction")
        directions.append((p, ap))
        step = p.dot(r) / p.dot(ap)
        x += step * p
        r -= step * ap
    return x
