"""Wrong answers we expect for power_iteration, and what to say about each."""

import numpy as np
from power_iteration import power_iteration as right


def _unit(x):
    length = np.linalg.norm(x)
    return x / length if length > 0 else x


def _walk(a, steps, x):
    """The vectors x_0, x_1, ... as the README defines them."""
    vectors = [_unit(x)]
    for _ in range(steps):
        image = a @ vectors[-1]
        if not image.any():
            break
        vectors.append(_unit(image))
    return vectors


def _checked(a, steps, rng):
    """The matrix and the start, once the input has been found to be good."""
    right(a, steps, np.random.default_rng(0))
    a = np.asarray(a, dtype=float)
    return a, rng.standard_normal(len(a))


def norm_for_eigenvalue(a, steps, rng):
    """Your eigenvalue is never negative: it is the norm of A v. Which product of v and A v keeps the sign?"""
    a, x = _checked(a, steps, rng)
    v = _walk(a, steps, x)[-1]
    return float(np.linalg.norm(a @ v)), v


def never_normalised(a, steps, rng):
    """Your result is not finite, or is zero, when the entries are huge or tiny. How large is the 100th power
    of 1e10?
    """
    a, x = _checked(a, steps, rng)
    with np.errstate(all="ignore"):
        for _ in range(steps):
            image = a @ x
            if not image.any():
                break
            x = image
        v = x / np.linalg.norm(x)
        return float(v @ a @ v), v


def eigenvector_of_any_length(a, steps, rng):
    """Your vector has the right direction, but its norm is not 1: it is A x_k. What does the README divide it
    by?
    """
    a, x = _checked(a, steps, rng)
    walk = _walk(a, steps, x)
    v = walk[-1]
    return float(v @ a @ v), a @ walk[-2] if len(walk) > 1 else v


def quotient_not_divided(a, steps, rng):
    """Your eigenvalue is off by a factor: the square of a norm. Is the vector in your quotient the one of
    norm 1?
    """
    a, x = _checked(a, steps, rng)
    walk = _walk(a, steps, x)
    image = a @ walk[-2] if len(walk) > 1 else walk[-1]
    return float(image @ a @ image), walk[-1]


def start_of_ones(a, steps, rng):
    """You start at (1, ..., 1). Multiply this vector by the matrix in the README: which eigenvector do you
    get stuck at?
    """
    a, _ = _checked(a, steps, rng)
    v = _walk(a, steps, np.ones(len(a)))[-1]
    return float(v @ a @ v), v


def rows_for_columns(a, steps, rng):
    """Your vector is an eigenvector of the transpose of A. Does your product run along the rows of A?"""
    a, x = _checked(a, steps, rng)
    v = _walk(a.T, steps, x)[-1]
    return float(v @ a @ v), v


def eigenvalue_of_the_vector_before(a, steps, rng):
    """Your eigenvalue lags one step behind your vector. Which vector do you compute the quotient from?"""
    a, x = _checked(a, steps, rng)
    walk = _walk(a, steps, x)
    v = walk[-2] if len(walk) > 1 else walk[-1]
    return float(v @ a @ v), walk[-1]


def one_step_fewer(a, steps, rng):
    """Your vector is the one that steps - 1 multiplications give. How many times does your loop run?"""
    a, x = _checked(a, steps, rng)
    v = _walk(a, steps - 1, x)[-1]
    return float(v @ a @ v), v


def one_step_more(a, steps, rng):
    """Your vector is the one that steps + 1 multiplications give. How many times does your loop run?"""
    a, x = _checked(a, steps, rng)
    v = _walk(a, steps + 1, x)[-1]
    return float(v @ a @ v), v


def ratio_of_first_entries(a, steps, rng):
    """Your eigenvalue compares only the first entries of A v and v. What if the first entry of v is zero?"""
    a, x = _checked(a, steps, rng)
    v = _walk(a, steps, x)[-1]
    with np.errstate(all="ignore"):
        return float((a @ v)[0] / v[0]), v


def of_the_square(a, steps, rng):
    """Your eigenvalue is that of the transpose of A times A, so it is never negative. Which matrix does the
    README multiply by?
    """
    a, x = _checked(a, steps, rng)
    a = a.T @ a
    v = _walk(a, steps, x)[-1]
    return float(v @ a @ v), v


def vector_before_value(a, steps, rng):
    """You return the eigenvector first. The README asks for the eigenvalue first."""
    eigenvalue, eigenvector = right(a, steps, rng)
    return eigenvector, eigenvalue


def zero_divided(a, steps, rng):
    """Your result is NaN when A x_k is zero: you divide by a norm of 0. Which eigenvector have you found
    there?
    """
    a, x = _checked(a, steps, rng)
    with np.errstate(all="ignore"):
        for _ in range(steps):
            x = a @ x
            x = x / np.linalg.norm(x)
        return float(x @ a @ x), x


def own_seed(a, steps, rng):
    """Your start is the same whatever the state of rng. Do you make a generator of your own?"""
    return right(a, steps, np.random.default_rng(0))


def global_seed(a, steps, rng):
    """Your start is the one that np.random.seed(0) leads to: it comes from numpy's global generator. Which
    generator were you given?
    """
    return right(a, steps, np.random.RandomState(0))


def stops_when_slow(a, steps, rng):
    """You stop once the vector changes by less than 1e-4: only about four digits are right. The README asks
    for all the steps.
    """
    a, x = _checked(a, steps, rng)
    walk = _walk(a, steps, x)
    for before, v in zip(walk, walk[1:], strict=False):
        if min(np.linalg.norm(v - before), np.linalg.norm(v + before)) < 1e-4:
            return float(v @ a @ v), v
    return float(walk[-1] @ a @ walk[-1]), walk[-1]
