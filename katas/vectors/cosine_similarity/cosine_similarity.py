"""Cosine similarity.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def cosine_similarity(x: ArrayLike, y: ArrayLike) -> float:
    """Return the cosine of the angle between two vectors.

    Parameters
    ----------
    x, y : array_like, shape (n,)
        Two vectors of the same length, neither of them zero.

    Returns
    -------
    float
        The cosine, from -1 to 1.

    Raises
    ------
    ValueError
        If `x` or `y` is not a vector or is zero, if their lengths differ, or if an entry is not finite.

    Examples
    --------
    >>> cosine_similarity([1.0, 0.0], [3.0, 4.0])
    0.6
    """
    raise NotImplementedError  # your solution goes here
