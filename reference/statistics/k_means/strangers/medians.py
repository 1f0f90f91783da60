import numpy as np


def k_means(x, centres, steps):
    x = np.asarray(x, float)
    c = np.array(centres, dtype=float)

    def nearest():
        return np.array([np.argmin(np.sum((c - s) ** 2, axis=1)) for s in x])

    for _ in range(steps):
        lab = nearest()
        for j in range(len(c)):
            mine = x[lab == j]
            if len(mine):
                c[j] = np.median(mine, axis=0)
    return c, nearest()
