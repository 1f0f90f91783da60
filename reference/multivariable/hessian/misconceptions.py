"""Wrong answers we expect for hessian, and what to say about each."""

import numpy as np
from hessian import hessian as right

from dojo.misconceptions import edge


def _by_pairs(entry, x, h):
    """The table of entry(s, t) for all pairs of steps."""
    steps = h * np.eye(len(x))
    return np.array([[entry(s, t) for t in steps] for s in steps], dtype=float)


def _corners(f, x):
    """The sum and difference of the four values in the README's formula."""
    return lambda s, t: f(x + s + t) - f(x + s - t) - f(x - s + t) + f(x - s - t)


def only_diagonal(f, x, h=1e-4):
    """Your diagonal is right and everything off it is 0. What is the Hessian of x_1 x_2?"""
    return np.diag([_corners(f, x)(s, s) / (4 * h * h) for s in h * np.eye(len(x))])


def one_triangle(f, x, h=1e-4):
    """Your entries on and above the diagonal are right, and those below are 0. Does the order of
    the two variables matter?
    """
    return np.triu(_by_pairs(_corners(f, x), x, h) / (4 * h * h))


def lower_triangle(f, x, h=1e-4):
    """Your entries on and below the diagonal are right, and those above are 0. Does the order of
    the two variables matter?
    """
    return np.tril(_by_pairs(_corners(f, x), x, h) / (4 * h * h))


def diagonal_doubled(f, x, h=1e-4):
    """Your entries off the diagonal are right, and those on it are twice the right ones. How many places in
    the table does the pair (i, i) have?
    """
    half = np.triu(_by_pairs(_corners(f, x), x, h) / (4 * h * h))
    return half + half.T


def second_step_replaces_the_first(f, x, h=1e-4):
    """Your entries off the diagonal are right, and those on it are 0. For i = j, by how much has entry i
    changed after both steps?
    """
    table = _by_pairs(_corners(f, x), x, h) / (4 * h * h)
    return table - np.diag(np.diag(table))


def forward_differences(f, x, h=1e-4):
    """Your result is right for quadratics but not for cubics. What cancels when the steps go to both
    sides?
    """
    return _by_pairs(lambda s, t: (f(x + s + t) - f(x + s) - f(x + t) + f(x)) / (h * h), x, h)


def forward_difference_of_the_gradient(f, x, h=1e-4):
    """Your result is right for quadratics, but for other functions it is not even symmetric. To how many
    sides do you take differences of the gradient?
    """
    return _by_pairs(lambda s, t: (f(x + s + t) - f(x + s - t) - f(x + t) + f(x - t)) / (2 * h * h), x, h)


def divided_by_h_squared(f, x, h=1e-4):
    """Your result is 4 times the right one. How long is each of the two chords?"""
    return _by_pairs(_corners(f, x), x, h) / h**2


def divided_by_two_h_squared(f, x, h=1e-4):
    """Your result is twice the right one. Both chords have length 2h: what is its square?"""
    return _by_pairs(_corners(f, x), x, h) / (2 * h**2)


def four_squared(f, x, h=1e-4):
    """Your result is a quarter of the right one. What is squared in the divisor 4h^2?"""
    return _by_pairs(_corners(f, x), x, h) / (4 * h) ** 2


def divided_by_h(f, x, h=1e-4):
    """Your result is h times the right one. How many steps are there in a second difference?"""
    return _by_pairs(_corners(f, x), x, h) / (4 * h)


def short_step_on_the_diagonal(f, x, h=1e-4):
    """Your entries off the diagonal are right; those on it are second differences with the steps h and -h.
    What is h e_i + h e_i in the README's formula?
    """
    table = _by_pairs(_corners(f, x), x, h) / (4 * h * h)
    for i, s in enumerate(h * np.eye(len(x))):
        table[i, i] = (f(x + s) - 2 * f(x) + f(x - s)) / (h * h)
    return table


def two_corners(f, x, h=1e-4):
    """Your diagonal is right; off it you look at only two of the four corners, so the second derivatives in
    each of the two variables get mixed in. What do the other two cancel?
    """
    return _by_pairs(lambda s, t: (f(x + s + t) - 2 * f(x) + f(x - s - t)) / (4 * h * h), x, h)


def products_of_slopes(f, x, h=1e-4):
    """Your entries are the products of two first derivatives. What is the Hessian of x_1, whose first
    derivative is 1 everywhere?
    """
    slopes = np.array([(f(x + s) - f(x - s)) / (2 * h) for s in h * np.eye(len(x))])
    return np.outer(slopes, slopes)


def sum_of_the_diagonal(f, x, h=1e-4):
    """Your result is one number, the sum of the second derivatives in each variable. How many pairs of
    variables are there?
    """
    return float(sum(_corners(f, x)(s, s) / (4 * h * h) for s in h * np.eye(len(x))))


def own_step(f, x, h=1e-4):
    """Your result does not depend on h: it is the one for h = 1e-4. What if the caller asks for another
    step?
    """
    return _by_pairs(_corners(f, x), x, 1e-4) / (4 * 1e-4**2)


def restores_by_adding(f, x, h=1e-4):
    """Your values are right, but the last digits of the caller's x have changed. Does (x + h) - 2h + h give x
    back exactly?
    """
    table = np.zeros((len(x), len(x)))
    for i in range(len(x)):
        for j in range(len(x)):
            x[i] += h
            x[j] += h
            table[i, j] += f(x)
            x[j] -= 2 * h
            table[i, j] -= f(x)
            x[i] -= 2 * h
            table[i, j] += f(x)
            x[j] += 2 * h
            table[i, j] -= f(x)
            x[i] += h
            x[j] -= h
    return table / (4 * h * h)


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
