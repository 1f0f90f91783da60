"""Reference solution for lagrange_multipliers."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def minimise_quadratic(
    a: ArrayLike, b: ArrayLike, c: ArrayLike, d: ArrayLike
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Minimise half of x . A x, minus b . x, among the x with C x = d."""
    a, b, c, d = (np.asarray(value) for value in (a, b, c, d))
    _check(a, b, c, d)
    n, k = len(b), len(d)
    # The gradient is a combination of the conditions, and the conditions hold: one linear system.
    system = np.block([[a, c.T], [c, np.zeros((k, k))]])
    solution = np.linalg.solve(system, np.concatenate([b, d]))
    return solution[:n], solution[n:]


def _check(
    a: NDArray[np.float64], b: NDArray[np.float64], c: NDArray[np.float64], d: NDArray[np.float64]
) -> None:
    n, k = b.size, d.size
    if n == 0 or (a.shape, b.shape, c.shape, d.shape) != ((n, n), (n,), (k, n), (k,)):
        raise ValueError(f"the shapes {a.shape}, {b.shape}, {c.shape} and {d.shape} do not fit")
    if not all(np.isfinite(value).all() for value in (a, b, c, d)):
        raise ValueError("an entry is NaN or infinite")
    if (np.abs(a - a.T) > 1e-10 * np.abs(a).max()).any():
        raise ValueError("A must be symmetric")
    eigenvalues = np.linalg.eigvalsh(a)
    if eigenvalues[0] <= 1e-10 * abs(eigenvalues[-1]):
        raise ValueError("A must be positive definite")
    lengths = np.linalg.svd(c, compute_uv=False)
    if k > n or (lengths <= 1e-10 * lengths.max(initial=0.0)).any():
        raise ValueError("the conditions must be independent")
