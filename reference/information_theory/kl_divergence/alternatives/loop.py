"""The sum, outcome by outcome, in plain Python."""

import math


def kl_divergence(p, q):
    """Return the divergence as a loop computes it."""
    p, q = [list(map(float, values)) if _is_vector(values) else None for values in (p, q)]
    if p is None or q is None or len(p) != len(q):
        raise ValueError("p and q must be vectors of the same length")
    for values in (p, q):
        if not all(value >= 0 for value in values) or abs(math.fsum(values) - 1) > 1e-9:
            raise ValueError("not a distribution")
    total = 0
    for a, b in zip(p, q, strict=True):
        if a > 0 and b == 0:
            return math.inf
        if a > 0:
            total += a * math.log(a / b)
    return total


def _is_vector(values):
    return all(not hasattr(value, "__len__") for value in values)
