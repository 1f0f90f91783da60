"""Reference solution for random_projection."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def random_projection(x: ArrayLike, k: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return the rows of a data set times one random matrix, which keeps their distances on average."""
    x = np.asarray(x)
    if x.ndim != 2 or not np.isfinite(x).all():
        raise ValueError(f"x must be a matrix of finite entries; its shape is {x.shape}")
    if k < 1:
        raise ValueError(f"k must be at least 1, but is {k}")
    # Variance 1/k for each entry: the k squares of a projection then add up to the squared length.
    return x @ (rng.normal(size=(x.shape[1], k)) / np.sqrt(k))
