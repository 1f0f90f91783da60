"""The rate of the epoch, for all of its steps."""

import numpy as np


def sgd(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    out = np.zeros((epochs + 1, len(w0)))
    out[0] = w0
    w = w0.copy()
    for epoch in range(epochs):
        eta = learning_rate(epoch)
        idx = np.arange(len(data))
        rng.shuffle(idx)
        while len(idx) > 0:
            w = w - eta * gradient(w, data[idx[:batch_size]])
            idx = idx[batch_size:]
        out[epoch + 1] = w
    return out
