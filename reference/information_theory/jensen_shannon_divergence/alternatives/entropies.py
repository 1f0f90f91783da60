"""Three entropies: that of the mean, minus the mean of the two others."""

import math


def jensen_shannon_divergence(p, q):
    """Return the divergence as a difference of entropies, in plain Python."""
    if any(hasattr(value, "__len__") for value in [*p, *q]) or len(p) != len(q):
        raise ValueError("p and q must be vectors of the same length")
    for values in (p, q):
        if not all(value >= 0 for value in values) or abs(math.fsum(values) - 1) > 1e-9:
            raise ValueError("not a distribution")
    mean = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
    return _entropy(mean) - (_entropy(p) + _entropy(q)) / 2


def _entropy(values):
    return -math.fsum(value * math.log(value) for value in values if value > 0)
