"""What riemann_sum must satisfy.  README.md states the mathematics."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from riemann_sum import riemann_sum

from dojo.testing import assert_close, assert_equal, assert_number, assert_refuses, numbers, vectors

RULES = ["left", "right", "midpoint"]

# Limits are multiples of 1/4 and at most 16 in absolute value, and n a power of 2: points and widths are
# exact, and so are sums of values of polynomials of low degree at them.
STRIPS = st.sampled_from([1, 2, 4, 8])


def square(x):
    return x * x


def quadratic(c):
    """Return the function c_0 + c_1 x + c_2 x^2."""
    return lambda x: c[0] + c[1] * x + c[2] * x * x


@pytest.mark.parametrize(("rule", "total"), [("left", 5.0), ("right", 14.0), ("midpoint", 8.75)])
def test_worked_example(rule, total):
    """For x^2 on [0, 3] with three strips the sums are 5, 14 and 35/4, as in the README."""
    assert_close(riemann_sum(square, 0.0, 3.0, 3, rule), total)


def test_one_strip():
    """One strip has the height at its left end, at its right end, or in the middle: twice 1, 9 or 4."""
    assert_close(riemann_sum(square, 1.0, 3.0, 1, "left"), 2.0)
    assert_close(riemann_sum(square, 1.0, 3.0, 1, "right"), 18.0)
    assert_close(riemann_sum(square, 1.0, 3.0, 1, "midpoint"), 8.0)


def test_midpoints_by_default():
    """If no rule is given, the midpoints are used."""
    assert_close(riemann_sum(square, 0.0, 3.0, 3), 8.75)
    assert_close(riemann_sum(square, 0.0, 3.0, 3, rule="left"), 5.0)


@pytest.mark.parametrize(
    ("rule", "places"),
    [("left", [1.0, 1.5, 2.0, 2.5]), ("right", [1.5, 2.0, 2.5, 3.0]), ("midpoint", [1.25, 1.75, 2.25, 2.75])],
)
def test_where_it_looks(rule, places):
    """Four strips of [1, 3] have four left ends, four right ends and four midpoints."""
    seen = []

    def noting(x):
        seen.append(float(x))
        return 1.0

    assert_close(riemann_sum(noting, 1.0, 3.0, 4, rule), 2.0)
    assert_equal(sorted(seen) == places, True)


def test_below_the_axis():
    """Area below the axis counts as negative: the sine has as much above as below over a full turn."""
    assert_close(riemann_sum(lambda _: -2.0, 0.0, 5.0, 10, "left"), -10.0)
    # 16 values of size 1 and a width of 0.4, with errors of 1e-16 each.
    assert_close(riemann_sum(math.sin, 0.0, 2 * math.pi, 16, "midpoint"), 0.0, atol=1e-13)


@pytest.mark.parametrize("rule", RULES)
def test_no_width(rule):
    """From a point to itself there is no area."""
    assert_close(riemann_sum(square, 2.0, 2.0, 5, rule), 0.0)


@pytest.mark.parametrize("rule", RULES)
def test_whole_numbers(rule):
    """Limits and values may be whole numbers: a strip may still have a width of 1/2."""
    assert_close(riemann_sum(lambda _: 3, 0, 1, 2, rule), 3.0)
    assert_close(
        riemann_sum(lambda x: 2 * x, 0, 1, 2, rule), {"left": 0.5, "right": 1.5, "midpoint": 1.0}[rule]
    )


# A thousand values of size 1 carry a relative error of 1000 * 1e-16 at most.
def test_many_strips():
    """With a thousand midpoints the integral of the sine over half a turn is 2 within 1e-6."""
    assert_close(riemann_sum(math.sin, 0.0, math.pi, 1000, "midpoint"), 2.0, rtol=0, atol=1e-6)


@given(vectors(2), numbers(), numbers(), STRIPS)
def test_line(c, a, b, n):
    """For a line the midpoint rule is exact; left and right miss by half a width times the rise."""
    exact = c[0] * (b - a) + c[1] * (b * b - a * a) / 2
    miss = c[1] * (b - a) * (b - a) / (2 * n)
    f = quadratic([*c, 0.0])
    assert_close(riemann_sum(f, a, b, n, "midpoint"), float(exact))
    assert_close(riemann_sum(f, a, b, n, "left"), float(exact - miss))
    assert_close(riemann_sum(f, a, b, n, "right"), float(exact + miss))


@given(vectors(3), numbers(), numbers(), STRIPS)
def test_limits_exchanged(c, a, b, n):
    """If its limits are swapped, a sum changes sign, and left and right swap roles."""
    f = quadratic(c)
    # Values below 16 * 16^2 + 300 < 5e3, times widths up to 32: errors of 1e-11 for whoever rounds.
    for rule, other in [("left", "right"), ("right", "left"), ("midpoint", "midpoint")]:
        there = assert_number(riemann_sum(f, a, b, n, rule))
        assert_close(riemann_sum(f, b, a, n, other), -there, atol=1e-8)


@given(vectors(3), vectors(3), numbers(), st.sampled_from(RULES))
def test_linear(c, d, s, rule):
    """The sum for s f + g is s times the sum for f plus the sum for g."""
    f, g = quadratic(c), quadratic(d)
    of_f = assert_number(riemann_sum(f, -1.0, 3.0, 4, rule))
    of_g = assert_number(riemann_sum(g, -1.0, 3.0, 4, rule))
    assert_close(riemann_sum(lambda x: s * f(x) + g(x), -1.0, 3.0, 4, rule), s * of_f + of_g, atol=1e-9)


@given(vectors(3), st.sampled_from(RULES))
def test_additive(c, rule):
    """The sums over two neighbouring intervals, with strips of equal width, add up to the whole."""
    f = quadratic(c)
    parts = assert_number(riemann_sum(f, 0.0, 1.0, 2, rule)) + assert_number(
        riemann_sum(f, 1.0, 4.0, 6, rule)
    )
    assert_close(riemann_sum(f, 0.0, 4.0, 8, rule), parts, atol=1e-9)


@pytest.mark.parametrize(("rule", "factor"), [("left", 2.0), ("right", 2.0), ("midpoint", 4.0)])
def test_error_falls(rule, factor):
    """With twice as many strips the error is halved for left and right, and quartered for midpoints."""
    errors = [assert_number(riemann_sum(math.exp, 0.0, 1.0, n, rule)) - (math.e - 1) for n in (64, 128)]
    # The next term of the error changes the ratio by less than 1 percent.
    assert_close(errors[0] / errors[1], factor, rtol=0.01)


@pytest.mark.parametrize("n", [0, -1])
def test_refuses_fewer_strips_than_one(n):
    """At least one strip is needed."""
    assert_refuses(riemann_sum, square, 0.0, 1.0, n, "left", because=f"n is {n}")
    assert_refuses(riemann_sum, square, 1.0, 1.0, n, "left", because=f"n is {n}")


@pytest.mark.parametrize("rule", ["middle", "Left", "", "trapezoid"])
def test_refuses_unknown_rules(rule):
    """There are three rules, each with one name."""
    assert_refuses(riemann_sum, square, 0.0, 1.0, 2, rule, because=f"the rule is {rule!r}")


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_refuses_what_is_not_finite(wrong):
    """An infinite interval has no strips of equal width, and an infinite height no area."""
    assert_refuses(riemann_sum, lambda _: 1.0, wrong, 1.0, 2, because=f"a is {wrong}")
    assert_refuses(riemann_sum, lambda _: 1.0, 0.0, wrong, 2, because=f"b is {wrong}")
    f = lambda x: wrong if x > 0.5 else 1.0  # noqa: E731
    assert_refuses(riemann_sum, f, 0.0, 1.0, 2, because=f"a value of f is {wrong}")
