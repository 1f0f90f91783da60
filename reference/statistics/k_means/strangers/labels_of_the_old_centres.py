import numpy as np


def assign(x, c):
    return np.argmin(((x[:, None, :] - c[None, :, :]) ** 2).sum(axis=2), axis=1)


def k_means(x, centres, steps):
    x = np.asarray(x, float)
    c = np.array(centres, float)
    labels = assign(x, c)
    for _ in range(steps):
        labels = assign(x, c)
        for j in range(len(c)):
            if np.any(labels == j):
                c[j] = x[labels == j].mean(axis=0)
    return c, labels
