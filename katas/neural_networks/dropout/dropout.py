"""Dropout.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def dropout(
    x: ArrayLike, rate: float, rng: np.random.Generator, training: bool = True
) -> tuple[Array, Array]:
    """Return what is left of some activations, and what they were multiplied by.

    Parameters
    ----------
    x : array of any shape
        The activations.
    rate : float
        The probability that an entry is dropped, at least 0 and less than 1.
    rng : numpy.random.Generator
        Where chance comes from.
    training : bool
        Whether anything is dropped at all.

    Returns
    -------
    y : array in the shape of x
        The product of `x` and the mask.
    mask : array in the shape of x
        For each entry 0, with probability `rate`, or 1 / (1 - rate); ones when not training.

    Examples
    --------
    >>> dropout([[1.0, 2.0]], 0.5, np.random.default_rng(0), training=False)
    (array([[1., 2.]]), array([[1., 1.]]))
    """
    raise NotImplementedError  # your solution goes here
