"""Assign, move, and assign once more."""

import numpy as np


def k_means(x, centres, steps):
    centres = centres.copy()
    for step in range(steps + 1):
        labels = np.array([np.argmin(np.sum((centres - row) ** 2, axis=1)) for row in x])
        if step == steps:
            return centres, labels
        for j in range(len(centres)):
            if np.sum(labels == j) > 0:
                centres[j] = np.mean(x[labels == j], axis=0)
