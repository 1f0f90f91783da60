"""The order from sorting random numbers, and the steps numbered in one loop over all epochs."""

import numpy as np


def sgd(gradient, data, w0, learning_rate, batch_size, epochs, rng):
    """Return a table of weights, filled whenever an epoch ends."""
    rows = np.array(data, dtype=float)
    w = [float(value) for value in w0]
    if not batch_size > 0:
        raise ValueError("a batch without rows")
    batches = -(-len(rows) // batch_size)
    table = np.empty((epochs + 1, len(w)))
    table[0] = w
    order = []
    for step in range(epochs * batches):
        if not order:
            keys = rng.random(len(rows))
            order = sorted(range(len(rows)), key=keys.__getitem__)
        batch, order = order[:batch_size], order[batch_size:]
        slope = gradient(np.array(w), rows[batch])
        if np.shape(slope) != (len(w),):
            raise ValueError("a gradient of another shape")
        rate = learning_rate(step)
        w = [value - rate * change for value, change in zip(w, slope, strict=True)]
        if not order:
            table[(step + 1) // batches] = w
    return table
