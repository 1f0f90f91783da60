"""Wrong answers we expect for evaluate_polynomial, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _horner(coefficients, x):
    """Horner's rule for coefficients in the order in which they come, and 0 for none."""
    value = np.zeros(np.shape(x)) if np.ndim(x) else 0.0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


def highest_power_first(coefficients, x):
    """At x = 0 your value is the last coefficient, not the first. Which power comes first in the README?"""
    return _horner(coefficients, x)


def one_power_too_many(coefficients, x):
    """Your result is x times the right one: at 0 it is 0. Which power of x belongs to the first
    coefficient?
    """
    total = 0.0 * x
    for k in range(len(coefficients)):
        total = total + coefficients[k] * x ** (k + 1)
    return total


def first_coefficient_missing(coefficients, x):
    """Your sum leaves out the constant: your value is off by c_0, and at 0 it is 0. Where does your loop
    end?
    """
    total = 0.0 * x
    for k in range(1, len(coefficients)):
        total = total + coefficients[k] * x**k
    return total


def last_step_missing(coefficients, x):
    """Your value is that of c_1 + c_2 x + …: c_0 is never added. With which coefficient does Horner's rule end?"""
    return _horner(coefficients[:0:-1], x)


def last_coefficient_missing(coefficients, x):
    """Your sum leaves out the highest power. Which coefficient does Horner's rule begin with?"""
    value = 0.0 * x
    for k in range(len(coefficients) - 2, -1, -1):
        value = coefficients[k] + x * value
    return value


def last_coefficient_twice(coefficients, x):
    """Your value has a term with one more power of x: the last coefficient comes in twice. With which
    coefficient does Horner's rule begin, and which is the next?
    """
    value = coefficients[-1] + 0.0 * x
    for coefficient in coefficients[::-1]:
        value = value * x + coefficient
    return value


def zero_coefficients_skipped(coefficients, x):
    """A coefficient of 0 has no effect on your value. What does Horner's rule do before it adds a coefficient?"""
    return _horner([coefficient for coefficient in coefficients[::-1] if coefficient != 0], x)


def sum_of_products_with_x(coefficients, x):
    """Your values lie on a straight line, whatever the degree. Which power belongs to which coefficient?"""
    total = 0.0 * x
    for k in range(len(coefficients)):
        total = total + (coefficients[k] if k == 0 else coefficients[k] * x)
    return total


def powers_not_reset(coefficients, x):
    """Your terms have the powers 0, 1, 3, 6, … of x. What should each power start from?"""
    total, power = 0.0 * x, 1.0
    for k in range(len(coefficients)):
        power = power * x**k
        total = total + coefficients[k] * power
    return total


def sum_of_the_coefficients(coefficients, x):
    """Your value does not depend on x: it is the one at x = 1. Where does x come in?"""
    value = 0.0 * x
    for coefficient in coefficients:
        value = value + coefficient
    return value


def array_for_a_number(coefficients, x):
    """For a number you return an array with one entry. The README asks for a number."""
    return _horner(coefficients[::-1], np.atleast_1d(x))


def one_number_for_an_array(coefficients, x):
    """For an array you return a single number. How many values does the README ask for?"""
    return float(np.sum(coefficients * x ** np.arange(len(coefficients))))


@edge
def whole_numbers(coefficients, x):
    """Your result is a whole number where x holds whole numbers and the coefficients do not. What type does
    your running value have?
    """
    c, x = np.asarray(coefficients, dtype=float), np.asarray(x)
    if c.ndim != 1:
        raise ValueError("the coefficients must be a vector")
    value = np.zeros_like(x)
    for coefficient in c[::-1]:
        value[...] = value * x + coefficient
    return value if x.ndim else value.item()


@edge
def takes_a_table(coefficients, x):
    """You accept coefficients that are not a vector as if they were one. The README asks for a ValueError."""
    x = np.asarray(x, dtype=float)
    value = np.zeros(x.shape)
    for coefficient in np.ravel(coefficients)[::-1]:
        value = value * x + coefficient
    return value if x.ndim else float(value)
