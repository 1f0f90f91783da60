import numpy as np


def loss_and_gradient(logits, labels):
    z = np.asarray(logits, float)
    c = np.asarray(labels)
    n = len(z)
    z = z - z.max(axis=1, keepdims=True)
    s = np.exp(z)
    tot = s.sum(axis=1)
    loss = np.mean(np.log(tot) - z[range(n), c])
    s = s / tot[:, None]
    y = np.zeros_like(s)
    y[range(n), c] = 1
    return float(loss), (s - y) * s * (1 - s) / n
