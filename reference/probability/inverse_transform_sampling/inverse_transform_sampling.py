"""Reference solution for inverse_transform_sampling."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def inverse_transform_sample(
    inverse_cdf: Callable[[NDArray[np.float64]], NDArray[Any]],
    size: int,
    rng: np.random.Generator,
) -> NDArray[Any]:
    """Return independent samples from the distribution whose distribution function has this inverse."""
    # The only place where chance enters; numpy itself refuses a negative size.
    heights = rng.random(size)
    samples = inverse_cdf(heights)
    if np.shape(samples) != (size,):
        raise ValueError(f"inverse_cdf must return {size} values, but returns shape {np.shape(samples)}")
    return samples
