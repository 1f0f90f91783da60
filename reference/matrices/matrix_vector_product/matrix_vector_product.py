"""Reference solution for matrix_vector_product."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matrix_vector_product(a: ArrayLike, x: ArrayLike) -> NDArray[np.float64]:
    """Return the product of a matrix and a vector."""
    a, x = np.asarray(a), np.asarray(x)
    if a.ndim != 2 or x.ndim != 1 or a.shape[1] != len(x):
        raise ValueError(f"expected shapes (m, n) and (n,), not {a.shape} and {x.shape}")
    # x meets every row; the sum runs over the columns.
    return np.sum(a * x, axis=1)
