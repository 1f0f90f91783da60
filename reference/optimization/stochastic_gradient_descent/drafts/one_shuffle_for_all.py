"""Shuffled at the beginning."""

import numpy as np


def sgd(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    rows = list(data)
    rng.shuffle(rows)
    w = w0.copy()
    t = 0
    out = [w]
    for epoch in range(epochs):
        for i in range(0, len(rows), batch_size):
            w = w - learning_rate(t) * gradient(w, np.array(rows[i : i + batch_size]))
            t += 1
        out.append(w)
    return np.array(out)
