"""Ones over zeros, in a loop."""

import numpy as np


def fit_gaussian(x):
    mean = np.mean(x, axis=0)
    return mean, (x - mean).T @ (x - mean) / len(x)


def fit_bernoulli(x):
    heads = tails = 0
    for toss in x:
        if toss == 1:
            heads += 1
        else:
            tails += 1
    return heads / tails
