"""What normal_pdf and normal_cdf must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from normal_distribution import normal_cdf, normal_pdf

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    numbers,
    vectors,
)

# A relative error of e in z becomes one of about z^2 e in the density and in the tail: at z = 20, some 400
# times 1e-16, and a few such errors more in the exponential and in erfc.
RELATIVE = 1e-9

# Sums of up to 81 densities times at most 20^2: right within some 1e-12.
ROUNDING = 1e-10

DEVIATIONS = st.integers(1, 16).map(lambda quarters: quarters / 4)


def phi(z):
    """Return the standard normal density at a number."""
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


def big_phi(z):
    """Return the area under the standard normal density to the left of a number."""
    return math.erfc(-z / math.sqrt(2)) / 2


def test_worked_example():
    """For mean 1 and standard deviation 2, the density at 3 is half of that of the standard normal at 1."""
    assert_close(normal_pdf(np.array([3.0]), 1.0, 2.0), [math.exp(-1 / 2) / (2 * math.sqrt(2 * math.pi))])


def test_worked_area():
    """For mean 1 and standard deviation 2, a value of at most 3 has probability 0.8413, as at z = 1."""
    assert_close(normal_cdf(np.array([3.0]), 1.0, 2.0), [(1 + math.erf(1 / math.sqrt(2))) / 2])


def test_peak():
    """At the mean, the density is 1 / (std * sqrt(2 pi)), which may be above 1."""
    for std in (0.1, 3.0):
        assert_close(normal_pdf(np.array([0.7]), 0.7, std), [1 / (std * math.sqrt(2 * math.pi))])


def test_half():
    """Half of the area lies to the left of the mean, and about 16 % one standard deviation further left."""
    for std in (0.1, 3.0):
        found = normal_cdf(np.array([0.7, 0.7 - std]), 0.7, std)
        assert_close(found, [0.5, (1 - math.erf(1 / math.sqrt(2))) / 2])


def test_tails_of_the_density():
    """The density is exp(-200) of its peak at z = 20, which is 1e-87 and not 0."""
    expected = [phi(-20.0), phi(-9.0), phi(20.0)]
    assert_close(normal_pdf(np.array([-20.0, -9.0, 20.0]), 0.0, 1.0), expected, rtol=RELATIVE, atol=0)


def test_tails_of_the_area():
    """The area to the left of z = -9 is 1.13e-19: times 1e19 it is 1.13, and not 0."""
    area = assert_array(normal_cdf(np.array([-9.0]), 0.0, 1.0), (1,))
    assert_close(1e19 * area, [1e19 * big_phi(-9.0)], rtol=RELATIVE, atol=0)
    expected = [big_phi(-20.0), big_phi(-5.0), 1.0]
    assert_close(normal_cdf(np.array([-20.0, -5.0, 9.0]), 0.0, 1.0), expected, rtol=RELATIVE, atol=0)


def test_scales_of_the_density():
    """In a unit that is a million times smaller or larger, only the unit of the density changes."""
    for unit in (1e-6, 1e6):
        expected = [phi(-2.0) / unit, phi(0.0) / unit, phi(0.5) / unit]
        assert_close(normal_pdf(unit * np.array([-2.0, 0.0, 0.5]), 0.0, unit), expected, atol=0)


def test_scales_of_the_area():
    """In a unit that is a million times smaller or larger, no probability changes."""
    for unit in (1e-6, 1e6):
        expected = [big_phi(-2.0), big_phi(0.0), big_phi(0.5)]
        assert_close(normal_cdf(unit * np.array([-2.0, 0.0, 0.5]), 0.0, unit), expected)


# The trapezoidal rule with step h on the whole line is off by about exp(-2 pi^2 std^2 / h^2): for a quarter
# of a standard deviation that is far below rounding, and so is what lies beyond 10 standard deviations.
@given(numbers(), DEVIATIONS)
def test_moments(mean, std):
    """The area under the density is 1, its mean is `mean`, and its variance is `std` squared."""
    z = np.arange(-40, 41) / 4
    weights = assert_array(normal_pdf(mean + std * z, mean, std), z.shape) * std / 4
    assert_close(float(weights.sum()), 1.0, atol=ROUNDING)
    assert_close(float((weights * (mean + std * z)).sum()), mean, atol=ROUNDING)
    assert_close(float((weights * (std * z) ** 2).sum()), std**2, atol=ROUNDING)


@given(vectors(), numbers(), DEVIATIONS)
def test_symmetry(d, mean, std):
    """At equal distances from the mean, the densities are equal, and the areas outside are, too."""
    left = assert_array(normal_pdf(mean - d, mean, std), d.shape)
    assert_close(normal_pdf(mean + d, mean, std), left)
    outside = assert_array(normal_cdf(mean - d, mean, std), d.shape)
    assert_close(normal_cdf(mean + d, mean, std), 1 - outside)


@given(vectors(), numbers(), DEVIATIONS)
def test_standardisation(x, mean, std):
    """With z = (x - mean) / std, the area is big Phi of z, and the density is phi of z, divided by std."""
    z = ((x - mean) / std).tolist()
    assert_close(normal_pdf(x, mean, std), [phi(t) / std for t in z])
    assert_close(normal_cdf(x, mean, std), [big_phi(t) for t in z])


# Central differences with h = 1e-5 std are off by h^2 / 6 times a third derivative below 1 / std^3, which is
# 2e-11 / std, and by rounding errors of 1e-16 / h = 1e-11 / std.
@given(vectors(), numbers(), DEVIATIONS)
def test_slope(z, mean, std):
    """The density is the slope of the distribution function."""
    x, h = mean + std * z / 4, 1e-5 * std
    right = assert_array(normal_cdf(x + h, mean, std), x.shape)
    left = assert_array(normal_cdf(x - h, mean, std), x.shape)
    density = assert_array(normal_pdf(x, mean, std), x.shape)
    assert_close(std * density, std * (right - left) / (2 * h), atol=1e-9)


def test_leaves_its_inputs_alone():
    """The functions leave x unchanged."""
    assert_leaves_alone(normal_pdf, np.array([-1.5, 0.0, 3.0]), 1.0, 2.0)
    assert_leaves_alone(normal_cdf, np.array([-1.5, 0.0, 3.0]), 1.0, 2.0)


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """A list of integers works as well as an array of floats."""
    assert_close(normal_pdf([1, 3], 1, 2), [phi(0) / 2, phi(1) / 2])
    assert_close(normal_cdf([1, 3], 1, 2), [0.5, big_phi(1)])


@pytest.mark.edge
def test_any_shape():
    """The result has the shape of x, which may be a number or a matrix."""
    x = np.array([[0.1, -0.2, 0.3], [1.0, 2.0, 3.0]])
    assert_close(normal_pdf(x, 0.0, 1.0), [[phi(t) for t in row] for row in x.tolist()])
    assert_close(normal_cdf(x, 0.0, 1.0), [[big_phi(t) for t in row] for row in x.tolist()])
    assert_close(normal_pdf(0.1, 0.0, 1.0), phi(0.1))
    assert_close(normal_cdf(0.1, 0.0, 1.0), big_phi(0.1))


@pytest.mark.edge
def test_infinite_points():
    """At minus infinity the area is 0, at infinity it is 1, and the density is 0 at both."""
    ends = np.array([-math.inf, math.inf])
    assert_close(normal_pdf(ends, 1.0, 2.0), [0.0, 0.0])
    assert_close(normal_cdf(ends, 1.0, 2.0), [0.0, 1.0])


@pytest.mark.edge
def test_refuses_wrong_standard_deviations():
    """A standard deviation is a positive finite number."""
    for wrong in (0.0, -1.0, math.nan, math.inf):
        assert_refuses(normal_pdf, np.array([0.5]), 0.0, wrong, because=f"std is {wrong}")
        assert_refuses(normal_cdf, np.array([0.5]), 0.0, wrong, because=f"std is {wrong}")
