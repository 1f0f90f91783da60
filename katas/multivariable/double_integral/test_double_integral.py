"""What double_integral and polar_integral must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from double_integral import double_integral, polar_integral
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_close, assert_number, assert_refuses, numbers, vectors

# Limits are multiples of 1/4 up to 16: sums of at most 49 values, 2e5 in absolute value at most and with
# weights of 16 and less, are right to 1e-7.
STRIPS = st.sampled_from([2, 4, 6])


def one(x, y):
    """Return 1: its integral is the area."""
    return 1.0


def unit_range(x):
    """Return the limits of a square."""
    return (0.0, 1.0)


def simpson(g, n):
    """Simpson's rule on [0, 1]."""
    values = [g(i / n) for i in range(n + 1)]
    return (values[0] + values[-1] + 4 * sum(values[1:-1:2]) + 2 * sum(values[2:-1:2])) / (3 * n)


def test_worked_example():
    """For x y^2 on the triangle of the README, with two strips, the result is 20/9."""
    assert_close(double_integral(lambda x, y: x * y * y, (0.0, 2.0), lambda x: (0.0, x), 2), 20 / 9)


def test_area():
    """The integral of 1 is the area: of a rectangle, a triangle, and between the curves x^2 and x."""
    assert_close(double_integral(one, (1.0, 4.0), lambda x: (-1.0, 1.0), 2), 6.0)
    assert_close(double_integral(one, (0.0, 2.0), lambda x: (0.0, 3 * x), 2), 6.0)
    assert_close(double_integral(one, (0.0, 1.0), lambda x: (x * x, x), 2), 1 / 6)


# Sums of nine values below 1 with errors of 1e-16 each.
def test_volume():
    """The volume below the plane x + 2 y over the unit square is 1/2 + 1; other surfaces and rectangles."""
    assert_close(double_integral(lambda x, y: x + 2 * y, (0.0, 1.0), unit_range, 2), 1.5)
    found = double_integral(lambda x, y: x * y, (0.1, 0.7), lambda x: (0.2, 0.9), 2)
    assert_close(found, (0.49 - 0.01) / 2 * (0.81 - 0.04) / 2)


def test_strips():
    """Exactly n strips in each variable: for x^4 on [0, 1] the result is too large by 2 / (15 n^4)."""
    for n in (2, 4, 6, 98):
        error = 2 / (15 * n**4)
        assert_close(double_integral(lambda x, y: x**4, (0.0, 1.0), unit_range, n), 1 / 5 + error)
        assert_close(double_integral(lambda x, y: y**4, (0.0, 1.0), unit_range, n=n), 1 / 5 + error)


def test_points():
    """With two strips each, f is asked at the nine points of a grid, and at no others."""
    asked = set()

    def f(x, y):
        asked.add((float(x), float(y)))
        return 1.0

    assert_close(double_integral(f, (0.0, 2.0), lambda x: (-4.0, 4.0), 2), 16.0)
    assert_close(np.array(sorted(asked)), [[x, y] for x in (0.0, 1.0, 2.0) for y in (-4.0, 0.0, 4.0)])


def test_default_strips():
    """By default there are twenty strips."""
    error = 2 / (15 * 20**4)
    found = double_integral(lambda x, y: x**4, (0.0, 1.0), lambda x: (0.0, 2.0))
    assert_close(found, 2 * (1 / 5 + error))
    # Over the disk x^4 is r^5 cos^4: its angle is exact, its distance is not.
    assert_close(polar_integral(lambda x, y: x**4, 1.0), simpson(lambda r: r**5, 20) * 3 * math.pi / 4)


def test_order_of_the_ranges():
    """The first argument of f is x, and the limits of y depend on it."""
    assert_close(double_integral(lambda x, y: x, (0.0, 3.0), unit_range, 2), 4.5)
    assert_close(double_integral(lambda x, y: y, (0.0, 3.0), unit_range, 2), 1.5)
    assert_close(double_integral(lambda x, y: x, (0.0, 2.0), lambda x: (0.0, x), 2), 8 / 3)
    assert_close(double_integral(lambda x, y: y, (0.0, 2.0), lambda x: (0.0, x), 2), 4 / 3)


def test_limits_exchanged():
    """Exchanging limits changes the sign; exchanging both pairs restores it; equal limits give 0."""
    assert_close(double_integral(lambda x, y: x + 2 * y, (1.0, 0.0), unit_range, 2), -1.5)
    assert_close(double_integral(lambda x, y: x + 2 * y, (0.0, 1.0), lambda x: (1.0, 0.0), 2), -1.5)
    assert_close(double_integral(lambda x, y: x + 2 * y, (1.0, 0.0), lambda x: (1.0, 0.0), 2), 1.5)
    assert_close(double_integral(lambda x, y: x + 2 * y, (1.0, 1.0), unit_range, 2), 0.0)
    assert_close(double_integral(one, (0.0, 1.0), lambda x: (x, x), 2), 0.0)


