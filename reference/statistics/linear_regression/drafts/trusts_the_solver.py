"""The normal equations are solved, whatever they are."""

import numpy as np


def fit(x, y):
    mx = x.mean(axis=0)
    my = y.mean()
    d = x - mx
    w = np.linalg.solve(d.T @ d, d.T @ (y - my))
    b = my - w @ mx
    return w, b
