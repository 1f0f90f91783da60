"""Wrong answers we expect for pairwise_distances, and what to say about each."""

import numpy as np
from pairwise_distances import pairwise_distances as right

from dojo.misconceptions import edge


def _checked(x, y):
    """The data sets as arrays of floats, once they have been found to be good."""
    right(x, y)
    return np.asarray(x, dtype=float), np.asarray(y, dtype=float)


def squared(x, y):
    """Your result is the square of the right one: 25 for (3, 4) and the origin. Which step leads back to
    a length?
    """
    return right(x, y) ** 2


def transposed(x, y):
    """Your result is transposed: row i belongs to y_i. Which data set do the rows of the table belong to?"""
    return np.ascontiguousarray(right(x, y).T)


def sum_of_sizes(x, y):
    """Your result is the sum of the absolute differences: the distance along city streets. Which distance
    does the README use?
    """
    x, y = _checked(x, y)
    return np.abs(x[:, None] - y[None]).sum(axis=2)


def largest_difference(x, y):
    """Your result is the largest difference in any one feature. How do the other features come in?"""
    x, y = _checked(x, y)
    return np.abs(x[:, None] - y[None]).max(axis=2, initial=0.0)


def mean_of_squares(x, y):
    """Your result is the right one divided by the square root of d: you average the squares. Does the README
    add them or average them?
    """
    x, y = _checked(x, y)
    return right(x, y) / np.sqrt(max(x.shape[1], 1))


def sum_not_squared(x, y):
    """Your result is the absolute value of the sum of the differences, which cancel one another. What makes
    each of them positive?
    """
    x, y = _checked(x, y)
    return np.abs((x[:, None] - y[None]).sum(axis=2))


def norms_subtracted(x, y):
    """Your result is the difference between the two norms. Are two samples equal if they are equally far from
    zero?
    """
    x, y = _checked(x, y)
    return np.abs(np.sqrt((x**2).sum(axis=1))[:, None] - np.sqrt((y**2).sum(axis=1)))


def sums_for_differences(x, y):
    """Your result is the length of the sum of two samples. Which vector leads from one sample to the
    other?
    """
    x, y = _checked(x, y)
    return right(x, -y)


def only_pairs_in_the_same_row(x, y):
    """Your result compares row i only with row i. How many pairs do n samples and m samples form?"""
    x, y = _checked(x, y)
    n = min(len(x), len(y))
    return np.sqrt(((x[:n] - y[:n]) ** 2).sum(axis=1))


def digits_that_cancel(x, y):
    """Your result is wrong, or NaN, for neighbours far from zero. How much of 1e16 + 25 - 1e16 is left in a
    float?
    """
    x, y = _checked(x, y)
    with np.errstate(all="ignore"):
        squares = (x**2).sum(axis=1)[:, None] - 2 * (x[:, None] * y[None]).sum(axis=2) + (y**2).sum(axis=1)
        return np.sqrt(squares)


@edge
def one_feature_for_all(x, y):
    """A data set with one column is compared with every column of the other: numpy stretches it. Is that
    a distance?
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim == y.ndim == 2 and 1 in (x.shape[1], y.shape[1]):
        d = max(x.shape[1], y.shape[1])
        x, y = (np.broadcast_to(data, (len(data), d)) if data.shape[1] == 1 else data for data in (x, y))
    return right(x, y)


def centres_in_place(x, y):
    """Your table is right, but the caller's data have lost their mean. Does your subtraction make new arrays?"""
    result = right(x, y)
    mean = np.mean(y, axis=0)
    for data in (x, y):
        if isinstance(data, np.ndarray) and data.dtype.kind == "f":
            np.subtract(data, mean, out=data)
    return result
