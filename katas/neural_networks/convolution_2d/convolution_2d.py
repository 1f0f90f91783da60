"""Convolution of images.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def convolve(x: ArrayLike, k: ArrayLike, stride: int = 1, padding: int = 0) -> NDArray[np.float64]:
    """Return the dot products of kernels with all windows of some images.

    Parameters
    ----------
    x : array, shape (n, c, h, w)
        The images, with c channels each.
    k : array, shape (o, c, kh, kw)
        The kernels, with as many channels.  They are not turned.
    stride : int
        The step from one window to the next, in both directions, at least 1.
    padding : int
        How many rows and columns of zeros are added on each side, at least 0.

    Returns
    -------
    ndarray, shape (n, o, h', w')
        One channel for each kernel.

    Examples
    --------
    >>> convolve([[[[1.0, 2.0, 3.0]]]], [[[[10.0, 1.0]]]])
    array([[[[12., 23.]]]])
    """
    raise NotImplementedError  # your solution goes here
