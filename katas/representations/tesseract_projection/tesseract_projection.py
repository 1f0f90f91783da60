"""Turning a tesseract.  The statement is in README.md beside this file."""

import numpy as np
from hypercube import vertices
from numpy.typing import ArrayLike, NDArray
from rotation_matrix import rotation_matrix


def rotate(points: ArrayLike, i: int, j: int, angle: float) -> NDArray[np.float64]:
    """Return points turned in the plane of two coordinates.

    Parameters
    ----------
    points : array, shape (m, d)
        A point in each row.
    i, j : int
        Two different coordinates, counted from 0.
    angle : float
        In radians, from axis i towards axis j.

    Returns
    -------
    ndarray, shape (m, d)
        The turned points.

    Examples
    --------
    >>> rotate(np.array([[2.0, 5.0, 0.0]]), 0, 2, np.pi / 2).round(9).tolist()
    [[0.0, 5.0, 2.0]]
    """
    raise NotImplementedError  # your solution goes here


def perspective(points: ArrayLike, distance: float) -> NDArray[np.float64]:
    """Return points as an eye sees them, with one coordinate fewer.

    Parameters
    ----------
    points : array, shape (m, d)
        A point in each row.  The last coordinate is its height.
    distance : float
        The height of the eye, above all points.

    Returns
    -------
    ndarray, shape (m, d - 1)
        Where the lines from the eye through the points meet height 0.

    Raises
    ------
    ValueError
        If a point is at the height of the eye, or above it.

    Examples
    --------
    >>> perspective(np.array([[1.0, 2.0, 1.0]]), 3.0).tolist()
    [[1.5, 3.0]]
    """
    raise NotImplementedError  # your solution goes here


def frame(angle: float, distance: float) -> NDArray[np.float64]:
    """Return the vertices of a turned tesseract, drawn in the plane.

    Parameters
    ----------
    angle : float
        In radians, from axis 0 towards axis 3.
    distance : float
        The height of the eye, in both projections.

    Returns
    -------
    ndarray, shape (16, 2)
        Row r is the image of row r of ``vertices(4)``.

    Examples
    --------
    >>> frame(0.0, 3.0).shape
    (16, 2)
    """
    raise NotImplementedError  # your solution goes here
