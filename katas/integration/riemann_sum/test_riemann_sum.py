"""What riemann_sum must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from riemann_sum import riemann_sum

from dojo.testing import assert_close, assert_equal, assert_number, assert_refuses, numbers, vectors

# Where the point lies in its strip: no width from the left end, a whole one, or half of one.
RULES = {"left": 0.0, "right": 1.0, "midpoint": 0.5}

# Limits are at most 16.1 in absolute value, and values of the polynomials below 16 * 17^2 + 300 < 5e3.  At
# most 60 strips with a total width below 33 carry errors of 60 * 1e-16 * 5e3 * 33 < 1e-8 / 10.
STRIPS = st.integers(1, 60)
ROUNDING = 1e-8


def square(x):
    return x * x


def quadratic(c):
    """Return the function c_0 + c_1 x + c_2 x^2."""
    return lambda x: c[0] + c[1] * x + c[2] * x * x


def test_worked_example():
    """For x^2 on [0, 3] with three strips the sums are 5, 14 and 35/4, and 35/4 is the one by default."""
    assert_close(riemann_sum(square, 0.0, 3.0, 3, "left"), 5.0)
    assert_close(riemann_sum(square, 0.0, 3.0, 3, "right"), 14.0)
    assert_close(riemann_sum(square, 0.0, 3.0, 3, "midpoint"), 8.75)
    assert_close(riemann_sum(square, 0.0, 3.0, 3), 8.75)


def test_where_it_looks():
    """A sum with n strips takes n values: one at the left end, the right end or the middle of each strip."""
    for n in (1, 4, 49):
        for rule, share in RULES.items():
            seen = []

            def noting(x, seen=seen):
                seen.append(float(x))
                return 2.0

            assert_close(riemann_sum(noting, 1.0, 3.0, n, rule), 4.0)
            assert_equal(len(seen), n)
            assert_close(np.array(sorted(seen)), [1 + (i + share) * 2 / n for i in range(n)])


def test_signs():
    """Area below the axis counts as negative, and so does area from right to left; a point has no area."""
    assert_close(riemann_sum(lambda _: -2.0, 0.0, 5.0, 10, "left"), -10.0)
    for rule, there, back in [("left", 5.0, -14.0), ("right", 14.0, -5.0), ("midpoint", 8.75, -8.75)]:
        assert_close(riemann_sum(lambda x: -square(x), 0.0, 3.0, 3, rule), -there)
        assert_close(riemann_sum(square, 3.0, 0.0, 3, rule), back)
        assert_close(riemann_sum(square, 2.0, 2.0, 5, rule), 0.0)


@given(vectors(2), numbers(), numbers(), STRIPS)
def test_line(c, a, b, n):
    """For a line the midpoint rule is exact; left and right miss by half a width times the rise."""
    a, b = a + 0.1, b - 0.1
    exact = c[0] * (b - a) + c[1] * (b * b - a * a) / 2
    miss = c[1] * (b - a) * (b - a) / (2 * n)
    f = quadratic([*c, 0.0])
    assert_close(riemann_sum(f, a, b, n, "midpoint"), float(exact), atol=ROUNDING)
    assert_close(riemann_sum(f, a, b, n, "left"), float(exact - miss), atol=ROUNDING)
    assert_close(riemann_sum(f, a, b, n, "right"), float(exact + miss), atol=ROUNDING)


@given(vectors(3), numbers(), numbers(), STRIPS)
def test_limits_exchanged(c, a, b, n):
    """If its limits are swapped, a sum changes sign, and left and right swap roles."""
    f = quadratic(c)
    for rule, other in [("left", "right"), ("right", "left"), ("midpoint", "midpoint")]:
        there = assert_number(riemann_sum(f, a, b, n, rule))
        assert_close(riemann_sum(f, b, a, n, other), -there, atol=ROUNDING)


@given(vectors(3), st.sampled_from(sorted(RULES)), st.integers(1, 9), st.integers(1, 9))
def test_additive(c, rule, m, n):
    """The sums over two neighbouring intervals, with strips of equal width, add up to the whole."""
    f = quadratic(c)
    left = assert_number(riemann_sum(f, 0.0, m / 4, m, rule))
    right = assert_number(riemann_sum(f, m / 4, (m + n) / 4, n, rule))
    assert_close(riemann_sum(f, 0.0, (m + n) / 4, m + n, rule), left + right, atol=ROUNDING)


def test_error_falls():
    """With twice as many strips the error is halved for left and right, and quartered for midpoints."""
    for rule, factor in [("left", 2.0), ("right", 2.0), ("midpoint", 4.0)]:
        errors = [assert_number(riemann_sum(math.exp, 0.0, 1.0, n, rule)) - (math.e - 1) for n in (64, 128)]
        # The next term of the error changes the ratio by less than 1 percent.
        assert_close(errors[0] / errors[1], factor, rtol=0.01)


@pytest.mark.edge
def test_refuses_fewer_strips_than_one():
    """At least one strip is needed, even where the limits are equal."""
    for n in (0, -1):
        assert_refuses(riemann_sum, square, 0.0, 1.0, n, "left", because=f"n is {n}")
        assert_refuses(riemann_sum, square, 1.0, 1.0, n, "left", because=f"n is {n}")


@pytest.mark.edge
def test_refuses_unknown_rules():
    """There are three rules, each with one name."""
    for rule in ("middle", "Left", "", "trapezoid"):
        assert_refuses(riemann_sum, square, 0.0, 1.0, 2, rule, because=f"the rule is {rule!r}")


@pytest.mark.edge
def test_refuses_what_is_not_finite():
    """An infinite interval has no strips of equal width, and an infinite height no area."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(riemann_sum, lambda _: 1.0, wrong, 1.0, 2, because=f"a is {wrong}")
        assert_refuses(riemann_sum, lambda _: 1.0, 0.0, wrong, 2, because=f"b is {wrong}")
        f = lambda x, wrong=wrong: wrong if x > 0.5 else 1.0  # noqa: E731
        assert_refuses(riemann_sum, f, 0.0, 1.0, 2, because=f"a value of f is {wrong}")
