"""Wrong answers we expect for polynomial_derivative, and what to say about each."""

import numpy as np
from dojo.misconceptions import edge
from polynomial_derivative import polynomial_derivative as right


def _checked(coefficients):
    """The coefficients as an array of floats, once they have been found to be good."""
    right(coefficients)
    return np.array(coefficients, dtype=float)


def exponent_not_multiplied(coefficients):
    """Your result is the coefficients without the first one: no exponent has come down as a factor. What is
    the slope of x² at 1?
    """
    return _checked(coefficients)[1:]


def degree_not_lowered(coefficients):
    """Your result has as many coefficients as the polynomial and begins with a 0: no power has been lowered.
    Which power of x is in the derivative of x²?
    """
    c = _checked(coefficients)
    return c * np.arange(len(c))


def new_exponent_multiplied(coefficients):
    """You multiply by the exponent after lowering it: your derivative of x is 0. Which should come first?"""
    c = _checked(coefficients)
    return c[1:] * np.arange(max(len(c) - 1, 0))


def one_too_much(coefficients):
    """Your factors are too large by 1: your derivative of x is 2. What is the exponent of x?"""
    c = _checked(coefficients)
    return c[1:] * np.arange(2, max(len(c), 1) + 1)


def highest_power_first(coefficients):
    """You read the coefficients in the opposite order and return them that way too. Which power comes
    first?
    """
    return right(_checked(coefficients)[::-1])[::-1].copy()


def last_coefficient_dropped(coefficients):
    """You leave out the highest power instead of the constant. Which of the two has slope 0?"""
    c = _checked(coefficients)
    return c[:-1] * np.arange(1, max(len(c), 1))


def integral(coefficients):
    """You divide by the exponents and raise the powers: that is an antiderivative. Does a derivative raise
    the degree or lower it?
    """
    c = _checked(coefficients)
    return np.concatenate([[0.0], c / np.arange(1, len(c) + 1)])


def zero_for_a_constant(coefficients):
    """For a constant you return one coefficient, 0. The README asks for none."""
    result = right(coefficients)
    return result if len(result) else np.zeros(1)


@edge
def takes_a_table(coefficients):
    """You accept coefficients that are not a vector as if they were one. The README asks for a ValueError."""
    return right(np.ravel(coefficients))


def multiplied_in_place(coefficients):
    """Your result is right, but the caller's coefficients have changed. Is your array a new one?"""
    result = right(coefficients)
    if isinstance(coefficients, np.ndarray) and coefficients.dtype.kind == "f":
        coefficients *= np.arange(len(coefficients))
    return result
