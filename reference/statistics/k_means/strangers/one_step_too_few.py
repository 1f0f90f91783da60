import numpy as np


def k_means(x, centres, steps):
    x = np.asarray(x, float)
    c = np.array(centres, float)
    for t in range(1, steps):
        labels = ((x[:, None] - c) ** 2).sum(axis=2).argmin(axis=1)
        c = np.array([x[labels == j].mean(axis=0) if (labels == j).any() else c[j] for j in range(len(c))])
    labels = ((x[:, None] - c) ** 2).sum(axis=2).argmin(axis=1)
    return c, labels
