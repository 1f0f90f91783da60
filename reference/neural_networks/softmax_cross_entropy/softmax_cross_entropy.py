"""Reference solution for softmax_cross_entropy."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def loss_and_gradient(logits: ArrayLike, labels: ArrayLike) -> tuple[float, NDArray[np.float64]]:
    """Return the mean cross-entropy of the labels and its gradient in the scores."""
    logits, labels = np.asarray(logits), np.asarray(labels)
    n, k = logits.shape
    if labels.shape != (n,) or not np.isin(labels, np.arange(k)).all():
        raise ValueError(f"labels must be {n} integers from 0 to {k - 1}, but are {labels}")
    if np.isnan(logits).any():
        raise ValueError("logits must be numbers, but hold NaN")

    # Only differences within a row matter.  With the largest score of each row subtracted, nothing overflows
    # and every sum is at least 1, so its logarithm is safe.
    rows = np.arange(n)
    shifted = logits - logits.max(axis=1, keepdims=True)
    weights = np.exp(shifted)
    sums = weights.sum(axis=1, keepdims=True)
    loss = float(np.mean(np.log(sums).ravel() - shifted[rows, labels]))

    gradient = weights / sums
    gradient[rows, labels] -= 1
    return loss, gradient / n
