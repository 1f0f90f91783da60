"""The eigenvalues of the symmetric matrix with A and its transpose as blocks are the singular values and their opposites."""

import numpy as np


def matrix_rank(a, tolerance=None):
    """Count the positive eigenvalues above the bound."""
    a = np.array(a, dtype=float)
    if a.ndim != 2:
        raise ValueError("a matrix has two axes")
    m, n = a.shape
    if not np.all(np.isfinite(a)):
        raise ValueError("an entry is not finite")
    if tolerance is not None and (tolerance < 0 or tolerance != tolerance):
        raise ValueError("a tolerance is at least 0")
    if a.size == 0:
        return 0
    values = np.linalg.eigvalsh(np.block([[np.zeros((m, m)), a], [a.T, np.zeros((n, n))]]))
    values = sorted((float(value) for value in values), reverse=True)[: min(m, n)]
    bound = 1e-10 * values[0] if tolerance is None else tolerance
    return sum(1 for value in values if value > bound)
