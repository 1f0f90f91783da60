"""Wrong answers we expect for numerical_gradient, and what to say about each."""

import numpy as np
from numerical_gradient import numerical_gradient as right

from dojo.misconceptions import edge


def _steps(x, h):
    """Yield each place of x with an array that holds h there and 0 elsewhere."""
    for place in np.ndindex(np.shape(x)):
        step = np.zeros(np.shape(x))
        step[place] = h
        yield place, step


def _slopes(slope, x, h):
    """The array of slope(step) for all steps in one entry."""
    result = np.zeros(x.shape)
    for place, step in _steps(x, h):
        result[place] = slope(step)
    return result


def forward_difference(f, x, h=1e-5):
    """Each of your entries is the slope of the chord from x_i to x_i + h. Does the central difference look
    only to one side?
    """
    return _slopes(lambda step: (f(x + step) - f(x)) / h, x, h)


def divided_by_h(f, x, h=1e-5):
    """Your result is twice the right one. How far is it from x_i - h to x_i + h?"""
    return _slopes(lambda step: (f(x + step) - f(x - step)) / h, x, h)


def divided_by_two(f, x, h=1e-5):
    """Your result is h times the right one. How far is it from x_i - h to x_i + h?"""
    return _slopes(lambda step: (f(x + step) - f(x - step)) / 2, x, h)


def moves_all_variables(f, x, h=1e-5):
    """All your entries are equal: the sum of the partial derivatives, for a smooth f and a small h. How many
    variables should move at a time?
    """
    return _slopes(lambda step: (f(x + h) - f(x - h)) / (2 * h), x, h)


def one_array_for_both(f, x, h=1e-5):
    """Your result is always 0. Are your two points two arrays, or one array with two names?"""
    result = np.zeros(x.shape)
    for place, step in _steps(x, h):
        above = below = x.copy()
        above += step
        below -= step
        result[place] = (f(above) - f(below)) / (2 * h)
    return result


def sum_of_partials(f, x, h=1e-5):
    """Your result is one number, the sum of the partial derivatives. The gradient keeps them apart: what
    is its shape?
    """
    return float(np.sum(_slopes(lambda step: (f(x + step) - f(x - step)) / (2 * h), x, h)))


def steps_pile_up(f, x, h=1e-5):
    """Your first entry is right and the later ones are not: they belong to a point where the earlier
    variables are off by h. When should a variable move back?
    """
    moved, result = x.copy(), np.zeros(x.shape)
    for place in np.ndindex(moved.shape):
        moved[place] += h
        above = f(moved)
        moved[place] -= 2 * h
        result[place] = (above - f(moved)) / (2 * h)
    return result


def rows_move(f, x, h=1e-5):
    """For a matrix, all entries of a row move together in your function. How many places does an array with
    more axes have?
    """
    result = np.zeros(x.shape)
    for i in range(len(x)):
        step = np.zeros(x.shape)
        step[i] = h
        result[i] = (f(x + step) - f(x - step)) / (2 * h)
    return result


def one_entry_for_each_row(f, x, h=1e-5):
    """Your result has one entry for each row, and all entries of a row move together. How many places does an
    array with more axes have?
    """
    result = np.zeros(len(x))
    for i in range(len(x)):
        step = np.zeros(x.shape)
        step[i] = h
        result[i] = (f(x + step) - f(x - step)) / (2 * h)
    return result


def step_is_a_vector(f, x, h=1e-5):
    """Your step is a vector, and numpy stretches it to the shape of x. What shape must a step in one entry
    have?
    """
    result = np.zeros(len(x))
    for i, step in enumerate(h * np.eye(len(x))):
        result[i] = (f(x + step) - f(x - step)) / (2 * h)
    return result


def flat_result(f, x, h=1e-5):
    """Your entries are right, but they come in a single row. What shape does the gradient of a function of a
    matrix have?
    """
    return np.array([(f(x + step) - f(x - step)) / (2 * h) for _, step in _steps(x, h)])


