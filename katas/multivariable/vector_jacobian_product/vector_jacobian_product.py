"""Vector-Jacobian product.  The statement is in README.md beside this file."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray


def vector_jacobian_product(jacobians: Sequence[ArrayLike], v: ArrayLike) -> NDArray[np.float64]:
    """Return the product of a vector and the Jacobian of a chain of functions.

    Parameters
    ----------
    jacobians : sequence of array
        The Jacobians of the functions, in the order in which the functions are applied.  Each has as many
        rows as the next one has columns.
    v : array, shape (m,)
        A vector with as many entries as the last Jacobian has rows.

    Returns
    -------
    ndarray, shape (n,)
        One entry for each column of the first Jacobian.

    Examples
    --------
    >>> vector_jacobian_product([[[1.0, 2.0]], [[10.0], [20.0]]], [1.0, 0.0])
    array([10., 20.])
    """
    raise NotImplementedError  # your solution goes here
