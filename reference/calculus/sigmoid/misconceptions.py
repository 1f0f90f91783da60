"""Wrong answers we expect for sigmoid, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def mirrored(x):
    """Your sigmoid falls where it should rise. What sign does the exponent have in the first form?"""
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, e, 1.0) / (1 + e)


def overflows(x):
    """The values of your sigmoid are right, but an exponential overflows on the way. Which of the
    two forms keeps its exponential below 1 for a negative score?
    """
    return 1 / (1 + np.exp(-x))


def nan_for_large_scores(x):
    """Your sigmoid is NaN at 1000. Which of the two forms keeps its exponential below 1 for a positive
    score?
    """
    return np.exp(x) / (1 + np.exp(x))


def hyperbolic_tangent(x):
    """Your values go from -1 to 1, and that at 0 is 0: this is tanh. Between which two numbers is a
    probability?
    """
    return np.tanh(x)


def small_values_lost(x):
    """Your sigmoid is 0 at -40 and loses digits before that. What happens to a tiny number when it is added
    to 1 and then 1 is subtracted?
    """
    return 0.5 * (1 + np.tanh(x / 2))


def clipped_scores(x):
    """Your sigmoid no longer changes for scores far from 0. Does the formula allow you to replace a
    score of -40 by a larger one?
    """
    clipped = np.minimum(np.maximum(x, -30.0), 30.0)
    return 1 / (1 + np.exp(-clipped))


def odds(x):
    """Your values grow beyond 1: they are the odds. What are the odds divided by to give a probability?"""
    return np.exp(x)


@instead_of("sigmoid_derivative")
def output_for_input(x):
    """Your derivative is x (1 - x): it takes x for a value of the sigmoid. Is x the score here, or the
    probability?
    """
    return x * (1 - x)


@instead_of("sigmoid_derivative")
def slope_rounded_to_0(x):
    """Your derivative is 0 at 40, and e^-40 is not. Which subtraction of nearly equal numbers loses all
    digits there?
    """
    x = np.array(x)
    e = np.exp(-np.abs(x))
    value = np.where(x >= 0, 1 / (1 + e), e / (1 + e))
    return value * (1 - value)


@instead_of("sigmoid_derivative")
def falling_slope(x):
    """Your derivative is negative, but the sigmoid rises. How many minus signs meet in the derivative of
    1 / u with u = 1 + e^-x?
    """
    e = np.exp(-np.abs(x))
    return -e / (1 + e) ** 2


@instead_of("sigmoid_derivative")
def inner_derivative_forgotten(x):
    """Your derivative is the square of the sigmoid. Which factor does the derivative of 1 / u have besides
    1 / u²?
    """
    return 1 / (1 + np.exp(-x)) ** 2


@instead_of("sigmoid_derivative")
def square_forgotten(x):
    """Your derivative at 0 is 1/2, twice the right one: it is σ(-|x|). Which power does u have in the
    derivative of 1 / u?
    """
    e = np.exp(-abs(x))
    return e / (1 + e)
