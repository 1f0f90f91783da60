"""Cosine similarity.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def cosine_similarity(x: ArrayLike, y: ArrayLike) -> float:
    """Return the cosine of the angle between two vectors.

    Parameters
    ----------
    x, y : array, shape (n,)
        Two vectors of the same length, neither of them zero.

    Returns
    -------
    float
        The cosine, from -1 to 1.

    Raises
    ------
    ValueError
        If all entries of `x` or of `y` are zero.

    Examples
    --------
    >>> cosine_similarity([1.0, 0.0], [3.0, 4.0])
    0.6
    """
    raise NotImplementedError  # your solution goes here
