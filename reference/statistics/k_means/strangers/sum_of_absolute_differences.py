import numpy as np


def k_means(x, centres, steps):
    x = np.asarray(x, float)
    c = np.array(centres, float)
    for s in range(steps + 1):
        dist = np.abs(x[:, None] - c).sum(axis=-1)
        labels = dist.argmin(axis=1)
        if s == steps:
            break
        for j in range(len(c)):
            group = x[labels == j]
            if group.size:
                c[j] = group.mean(axis=0)
    return c, labels
