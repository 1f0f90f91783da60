"""The label is forgotten in the gradient, in a loop."""

import numpy as np


def loss_and_gradient(logits, labels):
    n = len(labels)
    loss = 0
    rows = []
    for z, c in zip(logits, labels):
        z = z - z.max()
        total = np.exp(z).sum()
        loss += (np.log(total) - z[c]) / n
        rows.append(np.exp(z) / total / n)
    return loss, np.array(rows)
