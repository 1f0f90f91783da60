"""Reference solution for quadratic_form."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def quadratic_form(a: ArrayLike, x: ArrayLike) -> float:
    """Return x . A x."""
    a, x = _square_matrix(a), np.asarray(x)
    if x.shape != a.shape[:1] or not np.isfinite(x).all():
        raise ValueError(f"x must be a vector of {len(a)} finite numbers; its shape is {x.shape}")
    return float(x @ a @ x)


def definiteness(a: ArrayLike) -> str:
    """Say which signs the quadratic form of a matrix takes."""
    a = _square_matrix(a)
    if a.size == 0:
        raise ValueError("a form without variables has no signs")
    eigenvalues = np.linalg.eigvalsh(a + a.T)  # twice those of the symmetric part, ascending
    # Rounding moves an eigenvalue by about 1e-16 of the largest; what is below 1e-9 of it counts as 0.
    zero = 1e-9 * np.abs(eigenvalues).max()
    least, most = eigenvalues[0], eigenvalues[-1]
    if least > zero:
        return "positive definite"
    if most < -zero:
        return "negative definite"
    if least >= -zero:
        return "positive semidefinite"
    return "negative semidefinite" if most <= zero else "indefinite"


def _square_matrix(a: ArrayLike) -> NDArray[np.float64]:
    a = np.asarray(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1] or not np.isfinite(a).all():
        raise ValueError(f"a must be a square matrix of finite numbers; its shape is {a.shape}")
    return a