def argument_flattened(f, x, h=1e-5):
    """You call f with a single row of numbers, even when x is a matrix. What shape do the arrays have that f
    expects?
    """
    flat = x.ravel()
    slopes = [(f(flat + step) - f(flat - step)) / (2 * h) for step in h * np.eye(flat.size)]
    return np.array(slopes).reshape(x.shape)


def both_copies_pile_up(f, x, h=1e-5):
    """Your first entry is right and the later ones are not. How many variables may differ between the two
    points?
    """
    up, down, result = x.copy(), x.copy(), np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        up[place] += h
        down[place] -= h
        result[place] = (f(up) - f(down)) / (2 * h)
    return result


def steps_in_a_copy(f, x, h=1e-5):
    """Your result is 0 for a transposed matrix. When is a flattened array a view of the matrix, and when
    is it a copy?
    """
    flat = x.ravel()
    slopes = []
    for k, old in enumerate(flat.tolist()):
        flat[k] = old + h
        above = f(x)
        flat[k] = old - h
        slopes.append((above - f(x)) / (2 * h))
        flat[k] = old
    return np.array(slopes).reshape(x.shape)


def own_step(f, x, h=1e-5):
    """Your result does not depend on h: it is the one for h = 1e-5. What if the caller asks for another
    step?
    """
    return _slopes(lambda step: (f(x + step) - f(x - step)) / 2e-5, x, 1e-5)


def unit_length(f, x, h=1e-5):
    """Your result has length 1, or is 0: it points uphill, but no longer says how steep the hill is. Why
    divide by the norm?
    """
    result = _slopes(lambda step: (f(x + step) - f(x - step)) / (2 * h), x, h)
    return result / (np.linalg.norm(result) or 1.0)


def downhill(f, x, h=1e-5):
    """Your result has the opposite sign: it points downhill. Which of the two values of f is subtracted
    from which?
    """
    return _slopes(lambda step: (f(x - step) - f(x + step)) / (2 * h), x, h)


def restores_by_adding(f, x, h=1e-5):
    """Your values are right, but the last digits of the caller's x have changed. Does (x + h) - 2h + h
    give x back exactly?
    """
    result = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        x[place] += h
        above = f(x)
        x[place] -= 2 * h
        result[place] = (above - f(x)) / (2 * h)
        x[place] += h
    return result


@edge
def integer_steps(f, x, h=1e-5):
    """Your result is wrong when x holds integers: an array of integers truncates x_i + h. In
    which type do you move?
    """
    result = right(f, x, h)
    moved = np.array(x)
    for place in np.ndindex(moved.shape):
        old = moved[place]
        moved[place] = old + h
        above = float(f(moved))
        moved[place] = old - h
        result[place] = (above - float(f(moved))) / (2 * h)
        moved[place] = old
    return result


@edge
def adds_up_the_values(f, x, h=1e-5):
    """When f returns a vector you take the sum of its entries. Is that a choice you
    can make for the caller?
    """
    return right(lambda v: np.sum(f(v)), x, h)


def _without_checks(f, x, h):
    """Return the central differences of a function with values that are numbers, whatever x and h are."""
    if np.size(x) and np.ndim(f(np.asarray(x, dtype=float))):
        raise ValueError("f must return a number")
    result = np.empty(np.shape(x))
    with np.errstate(all="ignore"):
        for place, step in _steps(x, h):
            result[place] = (f(x + step) - f(x - step)) / (2 * h)
    return result


@edge
def nan_for_a_point_that_is_none(f, x, h=1e-5):
    """You return an array when x holds NaN or infinity. Can a variable that is not a number move by h?"""
    x = np.asarray(x, dtype=float)
    return right(f, x, h) if np.isfinite(x).all() else _without_checks(f, x, h)


@edge
def any_step(f, x, h=1e-5):
    """You return an array when h is 0, negative or not a number. Which of these is a step to each side?"""
    return right(f, x, h) if h > 0 else _without_checks(f, np.asarray(x, dtype=float), h)
