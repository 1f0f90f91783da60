"""Reference solution for gaussian_kl."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def gaussian_kl(mean0: ArrayLike, cov0: ArrayLike, mean1: ArrayLike, cov1: ArrayLike) -> float:
    """Return the Kullback-Leibler divergence of N(mean1, cov1) from N(mean0, cov0), in nats."""
    mean0, mean1 = (np.asarray(mean, dtype=float) for mean in (mean0, mean1))
    if mean0.ndim != 1 or mean0.shape != mean1.shape:
        raise ValueError(f"the means must be vectors of the same length, not {mean0.shape} and {mean1.shape}")
    if np.isnan(mean0).any() or np.isnan(mean1).any():
        raise ValueError("the means must not hold NaN")
    factor0, factor1 = _factor(cov0, len(mean0)), _factor(cov1, len(mean0))

    # With cov0 = L0 L0^T and cov1 = L1 L1^T, both quadratic terms are squared lengths: the trace is the sum of
    # the squares of the entries of L1^-1 L0.
    spread = np.linalg.solve(factor1, factor0)
    shift = np.linalg.solve(factor1, mean1 - mean0)
    # Half the logarithm of a determinant is the sum of the logarithms on the diagonal of the factor.
    half_log_ratio = np.sum(np.log(np.diag(factor1)) - np.log(np.diag(factor0)))
    return float(half_log_ratio + (np.sum(spread**2) + np.sum(shift**2) - len(mean0)) / 2)


def _factor(cov: ArrayLike, d: int) -> NDArray[np.float64]:
    """Return the Cholesky factor of a covariance of shape (d, d)."""
    cov = np.asarray(cov, dtype=float)
    if cov.shape != (d, d):
        raise ValueError(f"a covariance must have shape ({d}, {d}) like the means, but has shape {cov.shape}")
    # Written so that NaN, for which every comparison is false, is refused too.
    if not np.max(np.abs(cov - cov.T)) <= 1e-10 * np.max(np.abs(cov)):
        raise ValueError("a covariance must be symmetric")
    try:
        return np.linalg.cholesky(cov)
    except np.linalg.LinAlgError:
        raise ValueError("a covariance must be positive definite") from None
