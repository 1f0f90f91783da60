"""The formula as it stands, in a loop."""

import numpy as np


def loss_and_gradient(logits, labels):
    n = len(labels)
    loss = 0
    rows = []
    for z, c in zip(logits, labels):
        total = np.exp(z).sum()
        loss += (np.log(total) - z[c]) / n
        y = np.arange(len(z)) == c
        rows.append((np.exp(z) / total - y) / n)
    return loss, np.array(rows)
