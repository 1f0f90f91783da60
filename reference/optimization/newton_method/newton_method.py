"""Reference solution for newton_method."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def newton_minimise(
    f: Callable[[NDArray[np.float64]], float],
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    hessian: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    tolerance: float = 1e-10,
    max_steps: int = 100,
) -> NDArray[np.float64]:
    """Return a point where the gradient of a function is small, found by Newton's method with backtracking."""
    x = np.array(x0, dtype=float)
    if np.isnan(x).any():
        raise ValueError(f"x0 must be a vector without NaN, but is {x0}")
    g = gradient(x)
    for _ in range(max_steps):
        if np.linalg.norm(g) <= tolerance:
            break
        d = np.linalg.solve(_positive_definite(hessian(x)), -g)
        x = x + _length(f, g, x, d) * d
        g = gradient(x)
    if not np.linalg.norm(g) <= tolerance:
        raise ValueError(f"after {max_steps} steps the gradient is still {g} at {x}")
    return x


def _positive_definite(h: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return a matrix, plus a multiple of I where it is not positive definite."""
    eigenvalues = np.linalg.eigvalsh(h)
    smallest, largest = eigenvalues[0], np.abs(eigenvalues).max()
    if smallest > 0:
        return h
    # No eigenvalue becomes small, so the step does not become huge.
    shift = (largest or 1.0) - smallest
    return h + shift * np.eye(len(h))


def _length(
    f: Callable[[NDArray[np.float64]], float],
    g: NDArray[np.float64],
    x: NDArray[np.float64],
    d: NDArray[np.float64],
) -> float:
    """Return how far to go along d, by backtracking."""
    start, fall = f(x), g @ d
    t = 1.0
    while not f(x + t * d) <= start + 1e-4 * t * fall:
        t /= 2
    return t
