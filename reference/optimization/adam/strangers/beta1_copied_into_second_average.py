"""The learner copied the line for m to make the line for v and forgot to change the second beta1."""

import numpy as np


def update_m(m, g, beta1):
    return beta1 * m + (1 - beta1) * g


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    n = x0.shape[0]
    out = np.empty((steps + 1, n))
    out[0] = x0
    first, second = np.zeros(n), np.zeros(n)
    b1, b2 = 1.0, 1.0
    for step in range(steps):
        g = gradient(out[step].copy())
        first = update_m(first, g, beta1)
        second = beta2 * second + (1 - beta1) * g**2
        b1 *= beta1
        b2 *= beta2
        mhat = first / (1 - b1)
        vhat = second / (1 - b2)
        out[step + 1] = out[step] - learning_rate * mhat / (np.sqrt(vhat) + epsilon)
    return out
