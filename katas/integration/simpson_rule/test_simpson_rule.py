"""What simpson_rule must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simpson_rule import simpson_rule

from dojo.testing import assert_close, assert_equal, assert_number, assert_refuses, numbers, vectors

# Limits are at most 16.1 in absolute value.  Values of cubics there are below 16 * 16.1^3 * 1.1 < 1e5; sums
# of 61 of them, times widths below 33, have rounding errors below 61 * 1e-16 * 1e5 * 33 < 1e-7.
ROUNDING = 1e-6
STRIPS = st.integers(1, 30).map(lambda pairs: 2 * pairs)


def fourth(x):
    return x * x * x * x


def cubic(c):
    """Return the function c_0 + c_1 x + c_2 x^2 + c_3 x^3."""
    return lambda x: float(c[0] + x * (c[1] + x * (c[2] + x * c[3])))


def integral(c, a, b):
    """Return the integral of that function from a to b."""
    return math.fsum(entry * (b ** (k + 1) - a ** (k + 1)) / (k + 1) for k, entry in enumerate(c))


def test_worked_example():
    """For x^4 on [0, 4] with four strips the sum is 616/3, as computed by hand in the README."""
    assert_close(simpson_rule(fourth, 0.0, 4.0, 4), 616 / 3)


def test_two_strips():
    """Two strips make one parabola: (0 + 4 * 1 + 16) / 3 for x^4 on [0, 2]."""
    assert_close(simpson_rule(fourth, 0.0, 2.0, 2), 20 / 3)


def test_weights():
    """A nonzero value at a single point shows its weight: 1 at the ends, 4 and 2 in turn between them."""
    for weights in ([1, 4, 1], [1, 4, 2, 4, 1], [1, 4, 2, 4, 2, 4, 1]):
        n = len(weights) - 1
        for i, weight in enumerate(weights):
            found = simpson_rule(lambda x, i=i: 1.0 if round(x) == i else 0.0, 0.0, float(n), n)
            assert_close(found, weight / 3)


def test_where_it_looks():
    """A sum with n strips takes n + 1 values: 5 for 4 strips, and 99 for 98 strips."""
    for n in (4, 98):
        seen = []

        def noting(x, seen=seen):
            seen.append(float(x))
            return 1.0

        assert_close(simpson_rule(noting, 1.0, 3.0, n), 2.0)
        assert_equal(len(seen), n + 1)
        assert_close(np.array(sorted(seen)), [1 + i * 2 / n for i in range(n + 1)])


def test_below_the_axis():
    """Area below the axis counts as negative."""
    assert_close(simpson_rule(lambda _: -2.0, 0.0, 5.0, 10), -10.0)
    assert_close(simpson_rule(lambda x: x - 1, 0.0, 2.0, 2), 0.0)


def test_backwards():
    """From 4 down to 0 the widths are negative, and so is the area under a positive function."""
    assert_close(simpson_rule(fourth, 4.0, 0.0, 4), -616 / 3)


def test_no_width():
    """From a point to itself there is no area."""
    assert_close(simpson_rule(fourth, 2.0, 2.0, 4), 0.0)


# The bound h^4 / 180 (b - a) max |f''''| is below 2e-12 here; a thousand values add 1e-13.
def test_sine():
    """With a thousand strips the area of the sine over half a turn is 2 within 1e-11."""
    assert_close(simpson_rule(math.sin, 0.0, math.pi, 1000), 2.0, rtol=0, atol=1e-11)


@given(vectors(4), numbers(), numbers(), STRIPS)
def test_cubics(c, a, b, n):
    """Up to degree 3 there is no error, whatever the number of strips."""
    a, b = a + 0.1, b - 0.1
    assert_close(simpson_rule(cubic(c), a, b, n), integral(c, a, b), atol=ROUNDING)


@given(vectors(4), numbers(), numbers(), STRIPS)
def test_limits_exchanged(c, a, b, n):
    """If its limits are exchanged, an integral changes sign."""

    def f(x):
        return cubic(c)(x) + math.sin(x)

    there = assert_number(simpson_rule(f, a, b, n))
    assert_close(simpson_rule(f, b, a, n), -there, atol=ROUNDING)


@given(vectors(4), vectors(4), numbers())
def test_linear(c, d, s):
    """The sum for s f + g is s times the sum for f plus the sum for g."""
    f, g = cubic(c), lambda x: cubic(d)(x) * x * x
    of_f, of_g = (assert_number(simpson_rule(h, -1.0, 2.0, 4)) for h in (f, g))
    assert_close(simpson_rule(lambda x: s * f(x) + g(x), -1.0, 2.0, 4), s * of_f + of_g, atol=ROUNDING)


@given(vectors(4))
def test_additive(c):
    """The sums over two neighbouring intervals, with strips of equal width, add up to the whole."""

    def f(x):
        return cubic(c)(x) * x

    parts = assert_number(simpson_rule(f, 0.0, 1.0, 2)) + assert_number(simpson_rule(f, 1.0, 4.0, 6))
    assert_close(simpson_rule(f, 0.0, 4.0, 8), parts, atol=ROUNDING)


def test_error_falls():
    """With twice as many strips, the error is 16 times smaller."""
    errors = [assert_number(simpson_rule(math.exp, 0.0, 1.0, n)) - (math.e - 1) for n in (8, 16)]
    # The next term of the error changes the ratio by less than 1 percent.
    assert_close(errors[0] / errors[1], 16.0, rtol=0.01)


def test_refuses_odd_numbers_of_strips():
    """A parabola needs two strips: with an odd number, one is left over."""
    for n in (1, 3, 7):
        assert_refuses(simpson_rule, fourth, 0.0, 1.0, n, because=f"n is {n}")


@pytest.mark.edge
def test_refuses_fewer_strips_than_two():
    """Without a strip there is no parabola, even where the limits are equal."""
    for n in (0, -2):
        assert_refuses(simpson_rule, fourth, 0.0, 1.0, n, because=f"n is {n}")
        assert_refuses(simpson_rule, fourth, 1.0, 1.0, n, because=f"n is {n}")


@pytest.mark.edge
def test_refuses_limits_that_are_not_finite():
    """Limits are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(simpson_rule, lambda _: 1.0, wrong, 1.0, 2, because=f"a is {wrong}")
        assert_refuses(simpson_rule, lambda _: 1.0, 0.0, wrong, 2, because=f"b is {wrong}")


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """Values are finite numbers, at the ends and inside."""
    for wrong in (math.nan, math.inf, -math.inf):
        for place in (0.0, 0.5, 1.0):
            f = lambda x, place=place, wrong=wrong: wrong if x == place else 1.0  # noqa: E731
            assert_refuses(simpson_rule, f, 0.0, 1.0, 2, because=f"the value at {place} is {wrong}")
