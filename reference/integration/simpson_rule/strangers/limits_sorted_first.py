"""The learner sorted the limits because they come in any order, and forgot that exchanging them changes the sign."""

import numpy as np


def simpson_rule(f, a, b, n):
    if n % 2 != 0:
        raise ValueError("n has to be even")
    lo = min(a, b)
    hi = max(a, b)
    xs = np.linspace(lo, hi, n + 1)
    ys = np.array([f(float(t)) for t in xs])
    w = np.ones(n + 1)
    w[1:-1:2] = 4
    w[2:-1:2] = 2
    return float((hi - lo) / n / 3 * np.sum(w * ys))
