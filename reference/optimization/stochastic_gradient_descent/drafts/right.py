"""Shuffle the row numbers, cut them into batches, one step for each."""

import numpy as np


def sgd(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    n = len(data)
    w = w0.copy()
    result = [w]
    t = 0
    for epoch in range(epochs):
        rows = list(range(n))
        rng.shuffle(rows)
        start = 0
        while start < n:
            batch = data[rows[start : start + batch_size]]
            w = w - learning_rate(t) * gradient(w, batch)
            t += 1
            start += batch_size
        result.append(w)
    return np.array(result)
