"""t-SNE.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pairwise_distances import pairwise_distances
from perplexity_search import conditional_affinities
from tsne_gradient import kl_and_gradient


def tsne(
    x: ArrayLike, perplexity: float, learning_rate: float, steps: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return a drawing of a data set in the plane, in which near samples are near.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples.
    perplexity : float
        How many neighbours each sample shall have, between 1 and n - 1.
    learning_rate : float
        How far a step goes, as a multiple of the gradient.
    steps : int
        How many steps to take, at least 0.
    rng : numpy.random.Generator
        The source of the random start.

    Returns
    -------
    ndarray, shape (n, 2)
        A point of the plane for each sample.

    Examples
    --------
    >>> tsne(np.array([[0.0], [1.0], [3.0]]), 1.5, 1.0, 0, np.random.default_rng(0)).shape
    (3, 2)
    """
    raise NotImplementedError  # your solution goes here
