"""The switch is thrown on the way forward only, in loops."""

import numpy as np


def loss_and_gradients(x, labels, w1, b1, w2, b2):
    loss, n = 0, len(x)
    dw1, db1, dw2, db2 = np.zeros(w1.shape), np.zeros(b1.shape), np.zeros(w2.shape), np.zeros(b2.shape)
    for v, c in zip(x, labels):
        h = v @ w1 + b1
        h[h < 0] = 0
        z = h @ w2 + b2
        z -= z.max()
        loss += np.log(np.exp(z).sum()) - z[c]
        d = np.exp(z) / np.exp(z).sum()
        d[c] -= 1
        dw2 += np.outer(h, d)
        db2 += d
        g = w2 @ d
        dw1 += np.outer(v, g)
        db1 += g
    return loss / n, (dw1 / n, db1 / n, dw2 / n, db2 / n)
