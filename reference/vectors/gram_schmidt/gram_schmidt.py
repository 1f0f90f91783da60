"""Reference solution for gram_schmidt."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

TOLERANCE = 1e-12


def gram_schmidt(vectors: ArrayLike) -> NDArray[np.float64]:
    """Return orthonormal vectors made from the columns of a matrix by Gram-Schmidt orthogonalisation."""
    q = np.array(vectors, dtype=float)
    if q.ndim != 2 or q.size == 0:
        raise ValueError(f"the vectors must be the columns of a matrix, not of an array of shape {q.shape}")
    if not np.all(np.isfinite(q)):
        raise ValueError("every entry must be finite")

    # Only directions matter: with entries of at most 1 no square leaves the range of a float.
    largest = np.max(np.abs(q), axis=0)
    if not np.all(largest):
        raise ValueError("a column is zero")
    q /= largest

    # The modified form: as soon as a direction is known, it is removed from all later columns.  Each
    # projection is then taken of what is left, with the rounding errors made so far, not of the column
    # as it came.  The loss of orthogonality grows like the condition number and not like its square:
    # Bjorck, "Solving linear least squares problems by Gram-Schmidt orthogonalization", BIT 7 (1967).
    norms = np.linalg.norm(q, axis=0)
    for j in range(q.shape[1]):
        length = np.linalg.norm(q[:, j])
        if length <= TOLERANCE * norms[j]:
            raise ValueError(f"column {j} depends on the columns before it")
        q[:, j] /= length
        q[:, j + 1 :] -= np.outer(q[:, j], q[:, j] @ q[:, j + 1 :])
    return q
