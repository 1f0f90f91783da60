"""Attention.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def attention(q: ArrayLike, k: ArrayLike, v: ArrayLike, mask: ArrayLike | None = None) -> NDArray[np.float64]:
    """Return for each query the mean of the values, weighted by how well their keys fit.

    Parameters
    ----------
    q : array, shape (n, d)
        The queries, in rows.
    k : array, shape (m, d)
        The keys, in rows.
    v : array, shape (m, e)
        The values, in rows.
    mask : array of bool, shape (n, m), or None
        True where the query of the row may see the key of the column; None if every query may see every key.

    Returns
    -------
    ndarray, shape (n, e)
        One row for each query.

    Raises
    ------
    ValueError
        If a row of `mask` has no True.

    Examples
    --------
    >>> attention([[0.0]], [[1.0], [2.0]], [[1.0], [3.0]])
    array([[2.]])
    """
    raise NotImplementedError  # your solution goes here
