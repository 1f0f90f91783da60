"""Wrong answers we expect for lagrange_multipliers, and what to say about each."""

import numpy as np
from lagrange_multipliers import minimise_quadratic as right

from dojo.misconceptions import edge, instead_of


def _independent(c):
    if len(c) and np.linalg.matrix_rank(c) < len(c):
        raise ValueError("the conditions are dependent")


def _solved(a, b, c, d, corner=0.0, sign=1.0):
    """The solution of the README's system, with a number in its corner and a sign for C^T."""
    _independent(c)
    system = np.block([[a, sign * c.T], [c, corner * np.eye(len(c))]])
    solution = np.linalg.solve(system, np.concatenate([b, d]))
    return solution[: len(b)], solution[len(b) :]


@instead_of("minimise_quadratic")
def opposite_multipliers(a, b, c, d):
    """Your minimum is right, but the multipliers have the opposite sign. Do you add them to the gradient, or
    subtract them?
    """
    return _solved(a, b, c, d, sign=-1.0)


@instead_of("minimise_quadratic")
def condition_ignored(a, b, c, d):
    """Your x is the minimum without any condition. Does C x = d hold for it?"""
    _independent(c)
    return np.linalg.solve(a, b), np.zeros(len(d))


@instead_of("minimise_quadratic")
def function_ignored(a, b, c, d):
    """Your x is the shortest one that satisfies the conditions. What became of the function?"""
    _independent(c)
    x = np.linalg.pinv(c) @ d
    return x, np.linalg.pinv(c.T) @ (b - a @ x)


@instead_of("minimise_quadratic")
def projected_minimum(a, b, c, d):
    """Your x is the point nearest to the free minimum among those that satisfy the conditions. In a long
    valley, is the nearest point also the lowest?
    """
    _independent(c)
    free = np.linalg.solve(a, b)
    x = free + np.linalg.pinv(c) @ (d - c @ free)
    return x, np.linalg.pinv(c.T) @ (b - a @ x)


@instead_of("minimise_quadratic")
def identity_in_the_corner(a, b, c, d):
    """Your conditions hold only approximately: the corner of your system is not 0. What are the
    multipliers multiplied by there?
    """
    return _solved(a, b, c, d, corner=1.0)


@instead_of("minimise_quadratic")
def half_of_the_quadratic(a, b, c, d):
    """Your x is the minimum for twice the quadratic part. What is the gradient of half of x . A x?"""
    return _solved(2 * a, b, c, d)


@instead_of("minimise_quadratic")
def linear_part_forgotten(a, b, c, d):
    """Your x does not depend on b. What is the gradient of the linear part?"""
    return _solved(a, np.zeros(len(b)), c, d)


@instead_of("minimise_quadratic")
def linear_part_added(a, b, c, d):
    """Your x is right for the opposite sign of b. Is b . x added or subtracted in the function?"""
    return _solved(a, -b, c, d)


@instead_of("minimise_quadratic")
def right_side_zero(a, b, c, d):
    """Your x satisfies C x = 0. Which numbers are on the right-hand side of the conditions?"""
    return _solved(a, b, c, np.zeros(len(d)))


@instead_of("minimise_quadratic")
def right_side_opposite(a, b, c, d):
    """Your x satisfies C x = -d. What sign does d have in the second row of the system?"""
    return _solved(a, b, c, -d)


@instead_of("minimise_quadratic")
def multipliers_first(a, b, c, d):
    """You return the multipliers before x. Which one does the README ask for first?"""
    x, multipliers = _solved(a, b, c, d)
    return multipliers, x


@instead_of("minimise_quadratic")
def value_returned(a, b, c, d):
    """Your first result is a number, the value at the minimum. The README asks for the point."""
    x, multipliers = _solved(a, b, c, d)
    return float(x @ a @ x / 2 - b @ x), multipliers


@instead_of("minimise_quadratic")
def dependent_conditions_taken(a, b, c, d):
    """You accept conditions that are dependent. Which of two equal conditions has which multiplier?"""
    system = np.block([[a, c.T], [c, np.zeros((len(c), len(c)))]])
    solution = np.linalg.solve(system, np.concatenate([b, d]))
    return solution[: len(b)], solution[len(b) :]


@instead_of("minimise_quadratic")
def shortest_for_dependent_conditions(a, b, c, d):
    """For dependent conditions you return the shortest of many solutions. What does the README ask for?"""
    system = np.block([[a, c.T], [c, np.zeros((len(c), len(c)))]])
    solution = np.linalg.lstsq(system, np.concatenate([b, d]), rcond=None)[0]
    return solution[: len(b)], solution[len(b) :]


@edge
@instead_of("minimise_quadratic")
def saddles_taken(a, b, c, d):
    """You accept an A that is not positive definite. Is your x a minimum, and the only one?"""
    try:
        return right(a, b, c, d)
    except ValueError as error:
        if "positive" not in str(error):
            raise
        a, b, c, d = (np.asarray(value, dtype=float) for value in (a, b, c, d))
        return _solved(a, b, c, d)


@edge
@instead_of("minimise_quadratic")
def symmetry_not_checked(a, b, c, d):
    """You accept a matrix that is not symmetric. Is A x - b the gradient then?"""
    try:
        return right(a, b, c, d)
    except ValueError as error:
        if "symmetric" not in str(error):
            raise
        a = np.asarray(a, dtype=float)
        return right((a + a.T) / 2, b, c, d)


@edge
@instead_of("minimise_quadratic")
def numbers_stretched(a, b, c, d):
    """You accept a single number, or one row too few: numpy stretches it. The README
    asks for a ValueError.
    """
    if np.ndim(a) == 2 and np.ndim(c) == 2 and len(c):
        b = np.broadcast_to(b, len(a)) if np.size(b) == 1 else b
        d = np.broadcast_to(np.ravel(d), len(c)) if np.size(d) == 1 else d
    return right(a, b, c, d)


@edge
@instead_of("minimise_quadratic")
def nan_taken(a, b, c, d):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    try:
        return right(a, b, c, d)
    except ValueError as error:
        if "infinite" not in str(error):
            raise
        return np.full(len(b), np.nan), np.full(len(d), np.nan)
