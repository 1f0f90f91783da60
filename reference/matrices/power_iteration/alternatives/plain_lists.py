"""Plain lists; each step divides by the largest entry, and the norm is taken once, at the end."""

import math

import numpy as np


def power_iteration(a, steps, rng):
    """Return the Rayleigh quotient and the vector as loops compute them."""
    shape = np.shape(a)
    if len(shape) != 2 or shape[0] != shape[1] or shape[0] == 0:
        raise ValueError("a square matrix was expected")
    rows = [[float(entry) for entry in row] for row in a]
    if not all(math.isfinite(entry) for row in rows for entry in row):
        raise ValueError("an entry is not finite")
    if steps <= 0:
        raise ValueError("at least one step is needed")

    x = [float(entry) for entry in rng.normal(size=len(rows))]
    for _ in range(steps):
        image = _product(rows, x)
        largest = max(image, key=abs)
        if largest == 0:
            break
        # This also makes the largest entry positive, which is another choice between v and -v.
        x = [entry / largest for entry in image]
    norm = math.hypot(*x)
    quotient = math.fsum(p * q for p, q in zip(x, _product(rows, x), strict=True)) / norm**2
    return quotient, np.array(x) / norm


def _product(rows, x):
    return [math.fsum(entry * value for entry, value in zip(row, x, strict=True)) for row in rows]
