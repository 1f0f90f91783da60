import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = np.array(x0, dtype=float)
    v = np.zeros_like(x)
    path = [x.copy()]
    for _ in range(steps):
        g = gradient(x.copy())
        x = x + v
        v = beta * v - learning_rate * g
        path.append(x)
    return np.array(path)
