"""Sample by sample, weight by weight, with the logarithm of a sum of exponentials."""

import math

import numpy as np


def loss_and_gradients(x, labels, w1, b1, w2, b2):
    """Add up the losses and the derivatives of single samples."""
    x, w1, b1, w2, b2 = (np.array(values, dtype=float) for values in (x, w1, b1, w2, b2))
    if len(b1) != w1.shape[1] or len(b2) != w2.shape[1] or len(labels) != len(x):
        raise ValueError("shapes do not fit")
    if not all(0 <= int(c) < len(b2) for c in labels):
        raise ValueError("a label is out of range")
    loss = 0.0
    dw1, db1, dw2, db2 = (np.zeros(w.shape) for w in (w1, b1, w2, b2))
    for row, c in zip(x, labels, strict=True):
        h = [max(math.fsum(row * w1[:, j]) + b1[j], 0.0) for j in range(len(b1))]
        z = [math.fsum(h * w2[:, j]) + b2[j] for j in range(len(b2))]
        log_sum = float(np.logaddexp.reduce(z))
        loss += (log_sum - z[int(c)]) / len(x)
        for j in range(len(b2)):
            d = (math.exp(z[j] - log_sum) - (j == c)) / len(x)
            db2[j] += d
            for m, unit in enumerate(h):
                dw2[m, j] += unit * d
                if unit > 0:
                    db1[m] += d * w2[m, j]
                    dw1[:, m] += d * w2[m, j] * row
    return loss, (dw1, db1, dw2, db2)
