"""Coordinates in which the second Gaussian is standard, and then the eigenvalues of the first one."""

import numpy as np


def gaussian_kl(mean0, cov0, mean1, cov1):
    """Return the divergence as a sum over eigenvalues."""
    mean0, mean1 = np.array(mean0, dtype=float), np.array(mean1, dtype=float)
    covs = [np.array(cov, dtype=float) for cov in (cov0, cov1)]
    n = mean0.size
    if mean0.shape != (n,) or mean1.shape != (n,) or any(cov.shape != (n, n) for cov in covs):
        raise ValueError("the shapes do not fit")
    if np.isnan(np.concatenate([mean0, mean1, *map(np.ravel, covs)])).any():
        raise ValueError("NaN")
    for cov in covs:
        if np.abs(cov - cov.T).max() > 1e-10 * np.abs(cov).max():
            raise ValueError("not symmetric")
        if np.linalg.eigvalsh(cov)[0] <= 1e-14 * np.abs(cov).max():
            raise ValueError("not positive definite")
    values, basis = np.linalg.eigh(covs[1])
    # The map x -> values^(-1/2) basis^T x makes the second covariance the identity.
    whiten = basis.T / np.sqrt(values)[:, None]
    spread = whiten @ covs[0] @ whiten.T
    seen = np.linalg.eigvalsh((spread + spread.T) / 2)
    shift = whiten @ (mean1 - mean0)
    return float(np.sum(seen - 1 - np.log(seen)) + shift @ shift) / 2
