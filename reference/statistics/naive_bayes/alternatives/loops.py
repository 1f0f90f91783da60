"""One pass over the samples, and pairwise log-add-exp."""

import math

import numpy as np


def fit(x, labels):
    """Return shares, means and variances from running sums around the first sample of each class."""
    x, labels = np.array(x, dtype=float), [int(c) for c in labels]
    if x.ndim != 2 or len(labels) != len(x) or np.isnan(x).any():
        raise ValueError("x must be a matrix of numbers with one label for each row")
    if min(labels) < 0 or set(labels) != set(range(max(labels) + 1)):
        raise ValueError("the labels must be 0 to k - 1")
    k, d = max(labels) + 1, x.shape[1]
    means, variances, counts = np.zeros((k, d)), np.zeros((k, d)), np.zeros(k)
    for row, c in zip(x, labels, strict=True):
        counts[c] += 1
        change = row - means[c]
        means[c] += change / counts[c]
        variances[c] += change * (row - means[c])
    variances /= counts[:, None]
    if np.any(variances <= 0):
        raise ValueError("a variance is 0")
    return np.log(counts) - math.log(len(x)), means, variances


def predict_log_proba(model, x):
    """Return the log posterior, one class after the other."""
    log_priors, means, variances = model
    columns = []
    for prior, mean, variance in zip(log_priors, means, variances, strict=True):
        total = []
        for row in x:
            terms = [
                -0.5 * math.log(2 * math.pi) - 0.5 * math.log(v) - (a - m) ** 2 / (2 * v)
                for a, m, v in zip(row, mean, variance, strict=True)
            ]
            total.append(float(prior) + math.fsum(terms))
        columns.append(total)
    joint = np.array(columns).T
    return joint - np.logaddexp.reduce(joint, axis=1)[:, None]
