"""Integers of any size: p is a fraction a/b, and the formula one quotient of two integers."""

import math
from fractions import Fraction


def binomial_pmf(k, n, p):
    """Return the probability, rounded once."""
    k, n = int(k), int(n)
    if n < 0 or not 0.0 <= p <= 1.0:
        raise ValueError("not a number of trials, or not a probability")
    if k < 0 or k > n:
        return 0.0
    a, b = Fraction(p).as_integer_ratio()
    return math.comb(n, k) * a**k * (b - a) ** (n - k) / b**n
