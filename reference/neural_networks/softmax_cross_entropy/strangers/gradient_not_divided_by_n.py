import numpy as np


def loss_and_gradient(logits, labels):
    z = np.asarray(logits, float)
    c = np.asarray(labels)
    z = z - z.max(axis=1, keepdims=True)
    e = np.exp(z)
    total = e.sum(axis=1, keepdims=True)
    rows = np.arange(len(z))
    loss = np.mean(np.log(total[:, 0]) - z[rows, c])
    grad = e / total
    grad[rows, c] -= 1
    return float(loss), grad
