"""Reference solution for permutation_test."""

import numpy as np
from numpy.typing import ArrayLike


def permutation_p_value(x: ArrayLike, y: ArrayLike, repetitions: int, rng: np.random.Generator) -> float:
    """Return how probable a difference of means as large as the observed one is, if only chance divides."""
    x, y = np.asarray(x), np.asarray(y)
    if x.ndim != 1 or y.ndim != 1 or x.size == 0 or y.size == 0:
        raise ValueError(f"x and y must be vectors with entries, but have shapes {x.shape} and {y.shape}")
    both = np.concatenate([x, y])
    if not np.isfinite(both).all():
        raise ValueError("x and y must hold finite numbers")
    if repetitions < 1:
        raise ValueError(f"repetitions must be at least 1, but is {repetitions}")

    # Equal differences may differ by rounding, and must count.
    observed = abs(x.mean() - y.mean()) - 1e-12 * np.abs(both).max()
    count = 0
    for _ in range(repetitions):
        divided = rng.permutation(both)
        count += bool(abs(divided[: x.size].mean() - divided[x.size :].mean()) >= observed)
    return (count + 1) / (repetitions + 1)
