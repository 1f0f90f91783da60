"""Law of large numbers.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def running_mean(x: ArrayLike) -> NDArray[np.float64]:
    """Return the mean of the first entries of x: of the first one, the first two, and so on.

    Parameters
    ----------
    x : array, shape (n,)
        Numbers, such as the results of a repeated experiment.

    Returns
    -------
    ndarray, shape (n,)
        Entry k, counted from 1, is the mean of the first k entries of `x`.

    Examples
    --------
    >>> running_mean([1.0, 0.0, 0.5])
    array([1. , 0.5, 0.5])
    """
    raise NotImplementedError  # your solution goes here
