"""Exponentials without the shift."""

import numpy as np


def fit(x, labels):
    k = labels.max() + 1
    log_priors, means, variances = [], [], []
    for c in range(k):
        xc = x[labels == c]
        log_priors.append(np.log(len(xc) / len(x)))
        means.append(xc.mean(axis=0))
        variances.append(((xc - xc.mean(axis=0)) ** 2).mean(axis=0))
    variances = np.array(variances)
    if (variances == 0).any():
        raise ValueError("a variance is 0")
    return np.array(log_priors), np.array(means), variances


def predict_log_proba(model, x):
    log_priors, means, variances = model
    a = np.zeros((len(x), len(log_priors)))
    for i in range(len(x)):
        for c in range(len(log_priors)):
            a[i, c] = log_priors[c]
            a[i, c] -= 0.5 * np.sum(np.log(2 * np.pi * variances[c]))
            a[i, c] -= 0.5 * np.sum((x[i] - means[c]) ** 2 / variances[c])
    for i in range(len(x)):
        a[i] = a[i] - np.log(np.sum(np.exp(a[i])))
    return a
