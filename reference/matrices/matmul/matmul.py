"""Reference solution for matmul."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matmul(a: ArrayLike, b: ArrayLike) -> NDArray[np.float64]:
    """Return the product of two matrices."""
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError(f"a and b must be matrices, not of shapes {a.shape} and {b.shape}")
    if a.shape[1] != b.shape[0]:
        raise ValueError(f"a has {a.shape[1]} columns, but b has {b.shape[0]} rows")

    # Summed over the inner index, AB is a sum of k tables: column h of A times row h of B, every
    # entry with every entry.  No table is larger than the result.
    result = np.zeros((a.shape[0], b.shape[1]))
    for h in range(len(b)):
        result += a[:, h, np.newaxis] * b[h]
    return result
