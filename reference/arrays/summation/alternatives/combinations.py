"""Plain Python: the pairs from itertools, and sums and products that round once or not at all."""

import itertools
import math


def position_sum(x):
    """Return the sum of the entries, each multiplied by its position."""
    return math.fsum(i * float(entry) for i, entry in enumerate(x, start=1))


def difference_product(x):
    """Return the product over all pairs."""
    return math.prod(float(later) - float(earlier) for earlier, later in itertools.combinations(x, 2))


def largest_gap(x):
    """Return the maximum over all pairs; Python's own `max` refuses an empty one."""
    return max(abs(float(a) - float(b)) for a, b in itertools.combinations(x, 2))
