"""Reference solution for naive_bayes."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Model = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]


def fit(x: ArrayLike, labels: ArrayLike) -> Model:
    """Return the log priors of the classes, and the mean and the variance of each feature in each class."""
    x, labels = np.asarray(x), np.asarray(labels)
    if x.ndim != 2 or labels.shape != x.shape[:1]:
        raise ValueError(
            f"x must be a matrix and labels have one entry per row, not {x.shape} and {labels.shape}"
        )
    if not np.isfinite(x).all():
        raise ValueError("x must not hold NaN or infinite entries")
    counts = np.bincount(labels)  # refuses negative labels
    if not counts.all():
        raise ValueError(f"every class must occur, but class {np.argmin(counts)} does not")

    means = np.array([x[labels == c].mean(axis=0) for c in range(len(counts))])
    variances = np.array([x[labels == c].var(axis=0) for c in range(len(counts))])
    if not variances.all():
        raise ValueError("every feature must vary within every class, but a variance is 0")
    return np.log(counts / len(x)), means, variances


def predict_log_proba(model: Model, x: ArrayLike) -> NDArray[np.float64]:
    """Return the logarithm of the probability of each class for each sample."""
    log_priors, means, variances = (np.asarray(part) for part in model)
    x = np.asarray(x)
    if x.shape[1:] != means.shape[1:]:
        raise ValueError(f"x must have {means.shape[1]} columns, but has shape {x.shape}")

    # The factors sqrt(2 pi) are the same in all classes, so they cancel.
    squares = (x[:, None, :] - means) ** 2 / variances  # shape (m, k, d)
    joint = log_priors - (np.log(variances) + squares).sum(axis=2) / 2
    largest = joint.max(axis=1, keepdims=True)
    return joint - largest - np.log(np.exp(joint - largest).sum(axis=1, keepdims=True))
