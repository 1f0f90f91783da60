"""One array is moved, and noted after each step."""

import numpy as np


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    x = x0.copy()
    m = np.zeros(len(x))
    v = np.zeros(len(x))
    trajectory = [x]
    for t in range(1, steps + 1):
        g = gradient(x)
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        x -= learning_rate * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + epsilon)
        trajectory.append(x)
    return np.array(trajectory)
