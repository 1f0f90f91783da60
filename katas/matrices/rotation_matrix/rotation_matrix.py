"""Rotations of the plane.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import NDArray


def rotation_matrix(angle: float) -> NDArray[np.float64]:
    """Return the matrix that rotates the plane about the origin.

    Parameters
    ----------
    angle : float
        In radians, counter-clockwise.

    Returns
    -------
    ndarray, shape (2, 2)
        The matrix that takes a vector to the rotated one.

    Examples
    --------
    >>> rotation_matrix(0.0)
    array([[ 1., -0.],
           [ 0.,  1.]])
    """
    raise NotImplementedError  # your solution goes here
