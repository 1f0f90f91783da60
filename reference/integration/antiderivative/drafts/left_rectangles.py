"""Each stretch has the speed at its beginning."""

import numpy as np


def antiderivative(x, y):
    F = [0.0]
    for k in range(len(x) - 1):
        dt = x[k + 1] - x[k]
        F.append(F[k] + y[k] * dt)
    return np.array(F)
