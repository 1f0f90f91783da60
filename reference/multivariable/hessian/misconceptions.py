"""Wrong answers we expect for hessian, and what to say about each."""

import numpy as np
from hessian import hessian as right

from dojo.misconceptions import edge


def _by_pairs(entry, f, x, h):
    """Return the table of entry(f, x, s, t, h) for all pairs of steps, after the checks of the reference."""
    right(f, x, h)
    x = np.asarray(x, dtype=float)
    steps = h * np.eye(len(x))
    return np.array([[entry(f, x, s, t, h) for t in steps] for s in steps], dtype=float).reshape(
        len(x), len(x)
    )


def only_diagonal(f, x, h=1e-4):
    """Your diagonal is right and everything off it is 0. What is the Hessian of x_1 x_2?"""
    return np.diag(np.diag(right(f, x, h)))


def one_triangle(f, x, h=1e-4):
    """Your entries on and above the diagonal are right, and those below are 0. Does the order of
    the two variables matter?
    """
    return np.triu(right(f, x, h))


def forward_differences(f, x, h=1e-4):
    """Your result is right for quadratics but not for cubics: all your steps go forward. What cancels when
    the steps go to both sides?
    """

    def entry(f, x, s, t, h):
        return (f(x + s + t) - f(x + s) - f(x + t) + f(x)) / (h * h)

    return _by_pairs(entry, f, x, h)


def forward_difference_of_the_gradient(f, x, h=1e-4):
    """Your result is right for quadratics, but for other functions it is not even symmetric. To how many
    sides do you take differences of the gradient?
    """

    def entry(f, x, s, t, h):
        return (f(x + s + t) - f(x + s - t) - f(x + t) + f(x - t)) / (2 * h * h)

    return _by_pairs(entry, f, x, h)


def divided_by_h_squared(f, x, h=1e-4):
    """Your result is 4 times the right one. How long is each of the two chords?"""
    return 4 * right(f, x, h)


def divided_by_two_h_squared(f, x, h=1e-4):
    """Your result is twice the right one. Both chords have length 2h: what is its square?"""
    return 2 * right(f, x, h)


def coefficients(f, x, h=1e-4):
    """Your result is half the right one: for x^2 it gives the coefficient, 1. What is the
    second derivative of x^2?
    """
    return right(f, x, h) / 2


def mixed_terms_doubled(f, x, h=1e-4):
    """Your diagonal is right and every entry off it is doubled. Do entry (i, j) and entry (j, i) each have a
    place of their own?
    """
    result = right(f, x, h)
    return 2 * result - np.diag(np.diag(result))


def short_step_on_the_diagonal(f, x, h=1e-4):
    """Your entries off the diagonal are right; those on it are second differences with the steps h and -h.
    What is h e_i + h e_i in the README's formula?
    """
    result = right(f, x, h)
    x = np.asarray(x, dtype=float)
    for i, s in enumerate(h * np.eye(len(x))):
        result[i, i] = (f(x + s) - 2 * f(x) + f(x - s)) / (h * h)
    return result


def two_corners(f, x, h=1e-4):
    """Your diagonal is right; off it you look at only two of the four corners, so the second derivatives in
    each of the two variables get mixed in. What do the other two cancel?
    """

    def entry(f, x, s, t, h):
        return (f(x + s + t) - 2 * f(x) + f(x - s - t)) / (4 * h * h)

    return _by_pairs(entry, f, x, h)


def products_of_slopes(f, x, h=1e-4):
    """Your entries are the products of two first derivatives. What is the Hessian of x_1, whose first
    derivative is 1 everywhere?
    """

    def entry(f, x, s, t, h):
        return (f(x + s) - f(x - s)) * (f(x + t) - f(x - t)) / (4 * h * h)

    return _by_pairs(entry, f, x, h)


def sum_of_the_diagonal(f, x, h=1e-4):
    """Your result is one number, the sum of the second derivatives in each variable. How many pairs of
    variables are there?
    """
    return float(np.trace(right(f, x, h)))


def negated(f, x, h=1e-4):
    """Your result has the opposite sign. Is the second derivative of x^2 positive or negative?"""
    return -right(f, x, h)


def own_step(f, x, h=1e-4):
    """Your result does not depend on h: it is the one for h = 1e-4. What if the caller asks for another
    step?
    """
    right(f, x, h)
    return right(f, x, 1e-4)


def step_too_small(f, x, h=1e-8):
    """With the default step hardly a digit is right. The sum of four values has an error of about 1e-16: what
    is left after division by 4 h^2?
    """
    return right(f, x, h)


@edge
def integer_steps(f, x, h=1e-4):
    """Your result is wrong when x holds integers: an array of integers truncates x_i + h. In
    which type do you move?
    """
    right(f, x, h)
    x = np.asarray(x)

    def value(first, second):
        moved = x.copy()
        for i, step in (first, second):
            moved[i] = moved[i] + step
        return float(f(moved))

    places = range(len(x))
    signs = ((1, 1), (1, -1), (-1, 1), (-1, -1))
    table = [
        [sum(a * b * value((i, a * h), (j, b * h)) for a, b in signs) / (4 * h * h) for j in places]
        for i in places
    ]
    return np.array(table).reshape(len(x), len(x))


@edge
def flattens_a_matrix(f, x, h=1e-4):
    """You accept a matrix, or a single number, as x. The README asks for a ValueError: f expects a vector."""
    shape = np.shape(x)
    if len(shape) == 1:
        return right(f, x, h)
    return right(lambda v: f(v.reshape(shape)), np.ravel(x), h)


@edge
def adds_up_the_values(f, x, h=1e-4):
    """When f returns a vector you take the sum of its entries. Is that a choice you
    can make for the caller?
    """
    return right(lambda v: np.sum(f(v)), x, h)


def _without_checks(f, x, h):
    """Return the second differences of a function with values that are numbers, whatever x and h are."""
    x = np.asarray(x, dtype=float)
    if len(x) and np.ndim(f(x)):
        raise ValueError("f must return a number")
    with np.errstate(all="ignore"):
        steps = h * np.eye(len(x))
        rises = [[f(x + s + t) - f(x + s - t) - f(x - s + t) + f(x - s - t) for t in steps] for s in steps]
        return np.array(rises, dtype=float).reshape(len(x), len(x)) / np.float64(4 * h * h)


@edge
def nan_for_a_point_that_is_none(f, x, h=1e-4):
    """You return a table when x holds NaN or infinity. Can a variable that is not a number move by h?"""
    x = np.asarray(x, dtype=float)
    return right(f, x, h) if np.isfinite(x).all() or x.ndim != 1 else _without_checks(f, x, h)


@edge
def any_step(f, x, h=1e-4):
    """You return a table when h is 0, negative or not a number. Which of these is a step to each side?"""
    return right(f, x, h) if h > 0 or np.ndim(x) != 1 else _without_checks(f, x, h)


def restores_by_adding(f, x, h=1e-4):
    """Your values are right, but the last digits of the caller's x have changed. Does (x + h) - 2h + h give x
    back exactly?
    """
    result = right(f, x, h)
    if isinstance(x, np.ndarray) and x.dtype.kind == "f":
        for _ in range(len(x)):
            x += h
            x -= 2 * h
            x += h
    return result
