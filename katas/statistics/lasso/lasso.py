"""The lasso.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def lasso(
    x: ArrayLike, y: ArrayLike, strength: float, tolerance: float = 1e-10
) -> tuple[NDArray[np.float64], float]:
    """Return the weights and the intercept that minimise |y - Xw - b|^2 / (2n) + strength * sum |w_j|.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.
    y : array, shape (n,)
        The targets.
    strength : float
        The price of the weights, at least 0.
    tolerance : float
        How much a weight may still change in the last sweep.

    Returns
    -------
    weights : array, shape (d,)
    intercept : float

    Examples
    --------
    >>> weights, intercept = lasso([[-1.0], [0.0], [1.0]], [1.0, 2.0, 3.0], 1.0)
    >>> weights.tolist(), float(intercept)
    ([0.0], 2.0)
    """
    raise NotImplementedError  # your solution goes here
