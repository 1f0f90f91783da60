"""From the lowest power up, with the power over the factorial as one number that is carried along."""

import math

import numpy as np


def taylor_polynomial(derivatives, a):
    """Return the sum of the terms."""
    if np.ndim(derivatives) != 1:
        raise ValueError("a vector of derivatives was expected")
    own = [float(derivative) for derivative in derivatives]
    if not all(map(math.isfinite, [*own, a])):
        raise ValueError("a number is not finite")

    def polynomial(x):
        step = np.asarray(x, dtype=float) - float(a)
        total, factor = np.zeros(step.shape), np.ones(step.shape)
        for k, derivative in enumerate(own, start=1):
            total = total + derivative * factor
            factor = factor * step / k
        return total if np.ndim(x) else float(total)

    return polynomial
