"""Dot product.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def dot_product(x: ArrayLike, y: ArrayLike) -> float:
    """Return the dot product of two vectors.

    Parameters
    ----------
    x, y : array, shape (n,)
        Two vectors of real numbers, of the same length.

    Returns
    -------
    float
        The sum of the products of corresponding entries; 0 if n = 0.

    Examples
    --------
    >>> dot_product([1.0, 2.0], [3.0, 4.0])
    11.0
    """
    raise NotImplementedError  # your solution goes here
