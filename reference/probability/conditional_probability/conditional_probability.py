"""Reference solution for conditional_probability."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def conditional_distribution(joint: ArrayLike, column: int) -> NDArray[np.float64]:
    """Return the distribution of the rows of a table, given a column."""
    joint = np.asarray(joint)
    if joint.ndim != 2:
        raise ValueError(f"joint must have rows and columns, but has shape {joint.shape}")
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (np.all(joint >= 0) and abs(joint.sum() - 1) <= 1e-9):
        raise ValueError("joint must have entries of at least 0 that sum to 1")
    if not 0 <= column < joint.shape[1]:
        raise ValueError(f"column must be from 0 to {joint.shape[1] - 1}, but is {column}")

    both = joint[:, column]
    probability = both.sum()
    if probability == 0:
        raise ValueError(f"column {column} must be possible, but has probability 0")
    return np.asarray(both / probability)
