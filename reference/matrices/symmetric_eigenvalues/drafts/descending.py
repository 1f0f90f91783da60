"""The largest eigenvalue comes first."""

import numpy as np


def symmetric_eigenvalues(a):
    eps = 1e-14 * abs(a).max()
    values = []
    while len(a) > 1:
        j = int(np.argmax(abs(a[-1, :-1])))
        b = a[-1, j]
        if abs(b) <= eps:
            values.append(a[-1, -1])
            a = a[:-1, :-1]
            continue
        m, d = (a[j, j] + a[-1, -1]) / 2, (a[j, j] - a[-1, -1]) / 2
        w = np.hypot(d, b)
        mu = m + w if d < 0 else m - w
        q, r = np.linalg.qr(a - mu * np.eye(len(a)))
        a = r @ q + mu * np.eye(len(a))
    values.append(a[0, 0])
    return np.array(sorted(values, reverse=True))
