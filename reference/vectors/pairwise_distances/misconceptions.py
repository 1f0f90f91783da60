"""Wrong answers we expect for pairwise_distances, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, inexact


def squared(x, y):
    """Your result is the square of the right one: 25 for (3, 4) and the origin. Which step leads back to
    a length?
    """
    return ((x[:, None] - y) ** 2).sum(axis=2)


def transposed(x, y):
    """Your result is transposed: row i belongs to y_i. Which data set do the rows of the table belong to?"""
    return np.sqrt(((y[:, None] - x) ** 2).sum(axis=2))


def not_summed(x, y):
    """Your result has three axes: it holds a number for every feature of every pair. What turns the differences
    of a pair into one distance?
    """
    return np.sqrt((x[:, None] - y) ** 2)


def sum_of_sizes(x, y):
    """Your result is the sum of the absolute differences: the distance along city streets. Which distance
    does the README use?
    """
    return abs(x[:, None] - y).sum(axis=2)


def largest_difference(x, y):
    """Your result is the largest difference in any one feature. How do the other features come in?"""
    return abs(x[:, None] - y).max(axis=2)


def mean_of_squares(x, y):
    """Your result is the correct one divided by the square root of d. Does the README add the squares or
    average them?
    """
    return np.sqrt(((x[:, None] - y) ** 2).mean(axis=2))


def sum_not_squared(x, y):
    """Your result is the absolute value of the sum of the differences, which cancel one another. What makes
    each of them positive?
    """
    return abs((x[:, None] - y).sum(axis=2))


def norms_subtracted(x, y):
    """Your result is the difference between the two norms. Are two samples equal if they are equally far from
    zero?
    """
    return abs(np.sqrt((x**2).sum(axis=1))[:, None] - np.sqrt((y**2).sum(axis=1)))


def sums_for_differences(x, y):
    """Your result is the length of the sum of two samples. Which vector leads from one sample to the
    other?
    """
    return np.sqrt(((x[:, None] + y) ** 2).sum(axis=2))


def only_pairs_in_the_same_row(x, y):
    """Your result compares row i only with row i. How many pairs do n samples and m samples form?"""
    return np.sqrt([((x[i] - y[i]) ** 2).sum() for i in range(len(x))])


@inexact
def digits_that_cancel(x, y):
    """Your result is wrong, or NaN, for neighbours far from zero. How much of 1e16 + 25 - 1e16 is left in a
    float?
    """
    squares = (x**2).sum(axis=1)[:, None] - 2 * (x[:, None] * y).sum(axis=2) + (y**2).sum(axis=1)
    return np.sqrt(abs(squares))


def centres_in_place(x, y):
    """Your table is right, but the caller's data have lost their mean. Does your subtraction make new arrays?"""
    mean = y.mean(axis=0)
    x -= mean
    y -= mean
    return np.sqrt(((x[:, None] - y) ** 2).sum(axis=2))


@edge
def one_feature_for_all(x, y):
    """A data set with one column is compared with every column of the other: numpy stretches it. Is that
    a distance?
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 2 or y.ndim != 2 or not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("x and y must be matrices of finite numbers")
    return np.sqrt(((x[:, None] - y) ** 2).sum(axis=2))
