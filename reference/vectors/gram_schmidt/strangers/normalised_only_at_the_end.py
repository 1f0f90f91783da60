"""The learner leaves the dividing by the norms to the end, so the projections use vectors whose norm is not 1."""

import numpy as np


def gram_schmidt(vectors):
    n, k = vectors.shape
    if k > n:
        raise ValueError("more vectors than dimensions")
    directions = []
    for j in range(k):
        rest = vectors[:, j].copy()
        for d in directions:
            rest = rest - np.dot(d, rest) * d
        if np.linalg.norm(rest) <= 1e-12 * np.linalg.norm(vectors[:, j]):
            raise ValueError("column is a combination of the columns before it")
        directions.append(rest)
    q = np.array(directions).T
    return q / np.linalg.norm(q, axis=0)
