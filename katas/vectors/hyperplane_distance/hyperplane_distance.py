"""Distance to a hyperplane.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def hyperplane_distance(points: ArrayLike, w: ArrayLike, b: float) -> NDArray[np.float64]:
    """Return the signed distances of points from the hyperplane w . x + b = 0.

    Parameters
    ----------
    points : array, shape (n, d)
        The points, as rows.
    w : array, shape (d,)
        A vector perpendicular to the hyperplane; not zero.
    b : float
        The offset.

    Returns
    -------
    ndarray, shape (n,)
        The distance of each point, negative on the side that `w` points away from.

    Raises
    ------
    ValueError
        If `w` is zero.

    Examples
    --------
    >>> hyperplane_distance([[5.0, 1.0], [1.0, 1.0]], [2.0, 0.0], -4.0)
    array([ 3., -1.])
    """
    raise NotImplementedError  # your solution goes here
