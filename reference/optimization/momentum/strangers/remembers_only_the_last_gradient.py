import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = np.array(x0, dtype=float)
    trajectory = [x.copy()]
    last = np.zeros_like(x)
    for _ in range(steps):
        push = -learning_rate * np.array(gradient(x.copy()))
        x = x + beta * last + push
        last = push
        trajectory.append(x.copy())
    return np.array(trajectory)
