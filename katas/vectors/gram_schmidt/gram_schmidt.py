"""Gram-Schmidt orthogonalisation.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def gram_schmidt(vectors: ArrayLike) -> NDArray[np.float64]:
    """Return orthonormal vectors made from the columns of a matrix by Gram-Schmidt orthogonalisation.

    Parameters
    ----------
    vectors : array, shape (n, k)
        Independent vectors, as columns.

    Returns
    -------
    ndarray, shape (n, k)
        Orthonormal columns.  Column j is a positive multiple of what is left when column j of `vectors`
        loses its projections onto the columns of the result before it.

    Raises
    ------
    ValueError
        If the columns are dependent: what is left of one of them has at most 1e-12 times the norm of
        the given column.

    Examples
    --------
    >>> gram_schmidt([[2.0, 5.0], [0.0, -3.0]])
    array([[ 1.,  0.],
           [ 0., -1.]])
    """
    raise NotImplementedError  # your solution goes here
