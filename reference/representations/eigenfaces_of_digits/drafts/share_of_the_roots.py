"""The standard deviations are summed."""

import numpy as np
from principal_components import pca


def reconstruct(x, k):
    components, scores, variances = pca(x, k)
    return scores @ components + np.mean(x, axis=0)


def reconstruction_errors(x, ks):
    errors = []
    for k in ks:
        errors.append(np.mean((x - reconstruct(x, k)) ** 2))
    return np.array(errors)


def components_for(x, share):
    components, scores, variances = pca(x, min(len(x) - 1, x.shape[1]))
    total = 0
    for k in range(len(variances)):
        total += np.sqrt(variances[k])
        if total / sum(np.sqrt(variances)) >= share:
            return k + 1
