"""Reference solution for multivariate_normal."""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray


def multivariate_normal_logpdf(x: ArrayLike, mean: ArrayLike, cov: ArrayLike) -> NDArray[np.float64]:
    """Return the logarithm of the density of a normal distribution at each of several points."""
    mu, lower = _mean_and_factor(mean, cov)
    points = np.asarray(x)
    if points.ndim != 2 or points.shape[1] != len(mu) or not np.isfinite(points).all():
        raise ValueError(f"x must hold rows of {len(mu)} finite numbers, but has shape {points.shape}")
    # One column z for each point.  The determinant itself may be too small or too large for a float.
    z = np.linalg.solve(lower, (points - mu).T)
    log_det = 2 * np.log(np.diag(lower)).sum()
    return -((z**2).sum(axis=0) + log_det + len(mu) * math.log(2 * math.pi)) / 2


def sample_multivariate_normal(
    mean: ArrayLike, cov: ArrayLike, size: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return independent samples from a normal distribution."""
    mu, lower = _mean_and_factor(mean, cov)
    # Rows of noise: the row of L z is z^T L^T.
    return mu + rng.normal(size=(size, len(mu))) @ lower.T


def _mean_and_factor(mean: ArrayLike, cov: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    mu, sigma = np.asarray(mean), np.asarray(cov)
    if mu.ndim != 1 or sigma.shape != (len(mu), len(mu)):
        raise ValueError(
            f"mean and cov must have shapes (d,) and (d, d), but have {mu.shape} and {sigma.shape}"
        )
    if not (np.isfinite(mu).all() and np.isfinite(sigma).all()):
        raise ValueError("mean and cov must be finite")
    if (np.abs(sigma - sigma.T) > 1e-10 * np.abs(sigma).max()).any():
        raise ValueError("cov must be symmetric")
    # numpy reads the lower triangle alone, and raises a ValueError if cov is not positive definite.
    return mu, np.linalg.cholesky(sigma)
