import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = np.array(x0, float)
    v = 0.0 * x
    xs = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x + beta * v)
        x = x + v
        xs.append(x)
    return np.stack(xs)
