"""Wrong answers we expect for taylor_polynomial, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _sum_of_terms(derivatives, a, term):
    """The function that adds up the terms, one for each derivative."""

    def polynomial(x):
        total = 0.0 * x
        for k in range(len(derivatives)):
            total = total + term(derivatives[k], x - a, k)
        return total

    return polynomial


def _term(derivative, step, k):
    """The term of the README, without a factorial."""
    for j in range(1, k + 1):
        derivative = derivative * step / j
    return derivative


def factorial_missing(derivatives, a):
    """Your terms are the powers times the derivatives, without a division. What is the second derivative
    of (x - a)²?
    """
    return _sum_of_terms(derivatives, a, lambda derivative, step, k: derivative * step**k)


def divided_by_the_exponent(derivatives, a):
    """Your terms from the third derivative on are too large, the first of them by a factor of 2. What is the
    third derivative of (x - a)³?
    """
    return _sum_of_terms(derivatives, a, lambda derivative, step, k: derivative * step**k / max(k, 1))


def factorial_one_too_far(derivatives, a):
    """The value of your result at a is right, but its slope there is halved. What is 1!?"""
    return _sum_of_terms(derivatives, a, lambda derivative, step, k: _term(derivative, step, k) / (k + 1))


def factorial_one_short(derivatives, a):
    """The value and the slope of your result at a are right, but its second derivative there is doubled. What
    is 2!?
    """
    return _sum_of_terms(derivatives, a, lambda derivative, step, k: _term(derivative, step, k) * max(k, 1))


def expanded_at_zero(derivatives, a):
    """Your powers are those of x, not of x - a. What should T be at a?"""
    return _sum_of_terms(derivatives, 0.0, _term)


def step_backwards(derivatives, a):
    """Your powers are those of a - x: the odd terms have the wrong sign. In which direction does the step
    go?
    """
    return _sum_of_terms(derivatives, a, lambda derivative, step, k: _term(derivative, -step, k))


def powers_forgotten(derivatives, a):
    """Every term of your sum has the step x - a just once. Which power of it belongs to the second derivative?"""
    return _sum_of_terms(
        derivatives, a, lambda derivative, step, k: _term(derivative, 1.0, k) * (step if k else 1.0)
    )


def value_missing(derivatives, a):
    """Your sum leaves out its first term: at a it is 0. Which term has the power 0?"""
    return _sum_of_terms(
        derivatives, a, lambda derivative, step, k: _term(derivative, step, k) if k else 0.0 * step
    )


def last_term_missing(derivatives, a):
    """Your sum leaves out the highest term. Up to which power should it go?"""
    return _sum_of_terms(derivatives[:-1], a, _term)


def only_a_line(derivatives, a):
    """Your result is the tangent line, whatever derivatives are given. What do the higher ones add?"""
    return _sum_of_terms(derivatives[:2], a, _term)


def from_the_highest_derivative(derivatives, a):
    """At a your value is the last of the given derivatives. Which of them comes first in the README?"""
    return _sum_of_terms(derivatives[::-1], a, _term)


def factorial_that_overflows(derivatives, a):
    """With several hundred derivatives your result is NaN. Do 171! and 20²⁹⁹ fit into a float?"""

    def polynomial(x):
        total, power, factorial = 0.0 * x, 1.0, 1.0
        for k in range(len(derivatives)):
            total = total + derivatives[k] * (power / factorial)
            power, factorial = power * (x - a), factorial * (k + 1)
        return total

    return polynomial


def array_for_a_number(derivatives, a):
    """For a number your polynomial returns an array with one entry. The README asks for a number."""
    polynomial = _sum_of_terms(derivatives, a, _term)
    return lambda x: polynomial(np.atleast_1d(x))


def _checked(derivatives, a, *, vector=True, finite=True, copy=True):
    """The derivatives as an array, after the checks that are not left out."""
    derivatives = (np.array if copy else np.asarray)(derivatives, dtype=float)
    if vector and derivatives.ndim != 1:
        raise ValueError("the derivatives must be a vector")
    if finite and not (np.isfinite(derivatives).all() and np.isfinite(a)):
        raise ValueError("the derivatives and a must be finite")
    return derivatives


def _of_lists_too(derivatives, a):
    polynomial = _sum_of_terms(derivatives, a, _term)
    return lambda x: polynomial(np.asarray(x, dtype=float)) if np.ndim(x) else float(polynomial(x))


@edge
def not_copied(derivatives, a):
    """Your polynomial changes when the caller changes the array. Whose array does it remember?"""
    return _of_lists_too(_checked(derivatives, a, copy=False), a)


@edge
def nan_taken(derivatives, a):
    """You accept NaN and infinity. A single NaN spreads through every later step: where should it be
    stopped?
    """
    return _of_lists_too(_checked(derivatives, a, finite=False), a)


@edge
def takes_a_table(derivatives, a):
    """You accept derivatives that are not a vector as if they were one. The README asks for a ValueError."""
    return _of_lists_too(_checked(derivatives, a, vector=False).ravel(), a)
