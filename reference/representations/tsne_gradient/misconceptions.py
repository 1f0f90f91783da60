"""Wrong answers we expect for tsne_gradient, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _squares(y):
    return np.sum((y[:, np.newaxis] - y) ** 2, axis=2)


def _off_diagonal(table):
    return np.where(np.eye(len(table), dtype=bool), 0.0, table)


def _value(p, q):
    inside = p > 0
    return float(np.sum(p[inside] * np.log(p[inside] / q[inside])))


def _towards(forces, y):
    return forces.sum(axis=1, keepdims=True) * y - forces @ y


@instead_of("kl_and_gradient")
def factor_4_forgotten(p, y):
    """Your gradient is a quarter of the correct one. How many times does each pair appear in the sum, and what is the
    derivative of d²?
    """
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return _value(p, q), _towards((p - q) * w, y)


@instead_of("kl_and_gradient")
def factor_2(p, y):
    """Your gradient is half the correct one. Does the sum over all ordered pairs contain a pair once or twice?"""
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return _value(p, q), _towards(2 * (p - q) * w, y)


@instead_of("kl_and_gradient")
def gaussian_in_the_plane(p, y):
    """Your q falls with the distance like a Gaussian curve. Which weight does a pair of points have in the README?"""
    w = _off_diagonal(np.exp(-_squares(y)))
    q = w / w.sum()
    return _value(p, q), _towards(4 * (p - q), y)


@instead_of("kl_and_gradient")
def weight_missing_in_the_force(p, y):
    """Your value is right, but your forces grow with the distance without the factor 1 / (1 + d²). What is the
    derivative of log(1 + d²)?
    """
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return _value(p, q), _towards(4 * (p - q), y)


@instead_of("kl_and_gradient")
def weight_squared_in_the_force(p, y):
    """Your value is right, but your forces have the factor 1 / (1 + d²) twice. What is the derivative of log(1 + d²)?"""
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return _value(p, q), _towards(4 * (p - q) * w**2, y)


@instead_of("kl_and_gradient")
def normalised_by_rows(p, y):
    """Each row of your q sums to 1. Over which pairs is the sum in the denominator of q?"""
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum(axis=1, keepdims=True)
    return _value(p, q), _towards(4 * (p - q) * w, y)


@instead_of("kl_and_gradient")
def diagonal_in_q(p, y):
    """Your q off the diagonal are too small: the denominator counts each point as its own neighbour. Which pairs does
    it contain?
    """
    w = 1 / (1 + _squares(y))
    q = w / w.sum()
    return _value(p, q), _towards(4 * (p - q) * w, y)


@instead_of("kl_and_gradient")
def sign(p, y):
    """Your value is right, but your gradient has the wrong sign. Does the value rise or fall when two points with
    p > q move apart?
    """
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return _value(p, q), _towards(4 * (q - p) * w, y)


@instead_of("kl_and_gradient")
def log2(p, y):
    """Your value is in bits: the correct one divided by log 2. Which logarithm does the README use?"""
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return _value(p, q) / np.log(2), _towards(4 * (p - q) * w, y)


@instead_of("kl_and_gradient")
def distances_for_squares(p, y):
    """Your weights are 1 / (1 + d). Is it the distance or its square that the README adds to 1?"""
    w = _off_diagonal(1 / (1 + np.sqrt(_squares(y))))
    q = w / w.sum()
    return _value(p, q), _towards(4 * (p - q) * w, y)


@instead_of("kl_and_gradient")
def swapped(p, y):
    """Your value is KL(q || p). Over which of the two distributions is the mean in the README taken?"""
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    with np.errstate(divide="ignore"):
        inside = q > 0
        value = np.sum(q[inside] * np.log(q[inside] / p[inside]))
    return float(value), _towards(4 * (p - q) * w, y)


@instead_of("kl_and_gradient")
def each_pair_once(p, y):
    """Your value is half the correct one. Does the sum contain the pair (i, j) only, or (j, i) too?"""
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return _value(p, q) / 2, _towards(4 * (p - q) * w, y)


@instead_of("kl_and_gradient")
def nan_where_p_is_0(p, y):
    """Your value is NaN, although p and y are not. What is 0 log 0, and where does p have zeros?"""
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return float("nan"), _towards(4 * (p - q) * w, y)


@instead_of("kl_and_gradient")
def no_force_where_p_is_0(p, y):
    """Your value is right, but pairs with p = 0 exert no force. Does their q change when the points move?"""
    w = _off_diagonal(1 / (1 + _squares(y)))
    q = w / w.sum()
    return _value(p, q), _towards(np.where(p > 0, 4 * (p - q) * w, 0.0), y)
