import numpy as np


def lasso(x, y, strength, tolerance=1e-10):
    x = np.asarray(x, float)
    y = np.asarray(y, float)
    n, d = x.shape
    z = x - x.mean(0)
    t = y - y.mean()
    w = np.zeros(d)
    for _ in range(20000):
        biggest = 0.0
        for j in range(d):
            c = z[:, j] @ z[:, j] / n
            if c == 0:
                continue
            rest = t - sum(w[k] * z[:, k] for k in range(d) if k != j)
            q = z[:, j] @ rest / n
            new = q / c if abs(q) > strength else 0.0
            biggest = max(biggest, abs(new - w[j]))
            w[j] = new
        if biggest <= tolerance:
            break
    return w, float(y.mean() - x.mean(0) @ w)
