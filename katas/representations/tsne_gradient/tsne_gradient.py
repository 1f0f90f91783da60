"""The gradient of t-SNE.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def kl_and_gradient(p: ArrayLike, y: ArrayLike) -> tuple[float, NDArray[np.float64]]:
    """Return how badly a drawing shows given affinities, and in which direction that gets worse.

    Parameters
    ----------
    p : array, shape (n, n)
        A symmetric table of affinities with sum 1 and zeros on the diagonal.
    y : array, shape (n, 2)
        The drawing: a point of the plane for each sample.

    Returns
    -------
    kl : float
        The divergence KL(p || q), where q holds the affinities of the drawing.
    gradient : ndarray, shape (n, 2)
        Its derivatives with respect to the entries of `y`.

    Examples
    --------
    >>> kl, gradient = kl_and_gradient(np.array([[0.0, 0.5], [0.5, 0.0]]), np.array([[0.0, 0.0], [3.0, 4.0]]))
    >>> float(kl), bool(np.all(gradient == 0))
    (0.0, True)
    """
    raise NotImplementedError  # your solution goes here
