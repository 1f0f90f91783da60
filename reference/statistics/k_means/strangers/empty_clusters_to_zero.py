import numpy as np


def k_means(x, centres, steps):
    x = np.asarray(x, float)
    c = np.array(centres, float)
    k = len(c)
    for _ in range(steps):
        labels = np.argmin(((x[:, None] - c[None]) ** 2).sum(-1), axis=1)
        member = (labels[:, None] == np.arange(k)).astype(float)
        counts = member.sum(axis=0)
        c = (member.T @ x) / np.maximum(counts, 1)[:, None]
    return c, np.argmin(((x[:, None] - c[None]) ** 2).sum(-1), axis=1)
