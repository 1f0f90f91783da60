"""Projection onto a vector.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def vector_projection(x: ArrayLike, onto: ArrayLike) -> NDArray[np.float64]:
    """Return the orthogonal projection of a vector onto another.

    Parameters
    ----------
    x : array, shape (n,)
        The vector to project.
    onto : array, shape (n,)
        A vector along the line on which the shadow falls; not zero.

    Returns
    -------
    ndarray, shape (n,)
        The point of the line nearest to `x`.

    Raises
    ------
    ValueError
        If all entries of `onto` are zero.

    Examples
    --------
    >>> vector_projection([2.0, 5.0], [3.0, 0.0])
    array([2., 0.])
    """
    raise NotImplementedError  # your solution goes here
