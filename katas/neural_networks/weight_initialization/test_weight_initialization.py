"""What xavier and he must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from weight_initialization import he, xavier

from dojo.testing import Mismatch, assert_array, assert_equal, assert_refuses, rng

BOTH = pytest.mark.parametrize("initialise", [he, xavier])

# A ratio of variances is rounded to a power of 2^(1/3), so it counts as 1 from 0.891 to 1.122.  For n normal
# numbers the ratio is chi-squared with n degrees of freedom, over n: it is above 1 + e with a probability of
# at most exp(-n/2 (e - log(1 + e))), and below 1 - e with at most exp(n/2 (e + log(1 - e))) (Chernoff).  For
# n = 20,000 both are below 1e-26.  The squares of uniform numbers spread less: they are at most 3 times their
# mean, and Bernstein's inequality gives 1e-40.  Subtracting the mean changes the ratio by less than 1e-3.
STEPS = 3

# A normal or a uniform number with variance v has a moment generating function of at most exp(v t^2 / 2), and
# a mean of n is further than 7 standard errors from 0 with a probability of at most 2 exp(-24.5) = 4.6e-11.
# The standard error found is too small by less than 6 %, as above: 7.5 of these are at least 7 true ones.
STANDARD_ERRORS = 7.5


def require(fact, expected, otherwise):
    """Raise a sentence unless a rounded result is the expected one."""
    try:
        assert_equal(fact, expected)
    except Mismatch:
        raise Mismatch(otherwise) from None


def weights(initialise, fan_in, fan_out, chance):
    """Return the weights, checked for their kind and shape."""
    return assert_array(initialise(fan_in, fan_out, chance), (fan_in, fan_out))


def require_variance(w, expected):
    """Check that the entries have a variance, up to chance."""
    found = float(np.var(w))
    steps = round(STEPS * math.log2(found / expected)) if found > 0 else -1000
    require(
        steps, 0, f"Expected weights with variance {expected:.3g}, but {w.size} of yours have {found:.3g}."
    )


def test_worked_example():
    """For 200 inputs and 100 outputs, the weights of He have variance 2/200 = 0.01."""
    require_variance(weights(he, 200, 100, rng(1)), 0.01)


def test_worked_xavier():
    """For 200 inputs and 100 outputs, the weights of Xavier have variance 2/300 = 0.00667."""
    require_variance(weights(xavier, 200, 100, rng(2)), 2 / 300)


def test_more_outputs():
    """For 100 inputs and 200 outputs, the weights of He have variance 2/100 = 0.02."""
    require_variance(weights(he, 100, 200, rng(3)), 0.02)


def test_swapped_fans():
    """Swapping inputs and outputs keeps the variance of Xavier: 2/300 for 100 inputs and 200 outputs."""
    require_variance(weights(xavier, 100, 200, rng(4)), 2 / 300)


@BOTH
def test_shape(initialise):
    """There is one row for each input and one column for each output, even if there is only one."""
    for fan_in, fan_out in ((3, 5), (5, 3), (1, 4), (4, 1), (1, 1)):
        weights(initialise, fan_in, fan_out, rng(5))


@BOTH
def test_mean_is_0(initialise):
    """The weights have mean 0, up to chance: as many pull a sum up as down."""
    w = weights(initialise, 100, 200, rng(6))
    mean, error = float(w.mean()), float(w.std()) / math.sqrt(w.size)
    chance = STANDARD_ERRORS * error
    otherwise = f"Expected mean 0, but 20000 weights have mean {mean:.3g}; chance explains {chance:.2g}."
    require(abs(mean) <= chance, True, otherwise)


# Two of 2,000 uniform floats are equal with a probability of 2000^2 / 2 / 2^53 = 2e-10, and normal ones have
# as many bits; three pairs never.
@BOTH
def test_weights_differ(initialise):
    """Each weight is drawn for itself, so no two of 40 x 50 weights are equal."""
    w = weights(initialise, 40, 50, rng(7))
    different = len(np.unique(w))
    require(
        different > w.size - 3, True, f"Expected 2000 different weights, but only {different} are different."
    )


# With normal weights a layer of 256 units multiplies the mean square by F: it is chi-squared with K degrees
# of freedom over 128, where K is binomial (256, 1/2).  The layers are independent, so the product of 20 is
# above 1e3 with a probability of at most E[F^s]^20 / 1e3^s for every s > 0 (Markov), and below 1e-3 with one
# like it for s < 0.  The best s give 1e-32 and 1e-21.  Sums of 256 uniform weights are nearly normal, and
# spread less.
def test_relu_layers():
    """The mean square stays between 1/1000 and 1000 in 20 layers of 256 units, with weights of He."""
    chance = rng(8)
    x = np.ones(256)
    for _ in range(20):
        x = np.maximum(x @ weights(he, 256, 256, chance), 0.0)
    require_size(x)


# Without relu K is 256, and F is chi-squared over 256: the probabilities are below 1e-55.
def test_linear_layers():
    """The mean square survives 20 linear layers with weights of Xavier, forwards and on the way back."""
    chance = rng(9)
    x, g = np.ones(256), np.ones(256)
    for _ in range(20):
        w = weights(xavier, 256, 256, chance)
        x, g = x @ w, g @ w.T
    require_size(x)
    require_size(g)


def require_size(x):
    """Check that the mean square of some numbers is not far from 1."""
    square = float(np.mean(x * x))
    otherwise = f"Expected a mean square from 1/1000 to 1000 after 20 layers, but it is {square:.3g}."
    require(1e-3 <= square <= 1e3, True, otherwise)


# Two independent draws of 12 floats agree with a probability far below 2^-500.
@BOTH
def test_chance(initialise):
    """All chance comes from `rng`: equal seeds give equal weights, and the next call gives others."""
    chance = rng(10)
    first = weights(initialise, 3, 4, chance)
    again = np.array_equal(weights(initialise, 3, 4, rng(10)), first)
    require(again, True, "Two calls with generators of the same seed give different weights.")
    moved = np.array_equal(weights(initialise, 3, 4, chance), first)
    require(moved, False, "Two calls with the same generator, one after the other, give the same weights.")


@pytest.mark.edge
@BOTH
def test_refuses_a_fan_below_1(initialise):
    """A layer has at least one input and at least one output."""
    for fan_in, fan_out in ((0, 3), (3, 0), (-2, 3), (3, -2)):
        assert_refuses(initialise, fan_in, fan_out, rng(), because=f"the fans are {fan_in} and {fan_out}")
