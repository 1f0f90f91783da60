"""Reference solution for hypercube."""

import numpy as np
from numpy.typing import NDArray


def vertices(n: int) -> NDArray[np.float64]:
    """Return the points of n dimensions whose entries are all -1 or 1."""
    # The binary digits of 0, 1, ..., 2^n - 1 are all choices of n digits; 0 and 1 become -1 and 1.
    return 2.0 * _digits(n) - 1.0


def edges(n: int) -> NDArray[np.int_]:
    """Return the pairs of vertices that differ in exactly one entry."""
    # Row i of the vertices holds the digits of i.  From each vertex that has the digit 0 somewhere
    # an edge goes to the one that has 1 there.  So each edge is counted from its lower end only.
    starts, axes = np.nonzero(_digits(n) == 0)
    return np.stack([starts, starts + 2**axes], axis=1)


def _digits(n: int) -> NDArray[np.int_]:
    if n < 0:
        raise ValueError(f"a dimension is not negative, as {n} is")
    return np.arange(2**n)[:, None] // 2 ** np.arange(n) % 2
