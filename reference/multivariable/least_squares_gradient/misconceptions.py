"""Wrong answers we expect for least_squares_gradient, and what to say about each."""

import numpy as np
from least_squares_gradient import least_squares_gradient as right

from dojo.misconceptions import edge


def _sum(x, residuals):
    """The sum of the rows of x, each times its residual."""
    return sum(r * row for r, row in zip(residuals, x, strict=True))


def opposite_sign(x, y, w):
    """Your gradient points the other way: it is the direction of descent. In which
    direction does the loss grow?
    """
    return 2 / len(x) * _sum(x, y - x @ w)


def factor_two_missing(x, y, w):
    """Your gradient is half the right one. What is the derivative of a square?"""
    return _sum(x, x @ w - y) / len(x)


def sum_for_mean(x, y, w):
    """Your gradient is n times the right one: it is that of the sum of squares. Which loss does the README
    use?
    """
    return 2 * _sum(x, x @ w - y)


def only_the_sum(x, y, w):
    """Your gradient is n/2 times the right one: both the 2 and the 1/n are missing. Which factors
    does the chain rule leave?
    """
    return _sum(x, x @ w - y)


def mean_over_the_features(x, y, w):
    """Your gradient is divided by d, not by n. What is averaged in the loss?"""
    return 2 / len(w) * _sum(x, x @ w - y)


def mean_over_the_entries(x, y, w):
    """Your gradient is divided by n d, the number of entries of X. How many squares are averaged in the
    loss?
    """
    return 2 / x.size * _sum(x, x @ w - y)


def residuals_returned(x, y, w):
    """Your result has one entry for each sample: it consists of the residuals. What shape does a gradient
    have?
    """
    return x @ w - y


def transpose_forgotten(x, y, w):
    """Your result is (3, -3) in the README's example, and you fail when X is not square. Does a residual
    belong to a row or to a column of X?
    """
    return 2 / len(x) * (x @ (x @ w - y))


def sum_over_the_features(x, y, w):
    """Your result has one entry for each sample. Along which axis is a sum over the samples?"""
    return 2 / len(x) * np.sum((x @ w - y)[:, None] * x, axis=1)


def scaled_rows(x, y, w):
    """Your result is a table with a row for each sample: the gradients of the samples.
    How do they become one?
    """
    return 2 * (x @ w - y)[:, None] * x


def targets_forgotten(x, y, w):
    """Your gradient does not depend on the targets. What makes a residual 0?"""
    return 2 / len(x) * _sum(x, x @ w)


def targets_added(x, y, w):
    """Your gradient is the one for targets with the opposite sign: it is not 0 when every prediction equals
    its target. What is the residual there?
    """
    return 2 / len(x) * _sum(x, x @ w + y)


def features_forgotten(x, y, w):
    """All entries of your gradient are equal: twice the mean residual. How does a prediction change with its
    weight?
    """
    return np.full(len(w), 2 * np.mean(x @ w - y))


def weights_for_the_features(x, y, w):
    """Each entry of your gradient is a weight times twice the mean residual. What is the derivative of x_i . w
    in w_j?
    """
    return 2 * np.mean(x @ w - y) * w


def product_of_the_means(x, y, w):
    """Your gradient is twice the mean residual times the mean row of X: (2, 1) in the README's example. Is
    the mean of a product the product of the means?
    """
    return 2 * np.mean(x @ w - y) * np.mean(x, axis=0)


def residuals_squared(x, y, w):
    """Your residuals are still squared. What is the derivative of r^2?"""
    return 2 / len(x) * _sum(x, (x @ w - y) ** 2)


def loss_returned(x, y, w):
    """Your result is a number, the loss itself. The README asks for its slope in each weight."""
    return float(np.mean((x @ w - y) ** 2))


def sizes_of_the_residuals(x, y, w):
    """Your residuals have lost their signs. Does a prediction that is too small pull a weight up or down?"""
    return 2 / len(x) * _sum(x, abs(x @ w - y))


def first_sample_only(x, y, w):
    """Only the first sample counts in your gradient. What do the others say?"""
    return 2 * (x[0] @ w - y[0]) * x[0] / len(x)


def last_sample_only(x, y, w):
    """Only the last sample counts in your gradient. Where do the others get lost?"""
    return 2 * (x[-1] @ w - y[-1]) * x[-1] / len(x)


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
