"""Reference solution for bias_variance."""

import numpy as np
from numpy.typing import ArrayLike


def bias_variance(predictions: ArrayLike, truth: ArrayLike) -> tuple[float, float]:
    """Return the squared bias and the variance of predictions, both averaged over the points."""
    predictions, truth = np.asarray(predictions), np.asarray(truth)
    if predictions.ndim != 2 or truth.shape != predictions.shape[1:]:
        raise ValueError(
            "predictions must be a matrix and truth have one entry per column, "
            f"but they have shapes {predictions.shape} and {truth.shape}"
        )
    if not (np.isfinite(predictions).all() and np.isfinite(truth).all()):
        raise ValueError("predictions and truth must not hold NaN or infinite entries")

    mean = predictions.mean(axis=0)
    return float(np.mean((mean - truth) ** 2)), float(np.mean((predictions - mean) ** 2))
