"""One step, and the rest of the way from there."""

import numpy as np


def newton_root(f, df, x0, tolerance=1e-12, max_steps=50):
    """Return a root of f; each step asks for the root from the next guess."""
    if np.isnan(tolerance) or tolerance <= 0 or max_steps <= 0:
        raise ValueError("tolerance and max_steps must be positive")
    return _from(f, df, np.float64(x0), tolerance, max_steps)


def _from(f, df, x, tolerance, steps_left):
    if steps_left == 0:
        raise ValueError("no convergence")
    if not np.isfinite(x):
        raise ValueError("the guesses leave the numbers")
    value = np.float64(f(float(x)))
    if value == 0.0:
        return x
    slope = np.float64(df(float(x)))
    if slope == 0.0 or not np.isfinite(slope) or not np.isfinite(value):
        raise ValueError("there is no tangent, or it is flat")
    with np.errstate(over="ignore"):
        step = -value / slope
    after = x + step
    if np.isfinite(after) and abs(after - x) <= max(tolerance, tolerance * abs(after)):
        return after
    return _from(f, df, after, tolerance, steps_left - 1)
