"""The learner forgot to put an entry back before moving the next one."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    p = x.copy()
    for idx in np.ndindex(x.shape):
        p[idx] = x[idx] + h
        up = f(p)
        p[idx] = x[idx] - h
        down = f(p)
        g[idx] = (up - down) / (2 * h)
    return g
