"""One term of the formula is forgotten."""

import numpy as np


def gaussian_kl(mean0, cov0, mean1, cov1):
    precision_times = np.linalg.solve(cov1, np.column_stack([cov0, mean1 - mean0]))
    trace = sum(precision_times[i, i] for i in range(len(mean0)))
    shift = precision_times[:, -1] @ (mean1 - mean0)
    logs = np.linalg.slogdet(cov1).logabsdet - np.linalg.slogdet(cov0).logabsdet
    return (logs + trace + shift) / 2
