"""With a number of halvings that is known beforehand, and the middle of the last bracket as the answer."""

import math


def bisection(f, a, b, tolerance):
    """Return the middle of the last bracket."""
    if not (math.isfinite(a) and math.isfinite(b)) or a >= b or not tolerance > 0:
        raise ValueError("no bracket, or no tolerance")
    low, high = float(a), float(b)
    rising = value(f, high) > 0
    if value(f, high) == 0:
        return high
    first = value(f, low)
    if first == 0:
        return low
    if (first < 0) is not rising:
        raise ValueError("no change of sign")
    for _ in range(max(0, math.ceil(math.log2(high - low) - math.log2(tolerance)))):
        middle = (low + high) / 2
        if middle in (low, high):
            return middle
        at = value(f, middle)
        if at == 0:
            return middle
        low, high = (low, middle) if (at > 0) is rising else (middle, high)
    return (low + high) / 2


def value(f, x):
    """Return f(x), which must not be NaN."""
    y = f(x)
    if y != y:
        raise ValueError("f returns NaN")
    return y
