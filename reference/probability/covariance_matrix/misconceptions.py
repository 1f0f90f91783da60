"""Wrong answers we expect for covariance_matrix, and what to say about each."""

import numpy as np

from dojo.misconceptions import inexact


def _deviations(x):
    if len(x) < 2:
        raise ValueError("there must be at least two samples")
    return x - x.mean(axis=0)


def divides_by_n(x):
    """Your result is (n - 1)/n times the right one. The mean was estimated from the same samples: what does
    that cost?
    """
    d = _deviations(x)
    return d.T @ d / len(x)


def divides_by_the_features(x):
    """Your result is (n - 1)/(d - 1) times the right one: twice as large in the README's example. How many
    products does each of your sums add up?
    """
    d = _deviations(x)
    with np.errstate(divide="ignore"):
        return d.T @ d / np.float64(x.shape[1] - 1)


def not_centred(x):
    """Your result changes when the data are shifted, and is right only where the means are 0. What are
    deviations measured from?
    """
    _deviations(x)
    return x.T @ x / (len(x) - 1)


def samples_for_features(x):
    """Your result has shape (n, n), one row for each sample. Rows are samples here: should the result hold
    covariances of samples or of features?
    """
    _deviations(x)
    d = x - x.mean(axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        return d @ d.T / np.float64(x.shape[1] - 1)


def sums_over_the_features(x):
    """Your result has shape (n, n): the deviations are right, but their product sums over the features. Which
    axis should the sum run over?
    """
    d = _deviations(x)
    return d @ d.T / (len(x) - 1)


def one_mean_for_all(x):
    """Your result changes when a number is added to one feature, but not when it is added to all of them.
    What are the deviations of a feature measured from?
    """
    _deviations(x)
    d = x - x.mean()
    return d.T @ d / (len(x) - 1)


def mean_of_each_sample(x):
    """Your result does not change when a number is added to all entries of one sample, and for a single
    feature it is 0. How many means does the README take, n or d?
    """
    _deviations(x)
    d = x - x.mean(axis=1, keepdims=True)
    return d.T @ d / (len(x) - 1)


def not_divided(x):
    """Your result is n - 1 times the right one: a sum of products, not yet a mean. It would grow
    with every sample.
    """
    d = _deviations(x)
    return d.T @ d


def correlations(x):
    """Your diagonal is 1 wherever a feature varies: these are correlations. A covariance keeps the units of
    its features.
    """
    d = _deviations(x)
    lengths = np.sqrt(np.sum(d**2, axis=0))
    with np.errstate(invalid="ignore"):
        return d.T @ d / np.outer(lengths, lengths)


def only_variances(x):
    """Your diagonal is right and everything off it is 0. What about pairs of different features?"""
    return np.diag(np.sum(_deviations(x) ** 2, axis=0) / (len(x) - 1))


def variances_in_a_vector(x):
    """Your result is a vector: the variances of the features. What about pairs of different features?"""
    return np.sum(_deviations(x) ** 2, axis=0) / (len(x) - 1)


def one_triangle(x):
    """Your entries on and above the diagonal are right, but those below are 0. What is the covariance of k
    with j?
    """
    d = _deviations(x)
    return np.triu(d.T @ d / (len(x) - 1))


def absolute_values(x):
    """None of your entries is negative. What if one feature rises while the other falls?"""
    d = abs(_deviations(x))
    return d.T @ d / (len(x) - 1)


@inexact
def difference_of_large_numbers(x):
    """Your result is right near 0 but useless for data near 1e8. Do you subtract the means before
    or after multiplying?
    """
    n = len(x)
    if n < 2:
        raise ValueError("there must be at least two samples")
    mean = x.mean(axis=0)
    return (x.T @ x - n * np.outer(mean, mean)) / (n - 1)


def zero_for_one_sample(x):
    """You return 0 for a single sample. Does one sample show that a feature never changes?"""
    d = x - x.mean(axis=0)
    return d.T @ d / max(len(x) - 1, 1)


def nan_for_one_sample(x):
    """Your result is NaN for a single sample: 0/0. What does the README ask for in this case?"""
    d = x - x.mean(axis=0)
    with np.errstate(invalid="ignore"):
        return d.T @ d / (len(x) - 1)


def centres_in_place(x):
    """Your values are right, but the caller's data have lost their means. Does your subtraction
    make a new array?
    """
    if len(x) < 2:
        raise ValueError("there must be at least two samples")
    x -= x.mean(axis=0)
    return x.T @ x / (len(x) - 1)
