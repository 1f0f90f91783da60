"""Normal distribution.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def normal_pdf(x: ArrayLike, mean: float, std: float) -> NDArray[np.float64]:
    """Return the density of the normal distribution at each entry of x.

    Parameters
    ----------
    x : array, shape (n,)
        Where the density is asked for.
    mean : float
        The mean.
    std : float
        The standard deviation, above 0.

    Returns
    -------
    ndarray, shape (n,)
        The density at each entry.

    Examples
    --------
    >>> normal_pdf([0.0, 1.0], 0.0, 1.0).round(4)
    array([0.3989, 0.242 ])
    """
    raise NotImplementedError  # your solution goes here


def normal_cdf(x: ArrayLike, mean: float, std: float) -> NDArray[np.float64]:
    """Return the probability that a normal random variable is at most x, for each entry of x.

    Parameters
    ----------
    x : array, shape (n,)
        Where the area to the left is asked for.
    mean : float
        The mean.
    std : float
        The standard deviation, above 0.

    Returns
    -------
    ndarray, shape (n,)
        The probability at each entry.

    Examples
    --------
    >>> normal_cdf([0.0, 1.0], 0.0, 1.0).round(4)
    array([0.5   , 0.8413])
    """
    raise NotImplementedError  # your solution goes here
