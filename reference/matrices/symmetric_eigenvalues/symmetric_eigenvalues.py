"""Reference solution for symmetric_eigenvalues."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def symmetric_eigenvalues(a: ArrayLike) -> NDArray[np.float64]:
    """Return the eigenvalues of a symmetric matrix."""
    a = np.asarray(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1] or not np.isfinite(a).all():
        raise ValueError(f"a must be a square matrix of finite numbers; its shape is {a.shape}")
    if (np.abs(a - a.T) > 1e-10 * np.abs(a).max(initial=0.0)).any():
        raise ValueError("a must be symmetric")
    if not a.any():
        return np.zeros(len(a))
    size = np.abs(a).max()
    a = a / size  # now squares of entries neither overflow nor vanish
    eigenvalues = np.zeros(len(a))
    while len(a):
        beside = np.abs(a[-1, :-1])
        if beside.max(initial=0.0) <= 1e-14:
            # Dropping what is left next to the last entry moves no eigenvalue by more than its norm.
            eigenvalues[len(a) - 1] = a[-1, -1]
            a = a[:-1, :-1]
        else:
            shift = _shift(a, int(np.argmax(beside))) * np.eye(len(a))
            q, r = np.linalg.qr(a - shift)
            a = r @ q + shift
    return size * np.sort(eigenvalues)


def _shift(a: NDArray[np.float64], j: int) -> float:
    """Return the eigenvalue nearest to the last entry, of the matrix of row j and the last (Wilkinson's shift)."""
    half, beside = (a[j, j] - a[-1, -1]) / 2, a[-1, j]
    # The formula of the README, written so that nothing cancels.
    return a[-1, -1] - np.copysign(beside**2 / (abs(half) + np.hypot(half, beside)), half)
