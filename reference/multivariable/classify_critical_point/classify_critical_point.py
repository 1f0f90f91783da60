"""Reference solution for classify_critical_point."""

import numpy as np
from numpy.typing import ArrayLike


def classify_critical_point(hessian: ArrayLike) -> str:
    """Say what kind of critical point has this Hessian."""
    h = np.asarray(hessian)
    if h.ndim != 2 or h.shape[0] != h.shape[1] or h.size == 0 or not np.isfinite(h).all():
        raise ValueError(f"the Hessian must be a square matrix of finite numbers; its shape is {h.shape}")
    if (np.abs(h - h.T) > 1e-6 * np.abs(h).max()).any():
        raise ValueError("the Hessian must be symmetric")
    eigenvalues = np.linalg.eigvalsh(h)
    zero = 1e-9 * np.abs(eigenvalues).max()
    up, down = eigenvalues > zero, eigenvalues < -zero
    if up.all():
        return "minimum"
    if down.all():
        return "maximum"
    return "saddle" if up.any() and down.any() else "degenerate"
