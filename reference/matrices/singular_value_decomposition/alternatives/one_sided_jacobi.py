"""By rotations that make two columns orthogonal at a time: one-sided Jacobi."""

import numpy as np


def svd(a):
    """Rotate the columns until all are orthogonal; their lengths are the singular values."""
    a = np.array(a, dtype=float)
    if a.ndim != 2 or 0 in a.shape or not np.all(np.isfinite(a)):
        raise ValueError("a matrix of finite numbers was expected")
    m, n = a.shape
    if m < n:
        u, s, vt = svd(a.T.copy())
        return np.transpose(vt), s, np.transpose(u)
    size = np.max(np.abs(a)) or 1.0
    a /= size
    v = np.eye(n)
    for _ in range(40):
        before = v.copy()
        for i in range(n):
            for j in range(i):
                x, y = a[:, j], a[:, i]
                angle = np.arctan2(2 * (x @ y), x @ x - y @ y) / 2
                rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
                a[:, [j, i]] = a[:, [j, i]] @ rotation
                v[:, [j, i]] = v[:, [j, i]] @ rotation
        if np.allclose(v, before, rtol=0, atol=1e-14):
            break
    s = np.sqrt((a**2).sum(axis=0))
    order = np.argsort(-s)
    a, s, v = a[:, order], s[order], v[:, order]
    columns = []
    for i in range(n):
        # Some unit vector is far from the span of the columns so far: it replaces a zero column.
        candidates = [a[:, i] / s[i]] if s[i] > 1e-12 * s[0] else list(np.eye(m))
        rests = [c - sum((c @ u) * u for u in columns) for c in candidates]
        best = max(rests, key=np.linalg.norm)
        best = best - sum((best @ u) * u for u in columns)
        columns.append(best / np.linalg.norm(best))
    return np.stack(columns, axis=1), size * s, v.T
