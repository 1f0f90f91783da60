"""QR steps with the shift of the page; finished rows are cut off."""

import numpy as np


def symmetric_eigenvalues(a):
    small = 1e-14 * abs(a).max()
    values = []
    while len(a) > 1:
        beside = abs(a[-1, :-1])
        j = np.argmax(beside)
        if beside[j] <= small:
            values.append(a[-1, -1])
            a = a[:-1, :-1]
            continue
        middle, half = (a[j, j] + a[-1, -1]) / 2, (a[j, j] - a[-1, -1]) / 2
        root = np.sqrt(half**2 + a[-1, j] ** 2)
        shift = middle - root if half > 0 else middle + root
        identity = np.eye(len(a))
        q, r = np.linalg.qr(a - shift * identity)
        a = r @ q + shift * identity
    values.append(a[0, 0])
    return np.array(sorted(values))
