"""Wrong answers we expect for jacobian, and what to say about each."""

import numpy as np
from jacobian import jacobian as right

from dojo.misconceptions import edge


def _columns(difference, x, h):
    """The matrix with a column difference(step) for each variable."""
    return np.stack([difference(step) for step in h * np.eye(len(x))], axis=1)


def transposed(f, x, h=1e-5):
    """Your matrix is transposed: its rows belong to variables. Which index counts components?"""
    return np.array([(f(x + step) - f(x - step)) / (2 * h) for step in h * np.eye(len(x))])


def squeezed(f, x, h=1e-5):
    """Your matrix loses an axis when there is only one component, or only one variable. What shape does the
    README ask for when m is 1?
    """
    return np.squeeze(_columns(lambda step: (f(x + step) - f(x - step)) / (2 * h), x, h))


def gradient_of_the_sum(f, x, h=1e-5):
    """Your result is a single gradient, that of the sum of all components. How are the
    components kept apart?
    """
    return np.array([np.sum(f(x + step) - f(x - step)) / (2 * h) for step in h * np.eye(len(x))])


def moves_all_variables(f, x, h=1e-5):
    """Your columns are all equal. Which variable belongs to a column?"""
    return _columns(lambda step: (f(x + h) - f(x - h)) / (2 * h), x, h)


def forward_difference(f, x, h=1e-5):
    """Your differences look only to one side. What does the central difference compare?"""
    return _columns(lambda step: (f(x + step) - f(x)) / h, x, h)


def divided_by_h(f, x, h=1e-5):
    """Your matrix is twice the right one. How far is it from one point to the other?"""
    return _columns(lambda step: (f(x + step) - f(x - step)) / h, x, h)


def not_divided(f, x, h=1e-5):
    """Your entries are differences of values. Over what distance is each difference taken?"""
    return _columns(lambda step: f(x + step) - f(x - step), x, h)


def opposite_sign(f, x, h=1e-5):
    """Your matrix has the opposite sign. Which of the two values is subtracted from which?"""
    return _columns(lambda step: (f(x - step) - f(x + step)) / (2 * h), x, h)


def steps_pile_up(f, x, h=1e-5):
    """Your first column is right and the later ones are not. Which variables move in column 2?"""
    moved, columns = x.copy(), []
    for j in range(len(moved)):
        moved[j] += h
        above = f(moved.copy())
        moved[j] -= 2 * h
        columns.append((above - f(moved.copy())) / (2 * h))
    return np.array(columns).T


def own_step(f, x, h=1e-5):
    """Your matrix does not depend on h. What if the caller asks for another step?"""
    return _columns(lambda step: (f(x + step) - f(x - step)) / 2e-5, x, 1e-5)


def restores_by_adding(f, x, h=1e-5):
    """Your matrix is right, but the last digits of the caller's x have changed. Does (x + h) - 2h + h give x
    back exactly?
    """
    columns = []
    for j in range(len(x)):
        x[j] += h
        above = f(x.copy())
        x[j] -= 2 * h
        columns.append((above - f(x.copy())) / (2 * h))
        x[j] += h
    return np.array(columns).T


@edge
def whole_numbers(f, x, h=1e-5):
    """Your matrix is wrong when x holds integers. In which type do you move?"""
    result = right(f, x, h)
    x = np.asarray(x)
    if x.dtype.kind not in "iu":
        return result
    return _columns(lambda step: np.subtract(f(np.trunc(x + step)), f(np.trunc(x - step))) / (2 * h), x, h)


@edge
def numbers_taken(f, x, h=1e-5):
    """You accept a function whose values are numbers. The README asks for a ValueError."""
    return right(lambda v: np.atleast_1d(f(v)), x, h)


@edge
def matrices_taken(f, x, h=1e-5):
    """You accept a function whose values are matrices. The README asks for a ValueError."""

    def flat(v):
        value = f(v)
        return np.ravel(value) if np.ndim(value) > 1 else value

    return right(flat, x, h)


@edge
def empty_point_taken(f, x, h=1e-5):
    """You accept a point with no entries. The README asks for a ValueError."""
    return np.zeros((0, 0)) if np.shape(x) == (0,) else right(f, x, h)


@edge
def point_not_checked(f, x, h=1e-5):
    """You accept a point that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(x) == 1 and np.size(x) and not np.isfinite(x).all():
        return np.full((len(f(np.asarray(x, dtype=float))), len(x)), np.nan)
    return right(f, x, h)


@edge
def any_shape(f, x, h=1e-5):
    """You accept a point that is not a vector. The README asks for a ValueError."""
    return right(lambda v: f(v.reshape(np.shape(x))), np.ravel(x), h)


@edge
def any_step(f, x, h=1e-5):
    """You accept an h that is 0, negative or not a number. Which of these is a step to each side?"""
    if h > 0 and np.isfinite(h):
        return right(f, x, h)
    return np.full(right(f, x).shape, np.nan)
