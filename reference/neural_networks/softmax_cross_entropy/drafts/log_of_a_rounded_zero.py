"""The logarithm of the probability, row by row."""

import numpy as np


def loss_and_gradient(logits, labels):
    n = len(logits)
    loss = 0.0
    gradient = np.zeros(logits.shape)
    for i in range(n):
        e = np.exp(logits[i] - max(logits[i]))
        p = e / sum(e)
        loss -= np.log(p[labels[i]]) / n
        p[labels[i]] -= 1
        gradient[i] = p / n
    return loss, gradient
