"""The learner stored the corrected averages under the same names, so the next step starts from them."""

import numpy as np


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    points = np.zeros((steps + 1, len(x0)))
    points[0] = x0
    m = 0.0
    v = 0.0
    for k in range(steps):
        grad = gradient(points[k].copy())
        m = beta1 * m + (1 - beta1) * grad
        v = beta2 * v + (1 - beta2) * grad * grad
        m = m / (1 - beta1 ** (k + 1))
        v = v / (1 - beta2 ** (k + 1))
        points[k + 1] = points[k] - learning_rate * m / (np.sqrt(v) + epsilon)
    return points
