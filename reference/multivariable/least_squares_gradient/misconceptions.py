"""Wrong answers we expect for least_squares_gradient, and what to say about each."""

import numpy as np
from least_squares_gradient import least_squares_gradient as right

from dojo.misconceptions import edge


def _checked(x, y, w):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(x, y, w)
    return tuple(np.asarray(value, dtype=float) for value in (x, y, w))


def opposite_sign(x, y, w):
    """Your gradient points the other way: it is the direction of descent. In which
    direction does the loss grow?
    """
    return -right(x, y, w)


def factor_two_missing(x, y, w):
    """Your gradient is half the right one. What is the derivative of a square?"""
    return right(x, y, w) / 2


def sum_for_mean(x, y, w):
    """Your gradient is n times the right one: it is that of the sum of squares. Which loss does the README
    use?
    """
    return right(x, y, w) * len(_checked(x, y, w)[0])


def only_the_sum(x, y, w):
    """Your gradient is n/2 times the right one: both the 2 and the 1/n are missing. Which factors
    does the chain rule leave?
    """
    return right(x, y, w) * len(_checked(x, y, w)[0]) / 2


def mean_over_the_features(x, y, w):
    """Your gradient is divided by d, not by n. What is averaged in the loss?"""
    x, y, w = _checked(x, y, w)
    return right(x, y, w) * len(x) / max(len(w), 1)


def residuals_returned(x, y, w):
    """Your result has one entry for each sample: it consists of the residuals. What shape does a gradient
    have?
    """
    x, y, w = _checked(x, y, w)
    return x @ w - y


def transpose_forgotten(x, y, w):
    """You multiply the residuals by the rows of X, where the shapes allow it. Does a residual belong to a row
    or to a column?
    """
    x, y, w = _checked(x, y, w)
    return 2 / len(x) * (x @ (x @ w - y))


def scaled_rows(x, y, w):
    """Your result is a table with a row for each sample: the gradients of the samples.
    How do they become one?
    """
    x, y, w = _checked(x, y, w)
    return 2 * (x @ w - y)[:, None] * x


def targets_forgotten(x, y, w):
    """Your gradient does not depend on the targets: you use the predictions instead of the residuals. What
    makes a residual 0?
    """
    x, y, w = _checked(x, y, w)
    return right(x, np.zeros_like(y), w)


def targets_added(x, y, w):
    """You add prediction and target. What is the residual where the two are equal?"""
    x, y, w = _checked(x, y, w)
    return right(x, -y, w)


def loss_returned(x, y, w):
    """Your result is a number, the loss itself. The README asks for its slope in each weight."""
    x, y, w = _checked(x, y, w)
    return float(np.mean((x @ w - y) ** 2))


def sizes_of_the_residuals(x, y, w):
    """Your residuals have lost their signs. Does a prediction that is too small pull a weight up or down?"""
    x, y, w = _checked(x, y, w)
    return 2 / len(x) * (x.T @ np.abs(x @ w - y))


def first_sample_only(x, y, w):
    """Your gradient is that of the first sample. What do the others say?"""
    x, y, w = _checked(x, y, w)
    return right(x[:1], y[:1], w)


@edge
def targets_as_a_column(x, y, w):
    """You accept targets of shape (n, 1). What does numpy make of them together with a
    vector of predictions?
    """
    if np.ndim(y) == 2 and np.shape(y)[1] == 1:
        y = np.ravel(y)
    return right(x, y, w)


@edge
def one_number_for_all(x, y, w):
    """You accept a single number instead of a vector of targets or weights. The README
    asks for a ValueError.
    """
    if np.ndim(x) == 2 and (np.ndim(y) == 0 or np.ndim(w) == 0):
        y = np.broadcast_to(y, np.shape(x)[:1]) if np.ndim(y) == 0 else y
        w = np.broadcast_to(w, np.shape(x)[1:]) if np.ndim(w) == 0 else w
    return right(x, y, w)
