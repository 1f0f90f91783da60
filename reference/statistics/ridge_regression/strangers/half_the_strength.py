import numpy as np


def ridge(x, y, strength):
    x, y = np.asarray(x, float), np.asarray(y, float)
    Z, t = x - x.mean(axis=0), y - y.mean()
    H = 2 * Z.T @ Z
    for j in range(len(H)):
        H[j, j] += strength
    w = np.linalg.solve(H, 2 * Z.T @ t)
    return w, float(y.mean() - w @ x.mean(axis=0))
