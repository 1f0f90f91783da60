"""The sum of one group alone decides, with positions chosen by sorting random keys."""

import math


def permutation_p_value(x, y, repetitions, rng):
    """Return the share of divisions whose first group is as far from its expected sum."""
    if any(getattr(sample, "ndim", 1) != 1 for sample in (x, y)):
        raise ValueError("not a vector")
    x, y = [float(value) for value in x], [float(value) for value in y]
    if min(len(x), len(y), repetitions) < 1 or any(not math.isfinite(value) for value in x + y):
        raise ValueError("no numbers, or no repetitions")
    both, n, m = x + y, len(x), len(y)
    # The difference of the means is (s - n * mean of all) * (1/n + 1/m), where s is the sum of the first group.
    centre = n * math.fsum(both) / (n + m)
    slack = 1e-12 * max(map(abs, both)) * n * m / (n + m)
    observed = abs(math.fsum(x) - centre) - slack
    keys = rng.random((repetitions, n + m))
    count = 1
    for row in keys.tolist():
        order = sorted(range(n + m), key=row.__getitem__)
        count += abs(math.fsum(both[i] for i in order[:n]) - centre) >= observed
    return count / (repetitions + 1)
