"""Reference solution for expected_value."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike


def expected_value(
    values: ArrayLike, probabilities: ArrayLike, g: Callable[[Any], Any] | None = None
) -> float:
    """Return the expected value of g(X), for a random variable X with finitely many values."""
    x, p = np.asarray(values), np.asarray(probabilities)
    if x.ndim != 1 or x.shape != p.shape:
        raise ValueError(
            f"values and probabilities must have the same shape (n,), but have {x.shape} and {p.shape}"
        )
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (np.all(p >= 0) and abs(p.sum() - 1) <= 1e-9):
        raise ValueError("probabilities must have entries of at least 0 that sum to 1")

    # A value that never happens adds nothing, even if g is infinite there.
    possible = p > 0
    x, p = x[possible], p[possible]
    return float(np.sum(p * (x if g is None else g(x))))
