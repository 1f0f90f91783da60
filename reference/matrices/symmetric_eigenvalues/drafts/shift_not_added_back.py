"""The shift is subtracted, and forgotten."""

import math

import numpy as np


def symmetric_eigenvalues(a):
    A = a.copy()
    limit = 1e-13 * np.max(np.abs(a))
    found = []
    while len(A) > 1:
        row = A[-1, :-1]
        j = np.argmax(np.abs(row))
        b = row[j]
        if abs(b) <= limit:
            found.append(A[-1, -1])
            A = A[:-1, :-1]
            continue
        p, q = A[j, j], A[-1, -1]
        root = math.sqrt(((p - q) / 2) ** 2 + b**2)
        mu1, mu2 = (p + q) / 2 + root, (p + q) / 2 - root
        mu = mu1 if abs(mu1 - q) < abs(mu2 - q) else mu2
        Q, R = np.linalg.qr(A - mu * np.eye(len(A)))
        A = R @ Q
    found.append(A[0, 0])
    return np.sort(np.array(found))
