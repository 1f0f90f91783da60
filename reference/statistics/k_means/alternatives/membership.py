"""A matrix of zeros and ones with a row for each sample and a column for each cluster."""

import numpy as np


def k_means(x, centres, steps):
    """Return the centres and the labels."""
    x, centres = np.array(x, dtype=float), np.array(centres, dtype=float)
    if x.ndim != 2 or centres.ndim != 2 or x.shape[1] != centres.shape[1] or steps < 0:
        raise ValueError("x and centres must be matrices with the same columns")
    if np.isnan(x).any() or np.isnan(centres).any():
        raise ValueError("x and centres must not hold NaN")
    while True:
        distances = np.stack([((x - c) ** 2).sum(axis=1) for c in centres], axis=1)
        labels = distances.argmin(axis=1)
        if steps == 0:
            return centres, labels
        member = (labels[:, None] == np.arange(len(centres))).astype(float)
        counts = member.sum(axis=0)[:, None]
        centres = np.where(counts > 0, member.T @ x / np.maximum(counts, 1), centres)
        steps -= 1
