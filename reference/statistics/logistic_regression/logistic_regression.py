"""Reference solution for logistic_regression."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def fit_logistic(x: ArrayLike, y: ArrayLike, strength: float) -> tuple[NDArray[np.float64], float]:
    """Return the weights and the intercept that minimise the mean cross-entropy + strength |w|^2 / 2."""
    x, y = np.asarray(x), np.asarray(y)
    if x.ndim != 2 or y.shape != x.shape[:1]:
        raise ValueError(f"x must be a matrix and y have one entry per row, not {x.shape} and {y.shape}")
    if not np.isfinite(x).all():
        raise ValueError("x must not hold NaN or infinite entries")
    if not (np.any(y == 0) and np.any(y == 1) and np.all((y == 0) | (y == 1))):
        raise ValueError("y must hold 0 and 1, both of them, and nothing else")
    if not strength > 0:
        raise ValueError(f"strength must be positive, but is {strength}")

    n, d = x.shape
    a = np.column_stack([x, np.ones(n)])
    price = np.append(np.full(d, strength), 0.0)  # the intercept costs nothing

    def loss(v: NDArray[np.float64]) -> float:
        z = a @ v
        return float(np.mean(np.logaddexp(0, z) - y * z) + price @ v**2 / 2)

    v = np.zeros(d + 1)
    for _ in range(100):
        p = (1 + np.tanh(a @ v / 2)) / 2  # the sigmoid, without overflow
        gradient = (p - y) @ a / n + price * v
        if np.linalg.norm(gradient) <= 1e-9:
            break
        step = np.linalg.solve((a.T * (p * (1 - p))) @ a / n + np.diag(price), -gradient)
        # A full step may overshoot: halve it until the loss falls, or changes by rounding only.
        while loss(v + step) > loss(v) + 1e-12:
            step = step / 2
        v = v + step
    return v[:-1], float(v[-1])
