"""Reference solution for dropout."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def dropout(
    x: ArrayLike, rate: float, rng: np.random.Generator, training: bool = True
) -> tuple[Array, Array]:
    """Return what is left of some activations, and what they were multiplied by."""
    x = np.asarray(x)
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and less than 1, but is {rate}")

    mask = np.ones(x.shape)
    if training:
        mask[rng.random(x.shape) < rate] = 0
        mask /= 1 - rate
    return x * mask, mask
