"""Each Newton step as weighted least squares by QR, and a line search by bisection of the slope along the step."""

import numpy as np


def fit_logistic(x, y, strength):
    """Return the limit of reweighted least squares on features shifted to mean 0."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if x.ndim != 2 or y.ndim != 1 or len(x) != len(y) or np.isnan(x).any():
        raise ValueError("x must be a matrix with one class for each row")
    if set(y.tolist()) != {0.0, 1.0}:
        raise ValueError("both classes must occur, and no others")
    if np.isnan(strength) or strength <= 0:
        raise ValueError("strength must be positive")
    n, d = x.shape
    mean = x.mean(axis=0)
    a = np.hstack([np.ones((n, 1)), x - mean])
    root = np.sqrt(strength) * np.eye(d + 1)[1:]
    v = np.zeros(d + 1)

    def residuals(v):
        return y - (1 + np.tanh(a @ v / 2)) / 2

    for _ in range(300):
        r = residuals(v)
        gradient = -a.T @ r / n + root.T @ (root @ v)
        if np.abs(gradient).max() < 1e-10:
            break
        curvature = np.sqrt(
            np.maximum(1 / (4 * n * np.cosh(np.minimum(np.abs(a @ v), 600) / 2) ** 2), 1e-200)
        )
        rows = np.vstack([curvature[:, None] * a, root])
        target = np.concatenate([r / n / curvature, -root @ v])
        q, upper = np.linalg.qr(rows)
        step = np.linalg.solve(upper, q.T @ target)

        def slope(t, v=v, step=step):
            w = v + t * step
            return step @ (root.T @ (root @ w)) - step @ a.T @ residuals(w) / n

        low, high = 0.0, 1.0
        if slope(1.0) > 0:
            for _ in range(20):
                middle = (low + high) / 2
                low, high = (low, middle) if slope(middle) > 0 else (middle, high)
        v = v + high * step
    return v[1:], float(v[0] - v[1:] @ mean)
