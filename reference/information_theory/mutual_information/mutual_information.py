"""Reference solution for mutual_information."""

import numpy as np
from numpy.typing import ArrayLike


def mutual_information(joint: ArrayLike) -> float:
    """Return how much two variables tell about each other, in nats."""
    joint = np.asarray(joint, dtype=float)
    if joint.ndim != 2:
        raise ValueError(f"joint must have two axes, but has shape {joint.shape}")
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (np.all(joint >= 0) and abs(joint.sum() - 1) <= 1e-9):
        raise ValueError("joint must have entries of at least 0 that sum to 1")

    # What the table would be if X and Y were independent with the same marginals.
    independent = np.outer(joint.sum(axis=1), joint.sum(axis=0))
    # Where a cell is not empty, neither is its row or its column, so no division by 0 is left.
    filled = joint > 0
    cells = joint[filled]
    return float(np.sum(cells * np.log(cells / independent[filled])))
