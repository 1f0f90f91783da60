"""A batch is used once it is full."""

import numpy as np


def sgd(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    w = w0.copy()
    t = 0
    out = [w]
    for epoch in range(epochs):
        batch = []
        for i in rng.permutation(len(data)):
            batch.append(data[i])
            if len(batch) == batch_size:
                w = w - learning_rate(t) * gradient(w, np.array(batch))
                t += 1
                batch = []
        out.append(w)
    return np.array(out)
