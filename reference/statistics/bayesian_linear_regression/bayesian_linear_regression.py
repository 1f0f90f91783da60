"""Reference solution for bayesian_linear_regression."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def posterior(
    x: ArrayLike, y: ArrayLike, prior_mean: ArrayLike, prior_cov: ArrayLike, noise_std: float
) -> tuple[Array, Array]:
    """Return the mean and the covariance matrix of the weights, given some data."""
    x, y, prior_mean, prior_cov = (np.asarray(values) for values in (x, y, prior_mean, prior_cov))
    if y.shape != x.shape[:1]:
        raise ValueError(
            f"y must have one entry for each row of x, but the shapes are {y.shape} and {x.shape}"
        )
    if not all(np.isfinite(values).all() for values in (x, y, prior_mean)):
        raise ValueError("x, y and prior_mean must hold finite numbers")
    if not noise_std > 0:
        raise ValueError(f"noise_std must be above 0, but is {noise_std}")
    if not (np.isfinite(prior_cov).all() and np.linalg.eigvalsh(prior_cov).min() > 0):
        raise ValueError("prior_cov must be positive definite")

    # Precisions add up, and so do precisions times means.
    unit = np.eye(x.shape[1])
    prior_precision = np.linalg.solve(prior_cov, unit)
    precision = prior_precision + x.T @ x / noise_std**2
    mean = np.linalg.solve(precision, prior_precision @ prior_mean + x.T @ y / noise_std**2)
    return mean, np.linalg.solve(precision, unit)


def predictive(x_new: ArrayLike, mean: ArrayLike, cov: ArrayLike, noise_std: float) -> tuple[Array, Array]:
    """Return the mean and the variance of new targets, when the weights are known as well as `cov` says."""
    x_new = np.asarray(x_new)
    return x_new @ mean, np.sum(x_new @ cov * x_new, axis=1) + noise_std**2
