"""Wrong answers we expect for polynomial_derivative, and what to say about each."""

import numpy as np
from polynomial_derivative import polynomial_derivative as right


def _checked(coefficients):
    """The coefficients as an array of floats, once they have been found to be good."""
    right(coefficients)
    return np.array(coefficients, dtype=float)


def exponent_not_multiplied(coefficients):
    """Your result is the coefficients without the first: no exponent has come down. What is the slope of x² at 1?"""
    return _checked(coefficients)[1:]


def degree_not_lowered(coefficients):
    """Your result has as many coefficients as the polynomial, and a 0 first: the powers have not come down. Which power has
    the derivative of x²?
    """
    c = _checked(coefficients)
    return c * np.arange(len(c))


def new_exponent_multiplied(coefficients):
    """You multiply by the exponent after it was lowered: your derivative of x is 0. Which comes first?"""
    c = _checked(coefficients)
    return c[1:] * np.arange(max(len(c) - 1, 0))


def one_too_much(coefficients):
    """Your factors are too large by 1: your derivative of x is 2. Which exponent has x?"""
    c = _checked(coefficients)
    return c[1:] * np.arange(2, max(len(c), 1) + 1)


def highest_power_first(coefficients):
    """You read the coefficients in the other order, and give them back so. Which power comes first?"""
    return right(_checked(coefficients)[::-1])[::-1].copy()


def last_coefficient_dropped(coefficients):
    """You leave out the highest power in place of the constant. Which of them has the slope 0?"""
    c = _checked(coefficients)
    return c[:-1] * np.arange(1, max(len(c), 1))


def integral(coefficients):
    """You divide by the exponents and go up: that is an antiderivative. Does a derivative raise the degree or lower it?"""
    c = _checked(coefficients)
    return np.concatenate([[0.0], c / np.arange(1, len(c) + 1)])


def zero_for_a_constant(coefficients):
    """For a constant you return one coefficient, 0. The README asks for none."""
    result = right(coefficients)
    return result if len(result) else np.zeros(1)


def integers_overflow(coefficients):
    """Your result is wrong for small integers only. How large is 3 * 100 where a number has 8 bits?"""
    result = right(coefficients)
    c = np.asarray(coefficients)
    return c[1:] * np.arange(1, len(c), dtype=c.dtype) if c.dtype.itemsize == 1 else result


def takes_a_table(coefficients):
    """You accept coefficients that are no vector, as if they were one. The README asks for a ValueError."""
    return right(np.ravel(coefficients))


def multiplied_in_place(coefficients):
    """Your result is right, but the caller's coefficients are changed. Is your array a new one?"""
    result = right(coefficients)
    if isinstance(coefficients, np.ndarray) and coefficients.dtype.kind == "f":
        coefficients *= np.arange(len(coefficients))
    return result
