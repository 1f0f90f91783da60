"""All resamples drawn at once, and the ends found in the sorted statistics."""

import math


def bootstrap_interval(x, statistic, level, repetitions, rng):
    """Return two of the sorted statistics."""
    import numpy as np

    x = np.array(x, dtype=float)
    if x.shape != (len(x),) or len(x) < 1 or np.isnan(x).any() or np.isinf(x).any():
        raise ValueError("a sample is a vector of numbers")
    if level >= 1 or level <= 0 or math.isnan(level) or repetitions <= 0:
        raise ValueError("no level, or no repetitions")
    table = rng.choice(x, size=(repetitions, len(x)))
    values = sorted(float(statistic(row)) for row in table)
    outside = (1 - level) / 2 * repetitions
    low = min(int(outside), repetitions - 1)
    return values[low], values[repetitions - 1 - low]
