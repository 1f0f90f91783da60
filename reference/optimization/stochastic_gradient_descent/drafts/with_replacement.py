"""Rows drawn for each batch."""

import numpy as np


def sgd(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    w = w0.copy()
    t = 0
    out = [w]
    for epoch in range(epochs):
        left = len(data)
        while left > 0:
            m = min(batch_size, left)
            w = w - learning_rate(t) * gradient(w, data[rng.choice(len(data), m)])
            t += 1
            left -= m
        out.append(w)
    return np.array(out)
