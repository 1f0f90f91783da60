"""Gram-Schmidt orthogonalisation.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def gram_schmidt(vectors: ArrayLike) -> NDArray[np.float64]:
    """Return the orthonormal vectors that Gram-Schmidt orthogonalisation makes of the columns of a matrix.

    Parameters
    ----------
    vectors : array_like, shape (n, k)
        Independent vectors, as columns.

    Returns
    -------
    ndarray, shape (n, k)
        Orthonormal columns.  Column j is a positive multiple of column j of `vectors` minus its
        projections onto the earlier columns of the result.

    Raises
    ------
    ValueError
        If `vectors` is not a matrix, is empty, has an entry that is not finite, or has dependent
        columns: what is left of one of them has a norm of at most 1e-12 times that of the column.

    Examples
    --------
    >>> gram_schmidt([[2.0, 5.0], [0.0, -3.0]])
    array([[ 1.,  0.],
           [ 0., -1.]])
    """
    raise NotImplementedError  # your solution goes here
