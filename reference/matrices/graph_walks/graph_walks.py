"""Reference solution for graph_walks."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def count_walks(adjacency: ArrayLike, length: int) -> NDArray[np.float64]:
    """Return how many walks lead from each node of a graph to each node."""
    # Floats hold whole numbers up to 2^53 exactly, and do not wrap round beyond, as integers do.
    a = np.asarray(adjacency, dtype=float)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError(f"the adjacency matrix must be square, not of shape {a.shape}")
    if not (np.isfinite(a) & (a >= 0) & (a == np.floor(a))).all() or length < 0:
        raise ValueError("numbers of edges, and the length, are whole and at least 0")
    # Squares of the matrix belong to the binary digits of the length.
    result, square = np.eye(len(a)), a
    while length > 0:
        if length % 2:
            result = result @ square
        length //= 2
        # The last square would not be used, and might overflow.
        square = square @ square if length else square
    return result
