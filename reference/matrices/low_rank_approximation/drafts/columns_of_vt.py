"""The third factor is transposed once more."""

import numpy as np


def low_rank_approximation(a, rank):
    U, S, V = np.linalg.svd(a, full_matrices=False)
    return U[:, :rank] @ np.diag(S[:rank]) @ V.T[:rank]
