import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = np.array(x0, float)
    v = -learning_rate * np.asarray(gradient(x.copy()), float)
    pts = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x.copy())
        x = x + v
        pts.append(x)
    return np.array(pts)
