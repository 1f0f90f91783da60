"""Wrong answers we expect for evaluate_polynomial, and what to say about each."""

import numpy as np
from evaluate_polynomial import evaluate_polynomial as right

from dojo.misconceptions import edge


def _checked(coefficients, x):
    """The coefficients as an array of floats, once they have been found to be good."""
    right(coefficients, x)
    return np.asarray(coefficients, dtype=float)


def highest_power_first(coefficients, x):
    """You read the coefficients in the opposite order: at 0 your value is the last one. Which power comes
    first?
    """
    return right(_checked(coefficients, x)[::-1], x)


def one_power_too_many(coefficients, x):
    """Your result is x times the right one: at 0 it is 0. Which power of x belongs to the first
    coefficient?
    """
    return right(np.concatenate([[0.0], _checked(coefficients, x)]), x)


def first_coefficient_missing(coefficients, x):
    """Your sum leaves out the constant: your value is off by c_0, and at 0 it is 0. Where does your loop
    end?
    """
    c = _checked(coefficients, x)
    c[:1] = 0
    return right(c, x)


def last_coefficient_missing(coefficients, x):
    """Your sum leaves out the highest power. Which coefficient does Horner's rule begin with?"""
    return right(_checked(coefficients, x)[:-1], x)


def sum_of_products_with_x(coefficients, x):
    """You multiply every coefficient by x just once. Which power belongs to which coefficient?"""
    c = _checked(coefficients, x)
    return right([c[:1].sum(), c[1:].sum()], x)


def powers_not_reset(coefficients, x):
    """Your terms have the powers 0, 1, 3, 6, …: you multiply each power onto the ones before it. What should
    each power start from?
    """
    c = _checked(coefficients, x)
    wide = np.zeros(len(c) * (len(c) + 1) // 2 + 1)
    for k, value in enumerate(c):
        wide[k * (k + 1) // 2] = value
    with np.errstate(all="ignore"):
        return right(wide, x)


def sum_of_the_coefficients(coefficients, x):
    """Your value does not depend on x: it is the one at x = 1. Where does x come in?"""
    return right(_checked(coefficients, x), np.ones_like(np.asarray(x, dtype=float)))


def sizes(coefficients, x):
    """You use the absolute value of x, so your result is right only for positive x. What is an odd power of a
    negative number?
    """
    return right(_checked(coefficients, x), np.abs(np.asarray(x, dtype=float)))


@edge
def whole_numbers(coefficients, x):
    """Your result is a whole number where x holds whole numbers and the coefficients do not. What type does
    your running value have?
    """
    c, x = _checked(coefficients, x), np.asarray(x)
    value = np.zeros_like(x)
    for coefficient in c[::-1]:
        value[...] = value * x + coefficient
    return value if x.ndim else value.item()


def array_for_a_number(coefficients, x):
    """For a number you return an array with one entry. The README asks for a number."""
    result = right(coefficients, x)
    return np.atleast_1d(result) if np.ndim(x) == 0 else result


def sum_over_all_points(coefficients, x):
    """For an array you return a single number, the sum of all the values. The README asks for one value for
    each entry.
    """
    return float(np.sum(right(coefficients, x)))


@edge
def takes_a_table(coefficients, x):
    """You accept coefficients that are not a vector as if they were one. The README asks for a ValueError."""
    return right(np.ravel(coefficients), x)
