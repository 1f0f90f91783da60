"""Row by row, with the largest score subtracted."""

import numpy as np


def loss_and_gradient(logits, labels):
    n = len(logits)
    loss = 0.0
    gradient = np.zeros(logits.shape)
    for i in range(n):
        z = logits[i] - max(logits[i])
        e = np.exp(z)
        loss += np.log(sum(e)) - z[labels[i]]
        gradient[i] = e / sum(e)
        gradient[i, labels[i]] -= 1
    return loss / n, gradient / n
