"""Reference solution for central_limit_theorem."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def standardised_means(
    sample: Callable[[int, np.random.Generator], NDArray[Any]],
    mean: float,
    std: float,
    n: int,
    repetitions: int,
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Return standardised means of n samples each."""
    if n < 1 or repetitions < 1:
        raise ValueError(f"n and repetitions must be at least 1, but are {n} and {repetitions}")
    if not std > 0:
        raise ValueError(f"std must be positive, but is {std}")
    k = n * repetitions
    samples = np.asarray(sample(k, rng))
    if samples.shape != (k,):
        raise ValueError(f"sample must return an array of shape ({k},), but it has shape {samples.shape}")

    # One row for each repetition: the first n samples, the next n, and so on.
    means = samples.reshape(repetitions, n).mean(axis=1)
    return np.asarray((means - mean) / (std / math.sqrt(n)))
