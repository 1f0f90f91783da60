"""Wrong answers we expect for random_projection, and what to say about each."""

import numpy as np

from dojo.misconceptions import inexact


@inexact
def not_scaled(x, k, rng):
    """Your projections are too long, and the more so the larger k is. What variance do the entries of R
    have?
    """
    return x @ rng.normal(size=(x.shape[1], k))


@inexact
def divided_by_k(x, k, rng):
    """Your projections are too short, and the more so the larger k is. An entry of R has variance 1/k:
    what is its standard deviation?
    """
    return x @ rng.normal(0, 1 / k, (x.shape[1], k))


@inexact
def divided_by_the_root_of_d(x, k, rng):
    """Your projections are too short for d = 80 and k = 20, and too long for d = 2 and k = 200. Does d or k
    fix the variance of an entry of R?
    """
    r = rng.normal(size=(x.shape[1], k)) / np.sqrt(x.shape[1])
    return x @ r


@inexact
def matrix_per_row(x, k, rng):
    """Lengths are kept on average, but equal rows do not go to equal rows. How many matrices R does one call need?"""
    return np.array([row @ rng.normal(0, 1 / np.sqrt(k), (len(row), k)) for row in x])


@inexact
def numbers_from_0_to_1(x, k, rng):
    """The projection of (3, 4) is never negative. What mean do the entries of R have in the README?"""
    y = np.zeros((len(x), k))
    for j in range(k):
        y[:, j] = x @ rng.random(x.shape[1]) / np.sqrt(k)
    return y


@inexact
def one_column_repeated(x, k, rng):
    """All entries of a projected row have the same sign. How many columns of R are drawn independently?"""
    column = rng.normal(size=(x.shape[1], 1)) / np.sqrt(k)
    return x @ np.repeat(column, k, axis=1)


def one_row_for_each_column(x, k, rng):
    """Your result has shape (k, n). Which axis of x has the samples, and which axis of the result?"""
    r = rng.normal(0, 1 / np.sqrt(k), (k, x.shape[1]))
    return r @ x.T


def first_columns(x, k, rng):
    """Your result holds columns of x, without any chance. What is x multiplied by in the README?"""
    return np.array(x[:, :k])


@inexact
def generator_of_its_own(x, k, rng):
    """Two calls with equal generators do not give equal results. Where does the chance in your function come from?"""
    return x @ np.random.default_rng().normal(0, 1 / np.sqrt(k), (x.shape[1], k))


@inexact
def always_the_same(x, k, rng):
    """Every call uses the same matrix. Where does the chance in your function come from?"""
    return x @ np.random.default_rng(0).normal(0, 1 / np.sqrt(k), (x.shape[1], k))
