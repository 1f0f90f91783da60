"""The mean is forgotten on the way back, in a loop."""

import numpy as np


def loss_and_gradient(logits, labels):
    losses = []
    gradient = np.zeros(logits.shape)
    for i, c in enumerate(labels):
        z = logits[i] - np.max(logits[i])
        total = np.sum(np.exp(z))
        losses.append(np.log(total) - z[c])
        gradient[i] = np.exp(z) / total
        gradient[i, c] -= 1
    return sum(losses) / len(losses), gradient
