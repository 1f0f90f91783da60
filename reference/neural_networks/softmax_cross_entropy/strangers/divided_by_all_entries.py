import numpy as np


def loss_and_gradient(logits, labels):
    z = np.array(logits, dtype=float)
    z -= z.max(axis=1, keepdims=True)
    rows = np.arange(z.shape[0])
    e = np.exp(z)
    t = e.sum(axis=1)
    loss = np.average(np.log(t) - z[rows, labels])
    g = e / t.reshape(-1, 1)
    g[rows, labels] -= 1
    return float(loss), g / g.size
