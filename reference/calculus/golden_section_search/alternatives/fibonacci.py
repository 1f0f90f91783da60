"""Fibonacci search: if the number of rounds is known beforehand, ratios of Fibonacci numbers do as well.

After J. Kiefer, Sequential minimax search for a maximum, Proc. Amer. Math. Soc. 4 (1953).
"""

import math


def golden_section_search(f, a, b, tolerance):
    """Return the best of all points that were asked for."""
    if not (math.isfinite(a) and math.isfinite(b)) or a >= b or not tolerance > 0:
        raise ValueError("no interval, or no tolerance")
    fibonacci = [1, 1, 2, 3]
    while fibonacci[-1] * tolerance < b - a:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    best = []

    def value(x):
        y = float(f(x))
        if y != y:
            raise ValueError("f returns NaN")
        best.append((y, x))
        return y

    n = len(fibonacci) - 1
    low, high = float(a), float(b)
    inner = low + (high - low) * fibonacci[n - 2] / fibonacci[n]
    outer = low + (high - low) * fibonacci[n - 1] / fibonacci[n]
    at_inner, at_outer = value(inner), value(outer)
    for k in range(n - 1, 2, -1):
        if at_inner < at_outer:
            high, outer, at_outer = outer, inner, at_inner
            inner = low + (high - low) * fibonacci[k - 2] / fibonacci[k]
            at_inner = value(inner)
        else:
            low, inner, at_inner = inner, outer, at_outer
            outer = low + (high - low) * fibonacci[k - 1] / fibonacci[k]
            at_outer = value(outer)
    return min(best)[1]
