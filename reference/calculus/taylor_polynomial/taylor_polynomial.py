"""Reference solution for taylor_polynomial."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike


def taylor_polynomial(derivatives: ArrayLike, a: float) -> Callable[[ArrayLike], ArrayLike]:
    """Return the Taylor polynomial of a function at a point."""
    derivatives = np.array(derivatives)  # a copy: the caller may go on with the array
    if derivatives.ndim != 1:
        raise ValueError(f"the derivatives must be a vector, not of shape {derivatives.shape}")
    if not (np.isfinite(derivatives).all() and np.isfinite(a)):
        raise ValueError("a and the derivatives must be finite")

    def polynomial(x: ArrayLike) -> ArrayLike:
        step = np.asarray(x) - a
        # Horner's rule with the factorials spread over the brackets: each step is divided by k
        # alone, so that no factorial is ever formed.
        value = np.zeros_like(step)
        for k in range(len(derivatives) - 1, -1, -1):
            value = derivatives[k] + value * step / (k + 1)
        return value if step.ndim else float(value)

    return polynomial
