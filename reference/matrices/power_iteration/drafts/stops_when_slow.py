"""Ends as soon as no entry changes by more than 1e-5."""

import numpy as np


def power_iteration(a, steps, rng):
    v = rng.standard_normal(len(a))
    v = v / np.linalg.norm(v)
    for k in range(steps):
        w = np.dot(a, v)
        if not w.any():
            break
        w = w / np.linalg.norm(w)
        same = np.max(np.abs(w - v)) < 1e-5
        v = w
        if same:
            break
    return v.dot(a).dot(v), v
