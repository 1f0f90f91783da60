"""Wrong answers we expect for partial_derivative, and what to say about each."""

import numpy as np
from partial_derivative import partial_derivative as right

from dojo.misconceptions import edge


def _step(x, i, h):
    return h * np.eye(len(x))[i]


def moves_all_variables(f, x, i, h=1e-5):
    """Your result is the sum of all partial derivatives. Which variable does i name?"""
    return float((f(x + h) - f(x - h)) / (2 * h))


def counts_from_one(f, x, i, h=1e-5):
    """Your result belongs to the variable before the right one. Does i count from 0 or from 1?"""
    step = _step(x, i - 1, h)
    return float((f(x + step) - f(x - step)) / (2 * h))


def always_the_first(f, x, i, h=1e-5):
    """Your result does not depend on i. Which variable does i name?"""
    step = _step(x, 0, h)
    return float((f(x + step) - f(x - step)) / (2 * h))


def forward_difference(f, x, i, h=1e-5):
    """Your result looks only to one side. What does the central difference compare?"""
    return float((f(x + _step(x, i, h)) - f(x)) / h)


def backward_difference(f, x, i, h=1e-5):
    """Your result looks only to the left. What does the central difference compare?"""
    return float((f(x) - f(x - _step(x, i, h))) / h)


def divided_by_h(f, x, i, h=1e-5):
    """Your result is twice the right one. How far is it from one point to the other?"""
    step = _step(x, i, h)
    return float((f(x + step) - f(x - step)) / h)


def divided_by_two(f, x, i, h=1e-5):
    """Your result is h times the right one. How far is it from one point to the other?"""
    step = _step(x, i, h)
    return float((f(x + step) - f(x - step)) / 2)


def not_divided(f, x, i, h=1e-5):
    """Your result is the difference of two values. Over what distance is it taken?"""
    step = _step(x, i, h)
    return float(f(x + step) - f(x - step))


def opposite_sign(f, x, i, h=1e-5):
    """Your result has the opposite sign. Which of the two values is subtracted from which?"""
    step = _step(x, i, h)
    return float((f(x - step) - f(x + step)) / (2 * h))


def one_array_for_both(f, x, i, h=1e-5):
    """Your result is always 0. Are your two points two arrays, or one array with two names?"""
    step = _step(x, i, h)
    above = below = x.copy()
    above += step
    below -= step
    return float((f(above) - f(below)) / (2 * h))


def others_set_to_zero(f, x, i, h=1e-5):
    """Your result is the one with all other variables at 0. At which values should they stay?"""
    only, step = np.zeros(len(x)), _step(x, i, h)
    only[i] = x[i]
    return float((f(only + step) - f(only - step)) / (2 * h))


def whole_gradient(f, x, i, h=1e-5):
    """Your result is a vector: all the partial derivatives. Which one does i name?"""
    return np.array([(f(x + step) - f(x - step)) / (2 * h) for step in h * np.eye(len(x))])


def own_step(f, x, i, h=1e-5):
    """Your result does not depend on h. What if the caller asks for another step?"""
    step = _step(x, i, 1e-5)
    return float((f(x + step) - f(x - step)) / 2e-5)


def moves_the_point(f, x, i, h=1e-5):
    """Your result is right, but the caller's point has moved. Are you working on a copy?"""
    x[i] += h
    above = f(x)
    x[i] -= 2 * h
    return float((above - f(x)) / (2 * h))


@edge
def integer_steps(f, x, i, h=1e-5):
    """Your result is wrong when x holds integers: an array of integers truncates the step. In
    which type do you move?
    """
    result = right(f, x, i, h)
    x = np.asarray(x)
    if x.dtype.kind == "f" or x.dtype == object:
        return result
    up, down = x.copy(), x.copy()
    up[i], down[i] = x[i] + h, x[i] - h
    return (float(f(up)) - float(f(down))) / (2 * h)


@edge
def index_error(f, x, i, h=1e-5):
    """An index beyond the last one gives an IndexError. The README asks for a ValueError."""
    if np.ndim(x) == 1 and i >= len(x):
        raise IndexError(f"index {i} is out of bounds")
    return right(f, x, i, h)


@edge
def matrix_taken(f, x, i, h=1e-5):
    """You accept something that is not a vector. The README asks for a ValueError."""
    return right(lambda v: f(v.reshape(np.shape(x))), np.ravel(x), i, h)


@edge
def only_the_moved_entry_checked(f, x, i, h=1e-5):
    """You accept a variable that is NaN or infinite if it does not move. The README asks for a ValueError."""
    if np.ndim(x) == 1 and 0 <= i < len(x) and np.isfinite(x[i]):
        x = np.where(np.arange(len(x)) == i, x, np.nan_to_num(np.asarray(x, dtype=float)))
    return right(f, x, i, h)


@edge
def any_step(f, x, i, h=1e-5):
    """You accept an h that is 0, negative or not a number. Which of these is a step to each side?"""
    if h > 0 and np.isfinite(h):
        return right(f, x, i, h)
    right(f, x, i)
    return float("nan")
