"""Reference solution for expectation_maximization."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def responsibilities(x: ArrayLike, weights: ArrayLike, means: ArrayLike, covs: ArrayLike) -> Floats:
    """Return the probability of each component for each sample."""
    joint = _log_joint(x, weights, means, covs)
    shares = np.exp(joint - joint.max(axis=1, keepdims=True))
    return shares / shares.sum(axis=1, keepdims=True)


def em_step(
    x: ArrayLike, weights: ArrayLike, means: ArrayLike, covs: ArrayLike
) -> tuple[Floats, Floats, Floats]:
    """Return the weights, means and covariance matrices after one step."""
    r = responsibilities(x, weights, means, covs)
    x = np.asarray(x)
    counts = r.sum(axis=0)
    new = r.T @ x / counts[:, None]
    deviations = x - new[:, None]  # shape (k, n, d)
    return (
        counts / len(x),
        new,
        np.einsum("nk,kni,knj->kij", r, deviations, deviations) / counts[:, None, None],
    )


def log_likelihood(x: ArrayLike, weights: ArrayLike, means: ArrayLike, covs: ArrayLike) -> float:
    """Return the logarithm of the density of all samples."""
    joint = _log_joint(x, weights, means, covs)
    largest = joint.max(axis=1)
    return float(np.sum(largest + np.log(np.exp(joint - largest[:, None]).sum(axis=1))))


def _log_joint(x: ArrayLike, weights: ArrayLike, means: ArrayLike, covs: ArrayLike) -> Floats:
    """Return log(pi_c f_c(x_i)), shape (n, k)."""
    x, weights, means, covs = (np.asarray(part) for part in (x, weights, means, covs))
    if x.ndim != 2 or not np.isfinite(x).all():
        raise ValueError(f"x must be a matrix of finite numbers, but has shape {x.shape}")
    d = x.shape[1]
    if means.shape != (len(weights), d) or covs.shape != (len(weights), d, d):
        raise ValueError(
            f"means and covs do not fit the weights and x: their shapes are {means.shape}, {covs.shape}"
        )
    if not abs(weights.sum() - 1) <= 1e-9:
        raise ValueError(f"the weights must sum to 1, but sum to {weights.sum()}")

    deviations = x - means[:, None]  # shape (k, n, d)
    solved = np.linalg.solve(covs, deviations.transpose(0, 2, 1))  # shape (k, d, n)
    squares = np.einsum("kni,kin->nk", deviations, solved)
    log_determinants = np.linalg.slogdet(covs)[1]
    return np.log(weights) - (d * np.log(2 * np.pi) + log_determinants + squares) / 2
