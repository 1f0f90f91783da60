"""Reference solution for copies_and_views."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def swap_rows(a: ArrayLike, i: int, j: int) -> NDArray[np.float64]:
    """Return a matrix with two rows swapped."""
    # `np.array` copies, where `np.asarray` would hand the caller's own array on.
    result = np.array(a, dtype=float)
    # A list of rows in the brackets makes a copy, so both old rows are still there to be written.
    result[[i, j]] = result[[j, i]]
    return result


def add_multiple(a: ArrayLike, i: int, j: int, factor: float) -> NDArray[np.float64]:
    """Return a matrix with a multiple of one row added to another."""
    result = np.array(a, dtype=float)
    result[i] += factor * result[j]
    return result
