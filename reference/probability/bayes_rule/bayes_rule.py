"""Reference solution for bayes_rule."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def posterior(prior: ArrayLike, likelihood: ArrayLike) -> NDArray[np.float64]:
    """Return the probability of each hypothesis after the data have been seen."""
    prior, likelihood = np.asarray(prior, dtype=float), np.asarray(likelihood)
    if prior.ndim != 1 or prior.shape != likelihood.shape:
        raise ValueError(f"expected two vectors of the same length, not {prior.shape} and {likelihood.shape}")
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (np.all(prior >= 0) and abs(prior.sum() - 1) <= 1e-9):
        raise ValueError("the prior must have entries of at least 0 that sum to 1")
    if not np.all((likelihood >= 0) & (likelihood < np.inf)):
        raise ValueError("every likelihood must be a finite number of at least 0")

    # P(h_i and data).  Its sum over the hypotheses, of which exactly one is true, is P(data).
    joint = prior * likelihood
    evidence = joint.sum()
    if evidence == 0:
        raise ValueError("the data are impossible under every hypothesis that the prior allows")
    return np.asarray(joint / evidence)
