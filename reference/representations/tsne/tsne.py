"""Reference solution for tsne."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pairwise_distances import pairwise_distances
from perplexity_search import conditional_affinities
from tsne_gradient import kl_and_gradient

EARLY = 50  # so many steps exaggerate the affinities


def tsne(
    x: ArrayLike, perplexity: float, learning_rate: float, steps: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return a drawing of a data set in the plane, in which near samples are near."""
    x = np.asarray(x, dtype=float)
    if x.ndim != 2 or not np.isfinite(x).all():
        raise ValueError(f"x must be a matrix of finite entries; its shape is {x.shape}")
    if steps < 0:
        raise ValueError(f"steps must be at least 0, but is {steps}")

    conditional = conditional_affinities(pairwise_distances(x, x), perplexity)
    p = (conditional + conditional.T) / (2 * len(x))

    y = rng.normal(0, 0.01, (len(x), 2))
    velocity = np.zeros_like(y)
    for step in range(steps):
        # First the samples of a cluster find each other, then the clusters get their shapes.
        exaggeration, momentum = (4, 0.5) if step < EARLY else (1, 0.8)
        _, gradient = kl_and_gradient(exaggeration * p, y)
        velocity = momentum * velocity - learning_rate * gradient
        y = y + velocity
    return y
