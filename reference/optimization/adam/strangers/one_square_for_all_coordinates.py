"""The learner read g^2 as the squared length of the gradient, one number for all coordinates."""

import numpy as np


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    w = x0.copy()
    history = [w.copy()]
    avg = np.zeros_like(w)
    avg_sq = 0.0
    for t in range(1, steps + 1):
        g = gradient(w.copy())
        avg = beta1 * avg + (1 - beta1) * g
        avg_sq = beta2 * avg_sq + (1 - beta2) * np.dot(g, g)
        a = avg / (1 - beta1**t)
        s = avg_sq / (1 - beta2**t)
        w = w - learning_rate * a / (np.sqrt(s) + epsilon)
        history.append(w.copy())
    return np.array(history)
