"""One stretch after the other, with a running total."""

import math
from itertools import pairwise

import numpy as np


def antiderivative(x, y):
    """Return the totals on the way."""
    if np.ndim(x) != 1 or np.ndim(y) != 1 or len(x) != len(y) or len(x) == 0:
        raise ValueError("as many points as values were expected")
    points = [(float(a), float(b)) for a, b in zip(x, y, strict=True)]
    if not all(math.isfinite(number) for point in points for number in point):
        raise ValueError("a number is not finite")
    totals = [0.0]
    for (left, low), (right, high) in pairwise(points):
        if left >= right:
            raise ValueError("the points do not rise")
        totals.append(totals[-1] + (right - left) * (low + (high - low) / 2))
    return np.array(totals)
