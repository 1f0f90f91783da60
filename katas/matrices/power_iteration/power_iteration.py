"""Power iteration.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def power_iteration(a: ArrayLike, steps: int, rng: np.random.Generator) -> tuple[float, NDArray[np.float64]]:
    """Return an approximation of the dominant eigenvalue of a matrix, and of an eigenvector for it.

    Parameters
    ----------
    a : array, shape (n, n)
        The matrix.
    steps : int
        How often the vector is multiplied by the matrix.
    rng : numpy.random.Generator
        Where the starting vector comes from.

    Returns
    -------
    eigenvalue : float
        The Rayleigh quotient of `eigenvector`.
    eigenvector : ndarray, shape (n,)
        A vector of norm 1.

    Examples
    --------
    >>> eigenvalue, eigenvector = power_iteration([[2.0, 0.0], [0.0, 1.0]], 100, np.random.default_rng(0))
    >>> round(eigenvalue, 6)
    2.0
    >>> abs(eigenvector).round(6)
    array([1., 0.])
    """
    raise NotImplementedError  # your solution goes here
