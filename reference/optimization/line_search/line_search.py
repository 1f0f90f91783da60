"""Reference solution for line_search.

Nocedal and Wright, "Numerical Optimization" (2006), algorithm 3.1.
"""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray

# A step that has become this short is a sign that the function does not fall along the direction at all.
_SHORTEST = 1e-300


def backtracking_line_search(
    f: Callable[[NDArray[np.float64]], float],
    gradient: ArrayLike,
    x: ArrayLike,
    direction: ArrayLike,
    step: float = 1.0,
    shrink: float = 0.5,
    slope: float = 1e-4,
) -> float:
    """Return a step along a direction after which a function has fallen enough."""
    g, x, d = (np.array(vector, dtype=float) for vector in (gradient, x, direction))
    if x.ndim != 1 or not g.shape == d.shape == x.shape:
        raise ValueError(f"x, gradient and direction must be vectors of the same length, not {x}, {g}, {d}")
    if not (0 < step < math.inf and 0 < shrink < 1 and 0 < slope < 1):
        raise ValueError(f"step {step} must be positive, shrink {shrink} and slope {slope} between 0 and 1")
    fall = float(g @ d)
    if not fall < 0:
        raise ValueError(f"the function must fall along the direction, but its slope there is {fall}")

    start = f(x)
    t = float(step)
    # Written so that NaN, for which every comparison is false, is too long a step.
    while not f(x + t * d) <= start + slope * t * fall:
        t *= shrink
        if t < _SHORTEST:
            raise ValueError(
                f"no step satisfies the condition: f({x}) = {start} may be NaN, or {g} no gradient"
            )
    return t
