"""Linear combinations.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def linear_combination(coefficients: ArrayLike, vectors: ArrayLike) -> NDArray[np.float64]:
    """Return a linear combination of vectors.

    Parameters
    ----------
    coefficients : array, shape (k,)
        A number for each vector.
    vectors : array, shape (k, n)
        The vectors, as rows.

    Returns
    -------
    ndarray, shape (n,)
        The sum of the vectors, each multiplied by its coefficient.

    Examples
    --------
    >>> linear_combination([2.0, 1.0], [[1.0, 0.0], [0.0, 3.0]])
    array([2., 3.])
    """
    raise NotImplementedError  # your solution goes here
