"""One of the two averages is corrected."""

import numpy as np


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    x = x0
    m = np.zeros_like(x0)
    v = np.zeros_like(x0)
    rows = [x0.copy()]
    b1 = 1
    for _ in range(steps):
        g = gradient(x)
        b1 *= beta1
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * np.square(g)
        x = x - learning_rate * (m / (1 - b1)) / (np.sqrt(v) + epsilon)
        rows.append(x)
    return np.array(rows)
