"""Loops over samples and components."""

import numpy as np


def terms(x, weights, means, covs):
    a = np.zeros((len(x), len(weights)))
    for c in range(len(weights)):
        log_det = np.log(np.linalg.det(covs[c]))
        for i in range(len(x)):
            e = x[i] - means[c]
            a[i, c] = np.log(weights[c]) - 0.5 * (len(e) * np.log(2 * np.pi) + log_det)
            a[i, c] -= 0.5 * e @ np.linalg.solve(covs[c], e)
    return a


def responsibilities(x, weights, means, covs):
    a = terms(x, weights, means, covs)
    r = np.zeros(a.shape)
    for i in range(len(x)):
        e = np.exp(a[i] - max(a[i]))
        r[i] = e / sum(e)
    return r


def em_step(x, weights, means, covs):
    r = responsibilities(x, weights, means, covs)
    n, k = r.shape
    d = x.shape[1]
    w = np.zeros(k)
    m = np.zeros((k, d))
    s = np.zeros((k, d, d))
    for c in range(k):
        total = sum(r[:, c])
        w[c] = total / n
        for i in range(n):
            m[c] += r[i, c] * x[i] / total
        for i in range(n):
            s[c] += r[i, c] * np.outer(x[i] - m[c], x[i] - m[c]) / total
    return w, m, s


def log_likelihood(x, weights, means, covs):
    a = terms(x, weights, means, covs)
    result = 0.0
    for row in a:
        top = max(row)
        result += top + np.log(sum(np.exp(row - top)))
    return result
