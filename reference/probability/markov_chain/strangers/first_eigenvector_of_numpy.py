import numpy as np


def _reach(P):
    R = (P > 0) | np.eye(len(P), dtype=bool)
    for _ in P:
        R = R | ((R.astype(int) @ R.astype(int)) > 0)
    return R


def stationary_distribution(transition):
    P = np.asarray(transition, float)
    if not _reach(P).all(axis=0).any():
        raise ValueError("more than one closed class")
    vals, vecs = np.linalg.eig(P.T)
    v = vecs[:, 0].real
    total = v.sum()
    return v / total if abs(total) > 1e-12 else v
