"""The largest distance, in loops."""

import numpy as np


def assign(x, centres):
    labels = []
    for row in x:
        distances = [np.sum((row - c) ** 2) for c in centres]
        labels.append(distances.index(max(distances)))
    return np.array(labels)


def k_means(x, centres, steps):
    centres = centres.copy()
    labels = assign(x, centres)
    for step in range(steps):
        labels = assign(x, centres)
        for j in range(len(centres)):
            mine = [x[i] for i in range(len(x)) if labels[i] == j]
            if len(mine) > 0:
                centres[j] = np.mean(mine, axis=0)
    return centres, assign(x, centres)
