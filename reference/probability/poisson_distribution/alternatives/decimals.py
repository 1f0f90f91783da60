"""The formula as it stands, in decimal numbers, whose exponents have room for millions."""

import math
from decimal import Decimal


def poisson_pmf(k, rate):
    """Return the probability, computed with 28 digits."""
    if not 0 <= rate <= 1e300:
        raise ValueError("not a rate")
    if k < 0:
        return 0.0
    power = Decimal(rate) ** k if k else Decimal(1)
    return float((-Decimal(rate)).exp() * power / math.factorial(k))
