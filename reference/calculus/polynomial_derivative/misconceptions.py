"""Wrong answers we expect for polynomial_derivative, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def exponent_not_multiplied(coefficients):
    """Your result is the coefficients without the first one: no exponent has come down as a factor. What is
    the slope of x² at 1?
    """
    return coefficients[1:].copy()


def degree_not_lowered(coefficients):
    """Your result has as many coefficients as the polynomial and begins with a 0: no power has been lowered.
    Which power of x is in the derivative of x²?
    """
    return coefficients * np.arange(len(coefficients))


def new_exponent_multiplied(coefficients):
    """Your factor for each power is too small by 1: your derivative of x is 0. Does the exponent drop before
    it becomes a factor, or after that?
    """
    return np.array([(k - 1) * coefficients[k] for k in range(1, len(coefficients))])


def one_too_much(coefficients):
    """Your factors are too large by 1: your derivative of x is 2. What is the exponent of x?"""
    return np.array([(k + 1) * coefficients[k] for k in range(1, len(coefficients))])


def highest_power_first(coefficients):
    """For the coefficients (5, -3, 4, 2) your result is (15, -6, 4): the constant 5 gets the largest factor.
    Which power comes first in the README?
    """
    n = len(coefficients) - 1
    return np.array([(n - k) * coefficients[k] for k in range(n)])


def last_coefficient_dropped(coefficients):
    """Your result depends on the constant, but not on the coefficient of the highest power. Which of the two
    has slope 0?
    """
    return np.array([(k + 1) * coefficients[k] for k in range(len(coefficients) - 1)])


def first_kept_and_last_lost(coefficients):
    """Your result begins with a 0, and the highest power is missing. Which coefficient of the derivative belongs
    to the power 0?
    """
    return np.array([k * coefficients[k] for k in range(len(coefficients) - 1)])


def integral(coefficients):
    """Your result has one coefficient more than the polynomial: it is an antiderivative. Does a derivative
    raise the degree or lower it?
    """
    result = np.zeros(len(coefficients) + 1)
    for k, coefficient in enumerate(coefficients):
        result[k + 1] = coefficient / (k + 1)
    return result


def zero_for_a_constant(coefficients):
    """For a constant you return one coefficient, 0. The README asks for none."""
    if len(coefficients) <= 1:
        return np.zeros(1)
    return np.array([k * coefficients[k] for k in range(1, len(coefficients))])


def multiplied_in_place(coefficients):
    """Your result is right, but the caller's coefficients have changed. Is your array a new one?"""
    coefficients *= np.arange(len(coefficients))
    return coefficients[1:]


@edge
def takes_a_table(coefficients):
    """You accept coefficients that are not a vector as if they were one. The README asks for a ValueError."""
    c = np.ravel(coefficients)
    return c[1:] * np.arange(1.0, len(c))
