"""The number of the step is that of the loop."""

import numpy as np


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    x = x0.copy()
    m = np.zeros(len(x0))
    v = np.zeros(len(x0))
    path = [x]
    for t in range(steps):
        g = gradient(x)
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        m_hat = m / (1 - beta1**t)
        v_hat = v / (1 - beta2**t)
        x = x - learning_rate * m_hat / (np.sqrt(v_hat) + epsilon)
        path.append(x)
    return np.array(path)
