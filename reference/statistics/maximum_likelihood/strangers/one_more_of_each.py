import numpy as np


def fit_gaussian(x):
    x = np.asarray(x, float)
    mu = x.mean(axis=0)
    sigma = np.einsum("ij,ik->jk", x - mu, x - mu) / x.shape[0]
    return mu, sigma


def fit_bernoulli(x):
    k = sum(1 for t in x if t == 1)
    return float((k + 1) / (len(x) + 2))
