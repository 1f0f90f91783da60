"""Reference solution for rejection_sampling."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def rejection_sample(
    pdf: Callable[[NDArray[Any]], NDArray[Any]],
    proposal_sample: Callable[[int, np.random.Generator], NDArray[Any]],
    proposal_pdf: Callable[[NDArray[Any]], NDArray[Any]],
    bound: float,
    size: int,
    rng: np.random.Generator,
) -> NDArray[Any]:
    """Return independent samples from a density, by accepting and rejecting proposals from another one."""
    if not 0 < bound < math.inf:
        raise ValueError(f"bound must be a positive number, but is {bound}")
    kept = np.empty(0)
    while len(kept) < size:
        x = proposal_sample(size, rng)
        density, height = pdf(x), bound * proposal_pdf(x)
        # Written so that NaN, for which every comparison is false, is refused too.
        if not (density <= height).all():
            raise ValueError(f"bound must be at least pdf / proposal_pdf everywhere, but is {bound}")
        # Darts at random heights under the graph of M q: those under the graph of p are kept.
        kept = np.append(kept, x[rng.random(size) * height < density])
    return kept[:size]
