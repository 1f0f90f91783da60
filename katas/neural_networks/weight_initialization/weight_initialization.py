"""Weight initialisation.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import NDArray


def xavier(fan_in: int, fan_out: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return weights to begin with for a layer that is followed by something nearly linear.

    Parameters
    ----------
    fan_in : int
        How many inputs the layer has, at least 1.
    fan_out : int
        How many outputs it has, at least 1.
    rng : numpy.random.Generator
        Where the weights come from.

    Returns
    -------
    ndarray, shape (fan_in, fan_out)
        Independent numbers with mean 0 and variance 2 / (fan_in + fan_out), normal or uniform.

    Examples
    --------
    >>> xavier(3, 2, np.random.default_rng(0)).shape
    (3, 2)
    """
    raise NotImplementedError  # your solution goes here


def he(fan_in: int, fan_out: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return weights to begin with for a layer that is followed by relu.

    Parameters
    ----------
    fan_in : int
        How many inputs the layer has, at least 1.
    fan_out : int
        How many outputs it has, at least 1.
    rng : numpy.random.Generator
        Where the weights come from.

    Returns
    -------
    ndarray, shape (fan_in, fan_out)
        Independent numbers with mean 0 and variance 2 / fan_in, normal or uniform.

    Examples
    --------
    >>> he(3, 2, np.random.default_rng(0)).shape
    (3, 2)
    """
    raise NotImplementedError  # your solution goes here
