"""Batches from the first row to the last, with a list of rows."""

import numpy as np


def sgd(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    w = w0
    t = 0
    out = [w0]
    for epoch in range(epochs):
        i = 0
        while i < len(data):
            batch = []
            while i < len(data) and len(batch) < batch_size:
                batch.append(data[i])
                i = i + 1
            w = w - learning_rate(t) * gradient(w, np.array(batch))
            t = t + 1
        out.append(w)
    return np.array(out)
