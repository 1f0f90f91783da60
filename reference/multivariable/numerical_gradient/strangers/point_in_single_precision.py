"""The learner believed that float32 is precise enough, as in deep learning: the step drowns in the rounding of the point."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    start = x.astype(np.float32)
    out = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        a = start.copy()
        b = start.copy()
        a[place] += h
        b[place] -= h
        out[place] = (f(a) - f(b)) / (2 * h)
    return out
