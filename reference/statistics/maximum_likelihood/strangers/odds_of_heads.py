import numpy as np


def fit_gaussian(x):
    x = np.asarray(x, float)
    n, d = x.shape
    mean = np.array([sum(x[:, j]) / n for j in range(d)])
    cov = np.array(
        [[sum((x[:, j] - mean[j]) * (x[:, k] - mean[k])) / n for k in range(d)] for j in range(d)]
    )
    return mean, cov


def fit_bernoulli(x):
    ones = sum(x)
    zeros = len(x) - ones
    return float(ones / zeros) if zeros else 1.0
