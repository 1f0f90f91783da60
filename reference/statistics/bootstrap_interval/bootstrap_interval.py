"""Reference solution for bootstrap_interval."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def bootstrap_interval(
    x: ArrayLike,
    statistic: Callable[[NDArray[np.float64]], float],
    level: float,
    repetitions: int,
    rng: np.random.Generator,
) -> tuple[float, float]:
    """Return an interval for a statistic, from samples that are drawn from the sample."""
    x = np.asarray(x)
    if x.ndim != 1 or x.size == 0 or not np.isfinite(x).all():
        raise ValueError(f"x must be a vector of finite numbers, with at least one, but has shape {x.shape}")
    if not 0 < level < 1:
        raise ValueError(f"level must be between 0 and 1, but is {level}")
    if repetitions < 1:
        raise ValueError(f"repetitions must be at least 1, but is {repetitions}")

    values = [statistic(x[rng.integers(x.size, size=x.size)]) for _ in range(repetitions)]
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
