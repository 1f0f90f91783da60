"""The chain that waits with probability 1/2 has the same stationary distribution, and its powers converge."""

import numpy as np


def stationary_distribution(transition):
    """Return a row of a very high power of the lazy chain, by repeated squaring."""
    p = np.array(transition, dtype=float)
    if p.ndim != 2 or p.shape != p.shape[::-1] or len(p) == 0:
        raise ValueError("not a square matrix")
    if not (p.min() >= 0 and np.max(abs(p.sum(axis=1) - 1)) <= 1e-9):
        raise ValueError("not a transition matrix")
    power = (p + np.eye(len(p))) / 2
    for _ in range(50):
        power = power @ power
        power /= power.sum(axis=1, keepdims=True)
    if np.ptp(power, axis=0).max() > 1e-6:
        raise ValueError("the limit depends on the start")
    return power[0]
