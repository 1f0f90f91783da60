"""Reference solution for sequence_limit."""

import math
from collections.abc import Callable


def sequence_limit(a: Callable[[int], float], tolerance: float) -> float:
    """Return the number at which a sequence settles."""
    if not tolerance > 0:
        raise ValueError(f"the tolerance must be positive, not {tolerance}")
    for n in (2**k for k in range(31)):
        entries = [a(n), a(n + 1), a(2 * n), a(2 * n + 1)]
        if not all(map(math.isfinite, entries)):
            raise ValueError(f"an entry between {n} and {2 * n + 1} is not finite")
        if max(entries) - min(entries) <= tolerance:
            return float(entries[-1])
    raise ValueError(f"the entries up to {2**31} differ by more than {tolerance}")
