"""Wrong answers we expect for variance, and what to say about each."""

import numpy as np


def standard_deviation(values, probabilities):
    """Your result is the square root of the right one: 1.71 for a fair die. Which unit should it have, if X is
    in metres?
    """
    mean = np.sum(probabilities * values)
    return np.sqrt(np.sum(probabilities * (values - mean) ** 2))


def cancellation(values, probabilities):
    """Your result is right for small numbers, and 0 for 1e9 and 1e9 + 2. How many digits does a float keep of
    the square of 1e9?
    """
    mean = np.sum(probabilities * values)
    return np.sum(probabilities * values**2) - mean**2


def second_moment(values, probabilities):
    """Your result is the mean of the squares themselves: 91/6 for a fair die. Which point does the README
    measure the deviations from?
    """
    return np.sum(probabilities * values**2)


def n_minus_1(values, probabilities):
    """Your squared deviations count equally, and their sum is divided by n - 1: 7/2 for a fair die. How often does
    each value come up?
    """
    mean = np.sum(probabilities * values)
    return np.sum((values - mean) ** 2) / (len(values) - 1)


def unweighted_squares(values, probabilities):
    """Your result is right for a fair die and wrong for the loaded one. How often does each value come up?"""
    mean = np.sum(probabilities * values)
    return np.mean((values - mean) ** 2)


def unweighted(values, probabilities):
    """Your result does not depend on the probabilities: 35/12 for the fair die and for the loaded one. In
    which two sums of the README do they appear?
    """
    return np.var(values)


def mean_absolute_deviation(values, probabilities):
    """Your result is the mean distance from the mean: 3/2 for a fair die. What does the README do with
    the deviations before it averages them?
    """
    mean = np.sum(probabilities * values)
    return np.sum(probabilities * np.abs(values - mean))


def forgets_the_square(values, probabilities):
    """Your result is 0 for every distribution: positive and negative deviations cancel. What does the README do
    with them before the sum?
    """
    mean = np.sum(probabilities * values)
    return np.sum(probabilities * (values - mean))


def around_the_median(values, probabilities):
    """Your result is 17/4 for the loaded die: its deviations are measured from 7/2, the middle of the faces. Where is
    the mean of this die?
    """
    return np.sum(probabilities * (values - np.median(values)) ** 2)


def squares_the_weights(values, probabilities):
    """Your result for a fair die is 35/72. What does the square in the README cover?"""
    mean = np.sum(probabilities * values)
    return np.sum((probabilities * (values - mean)) ** 2)
