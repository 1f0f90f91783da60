import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = np.array(x0, dtype=float)
    v = np.zeros(len(x))
    result = [x.copy()]
    for _ in range(steps):
        for i in range(len(x)):
            v[i] = beta * v[i] - learning_rate * gradient(x.copy())[i]
            x[i] = x[i] + v[i]
        result.append(x.copy())
    return np.array(result)
