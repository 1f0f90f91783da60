"""Reference solution for conjugate_gradient.

Hestenes and Stiefel, "Methods of conjugate gradients for solving linear systems" (1952).
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def conjugate_gradient(
    product: Callable[[NDArray[np.float64]], NDArray[np.float64]], b: ArrayLike, tolerance: float = 1e-10
) -> NDArray[np.float64]:
    """Return the solution of a linear system with a symmetric positive definite matrix."""
    residual = np.array(b, dtype=float)
    if np.isnan(residual).any():
        raise ValueError(f"b must be a vector without NaN, but is {b}")
    x = np.zeros_like(residual)
    direction = residual
    squared = residual @ residual
    enough = tolerance**2 * squared
    while squared > enough:
        image = product(direction)
        curvature = direction @ image
        if not curvature > 0:
            raise ValueError(f"A must be positive definite, but p . A p is {curvature} for p = {direction}")
        length = squared / curvature
        x = x + length * direction
        residual = residual - length * image
        before, squared = squared, residual @ residual
        direction = residual + squared / before * direction
    return x
