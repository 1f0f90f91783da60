"""One system of n equations: the prior mean plus a gain times the errors of its predictions."""

import numpy as np


def posterior(x, y, prior_mean, prior_cov, noise_std):
    """Return the posterior as a correction of the prior."""
    x, y, m, s = (np.array(values, dtype=float) for values in (x, y, prior_mean, prior_cov))
    if s.shape != (len(m), len(m)) or y.shape != x.shape[:1] or x.shape[1:] != m.shape:
        raise ValueError("shapes that do not fit")
    if not np.isfinite(np.concatenate([x.ravel(), y, m, s.ravel()])).all() or not noise_std > 0:
        raise ValueError("numbers that are not finite, or no noise")
    np.linalg.cholesky(s)
    total = x @ s @ x.T + noise_std**2 * np.eye(len(y))
    gain = np.linalg.solve(total, x @ s).T
    return m + gain @ (y - x @ m), s - gain @ x @ s


def predictive(x_new, mean, cov, noise_std):
    """Return means and variances, one new sample after the other."""
    rows = np.array(x_new, dtype=float)
    means = [sum(a * b for a, b in zip(row, mean, strict=True)) for row in rows]
    variances = [float(row @ np.array(cov) @ row) + noise_std * noise_std for row in rows]
    return np.array(means), np.array(variances)
