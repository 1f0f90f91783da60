"""The sum, outcome by outcome, in plain Python and with exact summation."""

import math


def cross_entropy(p, q):
    """Return the cross-entropy as a loop computes it."""
    if any(hasattr(value, "__len__") for value in [*p, *q]) or len(p) != len(q):
        raise ValueError("p and q must be vectors of the same length")
    for values in (p, q):
        if not all(value >= 0 for value in values) or abs(math.fsum(values) - 1) > 1e-9:
            raise ValueError("not a distribution")
    terms = [(a, b) for a, b in zip(p, q, strict=True) if a > 0]
    if any(b == 0 for _, b in terms):
        return math.inf
    return math.fsum(-a * math.log(b) for a, b in terms)
