"""Term by term, with loops."""

import numpy as np


def low_rank_approximation(a, rank):
    """Add the heaviest terms."""
    if np.ndim(a) != 2 or np.size(a) == 0:
        raise ValueError("a matrix was expected")
    if rank < 0 or not np.isfinite(np.asarray(a, dtype=float)).all():
        raise ValueError("the rank is negative or an entry is not finite")
    u, s, vt = np.linalg.svd(np.asarray(a, dtype=float))
    total = np.zeros(np.shape(a))
    for i in range(min(rank, len(s))):
        total += s[i] * np.outer(u[:, i], vt[i, :])
    return total
