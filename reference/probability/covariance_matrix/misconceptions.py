"""Wrong answers we expect for covariance_matrix, and what to say about each."""

import numpy as np
from covariance_matrix import covariance_matrix as right


def divides_by_n(x):
    """Your result is (n - 1)/n times the right one. The mean was estimated from the same samples: what does
    that cost?
    """
    return right(x) * (len(x) - 1) / len(x)


def not_centred(x):
    """Your result changes when the data are shifted, and is right only where the means are 0. What are
    deviations measured from?
    """
    right(x)
    x = np.asarray(x, dtype=float)
    return x.T @ x / (len(x) - 1)


def samples_for_features(x):
    """Your result has shape (n, n), one row for each sample. Rows are samples here: should the result hold
    covariances of samples or of features?
    """
    right(x)
    x = np.asarray(x, dtype=float)
    deviations = x - x.mean(axis=1, keepdims=True)
    return deviations @ deviations.T / max(x.shape[1] - 1, 1)


def sums_over_the_features(x):
    """Your result has shape (n, n): the deviations are right, but their product sums over the features. Which
    axis should the sum run over?
    """
    right(x)
    deviations = np.asarray(x, dtype=float) - np.mean(x, axis=0)
    return deviations @ deviations.T / (len(x) - 1)


def one_mean_for_all(x):
    """You subtract the mean of all entries together. A feature that never changes should have no variance;
    does it have any in your result?
    """
    right(x)
    deviations = np.asarray(x, dtype=float) - np.mean(x)
    return deviations.T @ deviations / (len(x) - 1)


def mean_of_each_sample(x):
    """You subtract from each sample the mean of its own entries. How many means does the README
    take, n or d?
    """
    right(x)
    deviations = np.asarray(x, dtype=float) - np.mean(x, axis=1, keepdims=True)
    return deviations.T @ deviations / (len(x) - 1)


def not_divided(x):
    """Your result is n - 1 times the right one: a sum of products, not yet a mean. It would grow
    with every sample.
    """
    return right(x) * (len(x) - 1)


def correlations(x):
    """Your diagonal is 1 wherever a feature varies: these are correlations. A covariance keeps the units of
    its features.
    """
    c = right(x)
    spread = np.sqrt(np.diag(c))
    spread[spread == 0] = 1.0
    return c / np.outer(spread, spread)


def only_variances(x):
    """Your diagonal is right and everything off it is 0. What about pairs of different features?"""
    return np.diag(np.diag(right(x)))


def one_triangle(x):
    """Your entries on and above the diagonal are right, but those below are 0. What is the covariance of k
    with j?
    """
    return np.triu(right(x))


def absolute_values(x):
    """None of your entries is negative. What if one feature rises while the other falls?"""
    right(x)
    deviations = np.abs(np.asarray(x, dtype=float) - np.mean(x, axis=0))
    return deviations.T @ deviations / (len(x) - 1)


def difference_of_large_numbers(x):
    """Your result is right near 0 but useless for data near 1e8. Do you subtract the means before
    or after multiplying?
    """
    right(x)
    x = np.asarray(x, dtype=float)
    n, mean = len(x), x.mean(axis=0)
    return (x.T @ x - n * np.outer(mean, mean)) / (n - 1)


def zero_for_one_sample(x):
    """You return 0 for a single sample. Does one sample show that a feature never changes?"""
    if np.ndim(x) == 2 and len(x) == 1:
        return np.zeros((np.shape(x)[1], np.shape(x)[1]))
    return right(x)


def centres_in_place(x):
    """Your values are right, but the caller's data have lost their means. Does your subtraction
    make a new array?
    """
    result = right(x)
    if isinstance(x, np.ndarray) and x.dtype.kind == "f":
        x -= x.mean(axis=0)
    return result