def test_disk():
    """The disk of radius R has area pi R^2: farther from the origin a step in the angle is longer."""
    assert_close(polar_integral(one, 1.0, 2), math.pi)
    assert_close(polar_integral(one, 3.0, 4), 9 * math.pi)
    assert_close(polar_integral(one, 0.5), math.pi / 4)
    assert_close(polar_integral(one, 0.0), 0.0)


def test_polynomials_on_the_disk():
    """On the disk x^2 + y^2 has integral pi R^4 / 2, x^2 has half of that, and x and x y have 0."""
    assert_close(polar_integral(lambda x, y: x * x + y * y, 2.0, 2), 8 * math.pi)
    assert_close(polar_integral(lambda x, y: x * x, 2.0, 8), 4 * math.pi)
    assert_close(polar_integral(lambda x, y: 3 * y * y, 2.0, 8), 12 * math.pi)
    assert_close(polar_integral(lambda x, y: x + y, 2.0, 8), 0.0, atol=1e-9)
    assert_close(polar_integral(lambda x, y: x * y + 1, 2.0, 8), 4 * math.pi)


def test_strips_of_the_angle():
    """With two strips the angles are 0, pi and 2 pi, where x^2 is r^2: its integral is then pi R^4 / 2."""
    assert_close(polar_integral(lambda x, y: x * x, 1.0, n=2), math.pi / 2)


# The fourth derivative of r exp(-r^2) is below 60, so Simpson's rule with 40 strips on [0, 4] is wrong by
# less than 4 * 0.1^4 / 180 * 60 < 2e-4, times 2 pi; beyond the disk exp(-16) pi < 4e-7 is missing.
def test_bell():
    """The bell exp(-x^2 - y^2) has volume pi."""
    found = polar_integral(lambda x, y: math.exp(-x * x - y * y), 4.0, 40)
    assert_close(found, math.pi, rtol=0, atol=2e-3)


@given(vectors(4), STRIPS)
def test_rectangle(limits, n):
    """Over a rectangle the integral of a product is a product, and the order does not matter."""
    a, b, c, d = (float(limit) for limit in limits)
    expected = (b**3 - a**3) / 3 * (d**2 - c**2) / 2
    assert_close(double_integral(lambda x, y: x * x * y, (a, b), lambda x: (c, d), n), expected, atol=1e-6)
    assert_close(double_integral(lambda x, y: y * y * x, (c, d), lambda x: (a, b), n), expected, atol=1e-6)


@given(vectors(3), numbers(), STRIPS)
def test_linear(limits, s, n):
    """The integral of s f + g is s times that of f plus that of g, over a triangle."""
    a, b, slope = (float(limit) for limit in limits)

    def triangle(x):
        return (0.0, slope * x / 16)

    first = assert_number(double_integral(lambda x, y: x * y, (a, b), triangle, n))
    second = assert_number(double_integral(lambda x, y: y * y, (a, b), triangle, n))
    found = double_integral(lambda x, y: s * x * y + y * y, (a, b), triangle, n)
    assert_close(found, s * first + second, atol=1e-6)


def test_refuses_odd_numbers_of_strips():
    """Simpson's rule takes strips in pairs."""
    for n in (1, 3, 21):
        assert_refuses(double_integral, one, (0.0, 1.0), unit_range, n, because=f"n is {n}")
        assert_refuses(polar_integral, one, 1.0, n, because=f"n is {n}")


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Limits may be lists, and both limits and values may be integers."""
    assert_close(double_integral(lambda x, y: 1, [1, 4], lambda x: [-1, 1], 2), 6.0)
    assert_close(polar_integral(lambda x, y: 1, 2, 2), 4 * math.pi)


@pytest.mark.edge
def test_refuses_too_few_strips():
    """A parabola needs two strips."""
    for n in (0, -2):
        assert_refuses(double_integral, one, (0.0, 1.0), unit_range, n, because=f"n is {n}")
        assert_refuses(polar_integral, one, 1.0, n, because=f"n is {n}")


@pytest.mark.edge
def test_refuses_limits_that_are_not_finite():
    """Limits are finite numbers, and a radius is one of at least 0."""
    for wrong in (math.nan, math.inf):
        for limits in ((0.0, wrong), (wrong, 0.0)):
            because = f"a limit is {wrong}"
            assert_refuses(double_integral, one, limits, unit_range, because=because)
            assert_refuses(double_integral, one, (0.0, 1.0), lambda x, pair=limits: pair, because=because)
    for radius in (math.nan, math.inf, -1.0):
        assert_refuses(polar_integral, one, radius, because=f"the radius is {radius}")


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """The values of f are finite numbers, even in the middle."""
    for wrong in (math.nan, math.inf):

        def f(x, y, value=wrong):
            return value if x == 0.5 and y == 0.5 else 1.0

        because = f"a value of f is {wrong}"
        assert_refuses(double_integral, f, (0.0, 1.0), unit_range, 2, because=because)
        assert_refuses(polar_integral, lambda x, y, value=wrong: value, 1.0, 2, because=because)
