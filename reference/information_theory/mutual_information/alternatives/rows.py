"""Row by row: the divergence of the distribution of Y, given X, from the one without X, averaged over X."""

import numpy as np


def mutual_information(joint):
    """Return the mean divergence of the rows from their mixture."""
    joint = np.array(joint, dtype=float)
    if joint.ndim != 2 or np.isnan(joint).any() or joint.min() < 0 or abs(joint.sum() - 1) > 1e-9:
        raise ValueError("joint is not a table of probabilities")
    mixture = np.sum(joint, axis=0)
    total = 0.0
    for row in joint:
        weight = row.sum()
        for cell, q in zip(row, mixture, strict=True):
            if cell > 0:
                total += cell * (np.log(cell) - np.log(weight) - np.log(q))
    return float(total)
