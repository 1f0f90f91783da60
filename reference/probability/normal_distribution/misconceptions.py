"""Wrong answers we expect for normal_distribution, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("normal_pdf")
def variance_for_std_in_the_density(x, mean, std):
    """Your density treats std as the variance: for std = 2 it has standard deviation 1.41. Which of the two does
    the README call std?
    """
    return np.exp(-((x - mean) ** 2) / (2 * std)) / np.sqrt(2 * np.pi * std)


@instead_of("normal_pdf")
def std_not_squared(x, mean, std):
    """Your density has the right peak, but the wrong width when std is not 1. By what does the README divide the
    deviation before it is squared?
    """
    return np.exp(-((x - mean) ** 2) / (2 * std)) / (std * np.sqrt(2 * np.pi))


@instead_of("normal_pdf")
def front_factor_without_std(x, mean, std):
    """Your density is the right one times std, so all its peaks are equally high. How high is a bell that is
    twice as wide, if its area stays 1?
    """
    z = (x - mean) / std
    return np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)


@instead_of("normal_pdf")
def root_over_pi_only(x, mean, std):
    """Your density is 0.71 times the right one: its factor is 1 / (2 sqrt(pi)) for std = 1. What does the square
    root in the README cover?
    """
    z = (x - mean) / std
    return np.exp(-(z**2) / 2) / (std * 2 * np.sqrt(np.pi))


@instead_of("normal_pdf")
def no_front_factor(x, mean, std):
    """Your density is 1 at the mean, whatever std is. What must the area under it be, and which factor sees to it?"""
    z = (x - mean) / std
    return np.exp(-(z**2) / 2)


@instead_of("normal_pdf")
def half_missing(x, mean, std):
    """Your density has the right peak, but falls too fast: at z = 1 it is exp(-1) of its peak. What is divided by 2
    in the README's exponent?
    """
    z = (x - mean) / std
    return np.exp(-(z**2)) / (std * np.sqrt(2 * np.pi))


@instead_of("normal_pdf")
def minus_missing(x, mean, std):
    """Your density has the right value at the mean, and grows away from it. What sign does the exponent in the
    README have?
    """
    z = (x - mean) / std
    return np.exp(z**2 / 2) / (std * np.sqrt(2 * np.pi))


@instead_of("normal_cdf")
def variance_for_std_in_the_area(x, mean, std):
    """Your probabilities treat std as the variance: for std = 2 they belong to the standard deviation 1.41. Which
    of the two does the README call std?
    """
    z = (x - mean) / np.sqrt(std)
    return np.array([math.erfc(-t / math.sqrt(2)) / 2 for t in z])


@instead_of("normal_cdf")
def erf_without_root(x, mean, std):
    """Your probability at z = 1 is 0.92, where 0.84 is right. What is z divided by in the README before erf
    is taken?
    """
    z = (x - mean) / std
    return np.array([(1 + math.erf(t)) / 2 for t in z])


@instead_of("normal_cdf")
def erf_for_phi(x, mean, std):
    """Your probability is 0 at the mean, and negative to the left of it: it is the error function. Which values does
    a probability have, and which does erf?
    """
    z = (x - mean) / std
    return np.array([math.erf(t / math.sqrt(2)) for t in z])


@instead_of("normal_cdf")
def tail_lost(x, mean, std):
    """Your probabilities are right, except far on the left, where they become 0. What is 1 + erf(-6.4) in floats,
    and which function avoids the difference?
    """
    z = (x - mean) / std
    return np.array([(1 + math.erf(t / math.sqrt(2))) / 2 for t in z])


@instead_of("normal_cdf")
def area_on_the_right(x, mean, std):
    """Your probabilities fall from 1 to 0: they are the areas to the right of x. On which side of x does the README
    take the area?
    """
    z = (x - mean) / std
    return np.array([math.erfc(t / math.sqrt(2)) / 2 for t in z])


@instead_of("normal_pdf")
def std_under_the_root(x, mean, std):
    """Your density has the right shape, but its peak is too high by the square root of std where std is above 1. Is
    std under the square root in the README?
    """
    z = (x - mean) / std
    return np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi * std)
