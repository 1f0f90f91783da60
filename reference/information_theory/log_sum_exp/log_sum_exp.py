"""Reference solution for log_sum_exp."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def log_sum_exp(x: ArrayLike, axis: int | None = None) -> float | NDArray[np.float64]:
    """Return the logarithm of the sum of the exponentials."""
    x = np.asarray(x, dtype=float)
    if x.size == 0 or np.isnan(x).any():
        raise ValueError("x must have at least one entry, and no NaN")

    # After the largest entry is subtracted, the largest exponential is 1: nothing overflows, and
    # what underflows to 0 is too small compared with 1 to be seen.  An infinite maximum is not
    # subtracted, for inf - inf has no value; the exponentials are then exactly 0 or inf.
    # An axis that x does not have raises numpy's AxisError, which is a ValueError.
    shift = x.max(axis=axis, keepdims=True)
    shift = np.where(np.isfinite(shift), shift, 0.0)
    with np.errstate(divide="ignore", over="ignore"):
        result = np.log(np.exp(x - shift).sum(axis=axis)) + shift.squeeze(axis=axis)
    return float(result) if axis is None else np.asarray(result)
