"""Gradient steps for the squares, each followed by a soft threshold, with momentum that is dropped when F rises."""

import numpy as np


def lasso(x, y, strength, tolerance=1e-10):
    """Return the limit of accelerated proximal gradient steps, all weights at once."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if x.ndim != 2 or y.ndim != 1 or len(x) != len(y) or np.isnan(x).any() or np.isnan(y).any():
        raise ValueError("x must be a matrix with one target for each row")
    if np.isnan(strength) or strength < 0:
        raise ValueError("strength must be at least 0")
    n, d = x.shape
    z, t = x - x.mean(axis=0), y - y.mean()
    gram, right = z.T @ z / n, z.T @ t / n
    rate = 1 / max(np.linalg.eigvalsh(gram)[-1], 1e-300)
    w = ahead = np.zeros(d)
    k = 0
    for _ in range(100_000):
        moved = ahead - rate * (gram @ ahead - right)
        new = np.sign(moved) * np.maximum(np.abs(moved) - rate * strength, 0.0)
        if (ahead - new) @ (new - w) > 0:
            k = 0
        k += 1
        if np.abs(new - w).max() <= 1e-3 * tolerance and np.abs(new - ahead).max() <= 1e-3 * tolerance:
            break
        ahead = new + (k - 1) / (k + 2) * (new - w)
        w = new
    return new, float(y.mean() - new @ x.mean(axis=0))
