import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = np.array(x0, float)
    v = np.zeros(x.shape)
    rows = [x]
    for k in range(steps):
        v = beta * (v - learning_rate * gradient(x.copy()))
        x = x + v
        rows.append(x)
    return np.vstack(rows)
