"""Wrong answers we expect for taylor_polynomial, and what to say about each."""

import math

import numpy as np
from dojo.misconceptions import edge
from taylor_polynomial import taylor_polynomial as right


def _checked(derivatives, a):
    """The derivatives as floats, once the arguments have been found to be good."""
    right(derivatives, a)
    return [float(derivative) for derivative in derivatives]


def _factorial(k):
    return math.factorial(k) if k < 171 else math.inf


def factorial_missing(derivatives, a):
    """Your terms are the powers times the derivatives, without a division. What is the second derivative
    of (x - a)²?
    """
    d = _checked(derivatives, a)
    with np.errstate(all="ignore"):
        return right([entry * _factorial(k) for k, entry in enumerate(d)][:171], a)


def divided_by_the_exponent(derivatives, a):
    """You divide by k instead of k!. What is the third derivative of (x - a)³?"""
    d = _checked(derivatives, a)
    return right([entry * _factorial(k) / max(k, 1) for k, entry in enumerate(d)][:171], a)


def factorial_one_too_far(derivatives, a):
    """You divide by (k + 1)!: the value at a is right, but the slope there is halved. What is 1!?"""
    return right([entry / (k + 1) for k, entry in enumerate(_checked(derivatives, a))], a)


def expanded_at_zero(derivatives, a):
    """Your powers are those of x, not of x - a. What should T be at a?"""
    return right(_checked(derivatives, a), 0.0)


def step_backwards(derivatives, a):
    """Your powers are those of a - x: the odd terms have the wrong sign. In which direction does the step
    go?
    """
    return right([entry * (-1) ** k for k, entry in enumerate(_checked(derivatives, a))], a)


def value_missing(derivatives, a):
    """Your sum leaves out its first term: at a it is 0. Which term has the power 0?"""
    d = _checked(derivatives, a)
    return right([0.0, *d[1:]], a)


def last_term_missing(derivatives, a):
    """Your sum leaves out the highest term. Up to which power should it go?"""
    return right(_checked(derivatives, a)[:-1], a)


def only_a_line(derivatives, a):
    """Your result is the tangent line, whatever derivatives are given. What do the higher ones add?"""
    return right(_checked(derivatives, a)[:2], a)


def derivatives_as_coefficients_from_the_end(derivatives, a):
    """You read the derivatives in the opposite order: your value at a is the last one. Which comes first?"""
    return right(_checked(derivatives, a)[::-1], a)


def factorial_that_overflows(derivatives, a):
    """With several hundred derivatives your result is wrong or missing. Does 171! fit into a float?"""
    d = _checked(derivatives, a)

    def polynomial(x):
        return sum((entry / math.factorial(k) * (x - a) ** k for k, entry in enumerate(d)), 0 * x)

    return polynomial


def array_for_a_number(derivatives, a):
    """For a number your polynomial returns an array with one entry. The README asks for a number."""
    polynomial = right(derivatives, a)
    return lambda x: np.atleast_1d(polynomial(x)) if np.ndim(x) == 0 else polynomial(x)


@edge
def not_copied(derivatives, a):
    """Your polynomial changes when the caller changes the array. Whose array does it remember?"""
    right(derivatives, a)

    def polynomial(x):
        return right(derivatives, a)(x)

    return polynomial


def a_number_for_a_function(derivatives, a):
    """You return a number, the value at a. The README asks for a function."""
    return right(derivatives, a)(a)


@edge
def nan_taken(derivatives, a):
    """You accept NaN and infinity. A single NaN spreads through every later step: where should it be
    stopped?
    """
    if np.ndim(derivatives) == 1 and not (np.isfinite(derivatives).all() and np.isfinite(a)):
        return lambda _: math.nan
    return right(derivatives, a)


@edge
def takes_a_table(derivatives, a):
    """You accept derivatives that are not a vector as if they were one. The README asks for a ValueError."""
    return right(np.ravel(derivatives), a)
