"""Wrong answers we expect for lagrange_multipliers, and what to say about each."""

import numpy as np
from lagrange_multipliers import minimise_quadratic as right

from dojo.misconceptions import edge, instead_of


def _checked(a, b, c, d):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(a, b, c, d)
    return tuple(np.asarray(value, dtype=float) for value in (a, b, c, d))


def _system(a, c, corner=0.0):
    return np.block([[a, c.T], [c, corner * np.eye(len(c))]])


def _solved(system, b, d):
    try:
        solution = np.linalg.solve(system, np.concatenate([b, d]))
    except np.linalg.LinAlgError:
        solution = np.full(len(b) + len(d), np.nan)
    return solution[: len(b)], solution[len(b) :]


@instead_of("minimise_quadratic")
def opposite_multipliers(a, b, c, d):
    """Your minimum is right, but the multipliers have the opposite sign. Do you add them to the gradient, or
    subtract them?
    """
    x, multipliers = right(a, b, c, d)
    return x, -multipliers


@instead_of("minimise_quadratic")
def condition_ignored(a, b, c, d):
    """Your x is the minimum without any condition. Does C x = d hold for it?"""
    a, b, c, d = _checked(a, b, c, d)
    return np.linalg.solve(a, b), np.zeros(len(d))


@instead_of("minimise_quadratic")
def function_ignored(a, b, c, d):
    """Your x is the shortest one that satisfies the conditions. What became of the function?"""
    a, b, c, d = _checked(a, b, c, d)
    x = np.linalg.pinv(c) @ d if len(d) else np.zeros(len(b))
    return x, right(a, b, c, d)[1]


@instead_of("minimise_quadratic")
def projected_minimum(a, b, c, d):
    """Your x is the point nearest to the free minimum among those that satisfy the conditions. In a long
    valley, is the nearest point also the lowest?
    """
    a, b, c, d = _checked(a, b, c, d)
    free = np.linalg.solve(a, b)
    x = free + (np.linalg.pinv(c) @ (d - c @ free) if len(d) else 0.0)
    return x, right(a, b, c, d)[1]


@instead_of("minimise_quadratic")
def identity_in_the_corner(a, b, c, d):
    """Your conditions hold only approximately: the corner of your system is not 0. What are the
    multipliers multiplied by there?
    """
    a, b, c, d = _checked(a, b, c, d)
    return _solved(_system(a, c, corner=1.0), b, d)


@instead_of("minimise_quadratic")
def penalty(a, b, c, d):
    """Your conditions hold only approximately: you penalise what is missing. How heavy would the penalty have
    to be?
    """
    a, b, c, d = _checked(a, b, c, d)
    x = np.linalg.solve(a + 1000 * c.T @ c, b + 1000 * c.T @ d)
    return x, 1000 * (c @ x - d)


@instead_of("minimise_quadratic")
def half_of_the_quadratic(a, b, c, d):
    """Your x is the minimum for twice the quadratic part. What is the gradient of half of x . A x?"""
    a, b, c, d = _checked(a, b, c, d)
    return right(2 * a, b, c, d)


@instead_of("minimise_quadratic")
def linear_part_forgotten(a, b, c, d):
    """Your x does not depend on b. What is the gradient of the linear part?"""
    a, b, c, d = _checked(a, b, c, d)
    return right(a, 0 * b, c, d)


@instead_of("minimise_quadratic")
def linear_part_added(a, b, c, d):
    """Your x is right for the opposite sign of b. Is b . x added or subtracted in the function?"""
    a, b, c, d = _checked(a, b, c, d)
    return right(a, -b, c, d)


@instead_of("minimise_quadratic")
def right_side_zero(a, b, c, d):
    """Your x satisfies C x = 0. Which numbers are on the right-hand side of the conditions?"""
    a, b, c, d = _checked(a, b, c, d)
    return right(a, b, c, 0 * d)


@instead_of("minimise_quadratic")
def right_side_opposite(a, b, c, d):
    """Your x satisfies C x = -d. What sign does d have in the second row of the system?"""
    a, b, c, d = _checked(a, b, c, d)
    return right(a, b, c, -d)


@instead_of("minimise_quadratic")
def minimum_only(a, b, c, d):
    """You return only x. The README asks for the multipliers too."""
    return right(a, b, c, d)[0]


@instead_of("minimise_quadratic")
def multipliers_first(a, b, c, d):
    """You return the multipliers before x. Which one does the README ask for first?"""
    x, multipliers = right(a, b, c, d)
    return multipliers, x


@instead_of("minimise_quadratic")
def value_returned(a, b, c, d):
    """Your first result is a number, the value at the minimum. The README asks for the point."""
    x, multipliers = right(a, b, c, d)
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return float(x @ a @ x / 2 - b @ x), multipliers


@instead_of("minimise_quadratic")
def forces_for_multipliers(a, b, c, d):
    """Your second result is C^T lambda, the negative of the gradient. How many conditions are there?"""
    x, multipliers = right(a, b, c, d)
    return x, np.asarray(c, dtype=float).T @ multipliers


@instead_of("minimise_quadratic")
def no_condition_refused(a, b, c, d):
    """You raise an error when there are no conditions. At which x is the gradient 0?"""
    result = right(a, b, c, d)
    if not len(d):
        raise ValueError("there is no condition")
    return result


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
        return _solved(_system(a, c), b, d)


@instead_of("minimise_quadratic")
def dependent_conditions_taken(a, b, c, d):
    """You accept conditions that are dependent. Which of two equal conditions has which multiplier?"""
    try:
        return right(a, b, c, d)
    except ValueError as error:
        if "independent" not in str(error):
            raise
        a, b, c, d = (np.asarray(value, dtype=float) for value in (a, b, c, d))
        solution = np.linalg.pinv(_system(a, c)) @ np.concatenate([b, d])
        return solution[: len(b)], solution[len(b) :]


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
def exact_symmetry(a, b, c, d):
    """You refuse a matrix that is symmetric up to rounding. How far apart may two entries be?"""
    result = right(a, b, c, d)
    if not np.array_equal(np.asarray(a), np.asarray(a).T):
        raise ValueError("not symmetric")
    return result


@instead_of("minimise_quadratic")
def small_units_refused(a, b, c, d):
    """You refuse a matrix, or conditions, given in a tiny unit. Small compared with what?"""
    result = right(a, b, c, d)
    lengths = np.linalg.svd(np.asarray(c, dtype=float), compute_uv=False)
    if np.linalg.eigvalsh(np.asarray(a, dtype=float))[0] < 1e-10 or (lengths < 1e-10).any():
        raise ValueError("too small")
    return result


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


@instead_of("minimise_quadratic")
def solves_in_place(a, b, c, d):
    """Your result is right, but the caller's b has become the solution. Are you working on a copy?"""
    x, multipliers = right(a, b, c, d)
    if isinstance(b, np.ndarray) and b.dtype.kind == "f":
        b[:] = x
    return x, multipliers
