"""Wrong answers we expect for power_iteration, and what to say about each."""

import numpy as np

from dojo.misconceptions import inexact


def _start(a, rng):
    return _unit(rng.standard_normal(len(a)))


def _unit(x):
    return x / np.sqrt((x**2).sum())


def _steps(a, steps, x):
    """The vector after some steps from another one."""
    for _ in range(steps):
        image = a @ x
        if not image.any():
            break
        x = _unit(image)
    return x


def _quotient(a, v):
    return float(v @ (a @ v))


def norm_for_eigenvalue(a, steps, rng):
    """Your eigenvalue is never negative: it is the norm of A v. Which product of v and A v keeps the sign?"""
    v = _steps(a, steps, _start(a, rng))
    return float(np.sqrt(((a @ v) ** 2).sum())), v


def never_normalised(a, steps, rng):
    """Your result is not finite, or is zero, when the entries are huge or tiny. How large is the 100th power
    of 1e10?
    """
    x = rng.standard_normal(len(a))
    for _ in range(steps):
        image = a @ x
        if not image.any():
            break
        x = image
    v = _unit(x)
    return _quotient(a, v), v


def eigenvector_of_any_length(a, steps, rng):
    """Your vector has the right direction, but its norm is not 1: it is A x_k. What does the README divide it
    by?
    """
    x = _start(a, rng)
    image = x
    for _ in range(steps):
        image = a @ x
        if not image.any():
            return 0.0, x
        x = _unit(image)
    return _quotient(a, x), image


def quotient_not_divided(a, steps, rng):
    """Your eigenvalue is off by a factor: the square of a norm. Is the vector in your quotient the one of
    norm 1?
    """
    x = _start(a, rng)
    image = x
    for _ in range(steps):
        image = a @ x
        if not image.any():
            return 0.0, x
        x = _unit(image)
    return _quotient(a, image), x


def divided_by_the_largest_entry(a, steps, rng):
    """The largest entry of your vector is 1 or -1, but its norm is not 1. Which number does the README divide each
    step by?
    """
    x = rng.standard_normal(len(a))
    for _ in range(steps):
        image = a @ x
        if not image.any():
            break
        x = image / abs(image).max()
    return _quotient(a, x), x


def start_of_ones(a, steps, rng):
    """For the matrix in the README your eigenvalue is -1, not 3, whatever the generator. Which starting
    vector is an eigenvector for -1?
    """
    v = _steps(a, steps, _unit(np.ones(len(a))))
    return _quotient(a, v), v


def rows_for_columns(a, steps, rng):
    """Your vector is an eigenvector of the transpose of A. Does your product run along the rows of A?"""
    v = _steps(a.T, steps, _start(a, rng))
    return _quotient(a, v), v


def eigenvalue_of_the_vector_before(a, steps, rng):
    """Your eigenvalue lags one step behind your vector. Which vector do you compute the quotient from?"""
    x = _start(a, rng)
    for _ in range(steps):
        image = a @ x
        eigenvalue = float(x @ image)
        if not image.any():
            break
        x = _unit(image)
    return eigenvalue, x


def one_step_fewer(a, steps, rng):
    """Your vector is the one that steps - 1 multiplications give. How many times does your loop run?"""
    v = _steps(a, steps - 1, _start(a, rng))
    return _quotient(a, v), v


def one_step_more(a, steps, rng):
    """Your vector is the one that steps + 1 multiplications give. How many times does your loop run?"""
    v = _steps(a, steps + 1, _start(a, rng))
    return _quotient(a, v), v


def ratio_of_first_entries(a, steps, rng):
    """Your eigenvalue compares only the first entries of A v and v. What if the first entry of v is zero?"""
    v = _steps(a, steps, _start(a, rng))
    return float((a @ v)[0] / v[0]), v


def vector_before_value(a, steps, rng):
    """You return the eigenvector first. The README asks for the eigenvalue first."""
    v = _steps(a, steps, _start(a, rng))
    return v, _quotient(a, v)


def zero_divided(a, steps, rng):
    """Your result is NaN when A x_k is zero. Which eigenvector have you found there?"""
    x = rng.standard_normal(len(a))
    for _ in range(steps):
        x = _unit(a @ x)
    return _quotient(a, x), x


def own_seed(a, steps, rng):
    """Your start is the same whatever the state of rng. Do you make a generator of your own?"""
    v = _steps(a, steps, _start(a, np.random.default_rng(0)))
    return _quotient(a, v), v


def global_generator(a, steps, rng):
    """Your result is another one for the same state of rng. Which generator were you given?"""
    v = _steps(a, steps, _start(a, np.random))
    return _quotient(a, v), v


@inexact
def stops_when_slow(a, steps, rng):
    """Only the first digits of your vector are right. How many steps does the README ask for, even when the vector
    hardly changes any more?
    """
    x = _start(a, rng)
    for _ in range(steps):
        image = a @ x
        if not image.any():
            break
        before, x = x, _unit(image)
        if np.sqrt(((x - before) ** 2).sum()) < 1e-6:
            break
    return _quotient(a, x), x
