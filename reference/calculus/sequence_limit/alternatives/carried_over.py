"""Each pair of neighbours is computed once, and carried over to the next doubling."""

import itertools
import math


def sequence_limit(a, tolerance):
    """Return the second entry of the later pair, once two pairs agree."""
    if math.isnan(tolerance) or tolerance <= 0:
        raise ValueError("the tolerance must be positive")
    n, before = 1, (float(a(1)), float(a(2)))
    while n <= 2**30:
        after = float(a(2 * n)), float(a(2 * n + 1))
        gaps = [abs(x - y) for x, y in itertools.combinations((*before, *after), 2)]
        if not all(map(math.isfinite, (*before, *after))):
            raise ValueError("an entry is not finite")
        if all(gap <= tolerance for gap in gaps):
            return after[1]
        n, before = 2 * n, after
    raise ValueError("the sequence does not settle")
