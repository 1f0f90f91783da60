"""What critical_point_kind must satisfy.  README.md states the mathematics."""

import math

import pytest
from critical_point_kind import critical_point_kind
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_equal, assert_refuses, numbers

OTHER = {"minimum": "maximum", "maximum": "minimum", "inflection": "inflection"}

# Functions with a critical point at 0.  With steps that are powers of 2, and points that are multiples of
# 1/4, their values are computed without rounding.
KINDS = [
    (lambda t: t * t, "minimum"),
    (lambda t: t * t * t * t, "minimum"),
    (lambda t: -3 * t * t, "maximum"),
    (lambda t: t * t * t, "inflection"),
    (lambda t: -(t * t * t), "inflection"),
    (lambda t: 4 * t * t + t * t * t, "minimum"),
    (lambda t: t * t * abs(t), "minimum"),
]
DRAWN = st.tuples(st.integers(0, len(KINDS) - 1), numbers(), st.sampled_from([1.0, 0.5, 0.125]))


def cubic(x):
    """Return x^3 - 3 x, the function of the README."""
    return x * x * x - 3 * x


def test_worked_example():
    """The function x^3 - 3 x has a minimum at 1 and a maximum at -1, as computed by hand in the README."""
    assert_equal(critical_point_kind(cubic, 1.0, 0.5), "minimum")
    assert_equal(critical_point_kind(cubic, -1.0, 0.5), "maximum")
    assert_equal(critical_point_kind(cubic, 1.0), "minimum")
    assert_equal(critical_point_kind(cubic, -1.0), "maximum")


def test_parabolas():
    """A parabola that opens upwards has a minimum, one that opens downwards a maximum."""
    assert_equal(critical_point_kind(lambda x: (x - 2) * (x - 2) + 5, 2.0), "minimum")
    assert_equal(critical_point_kind(lambda x: 5 - (x - 2) * (x - 2), 2.0), "maximum")


@pytest.mark.parametrize(
    ("f", "kind"),
    [
        (lambda x: x**4, "minimum"),
        (lambda x: -(x**4), "maximum"),
        (lambda x: x**3, "inflection"),
        (lambda x: -(x**3), "inflection"),
        (lambda x: x**3 + x**4, "inflection"),
    ],
    ids=["x^4", "-x^4", "x^3", "-x^3", "x^3 + x^4"],
)
def test_second_derivative_zero(f, kind):
    """Where the second derivative is 0 each kind is possible: x^4, -x^4 and x^3 show it."""
    assert_equal(critical_point_kind(f, 0.0), kind)


def test_waves():
    """The cosine has a maximum at 0 and a minimum at pi."""
    assert_equal(critical_point_kind(math.cos, 0.0), "maximum")
    assert_equal(critical_point_kind(math.cos, math.pi), "minimum")


@pytest.mark.parametrize("size", [1e-6, 1e6])
def test_steep_and_flat(size):
    """How steep the sides are does not matter."""
    assert_equal(critical_point_kind(lambda x: size * x * x, 0.0), "minimum")
    assert_equal(critical_point_kind(lambda x: -size * x * x, 0.0), "maximum")


def test_step_of_the_caller():
    """The step decides what is seen: x^2 - x^4 has a minimum at 0 for h = 1/2, but is lower at 2."""
    f = lambda x: x * x - x * x * x * x  # noqa: E731
    assert_equal(critical_point_kind(f, 0.0, 0.5), "minimum")
    assert_equal(critical_point_kind(f, 0.0, h=2.0), "maximum")


def test_three_values():
    """The function is evaluated at x - h, x and x + h, and nowhere else."""
    seen = set()

    def noting(x):
        seen.add(x)
        return x * x

    critical_point_kind(noting, 0.0, 0.25)
    assert_equal(sorted(seen) == [-0.25, 0.0, 0.25], True)
    seen.clear()
    critical_point_kind(noting, 0.0)
    assert_equal(sorted(seen) == [-1e-3, 0.0, 1e-3], True)


# The neighbours are higher by 1e-10, and 1 carries an error of 1e-16.
def test_small_differences():
    """However little a neighbour is higher, it is higher: 1 + (x - 1/10)^2 seen with a step of 10^-5."""
    assert_equal(critical_point_kind(lambda x: 1 + (x - 0.1) * (x - 0.1), 0.1, 1e-5), "minimum")


@given(DRAWN)
def test_negated(drawn):
    """For -f, minimum and maximum swap, and an inflection stays one."""
    number, x, h = drawn
    f, kind = KINDS[number]
    assert_equal(critical_point_kind(lambda t: f(t - x), x, h), kind)
    assert_equal(critical_point_kind(lambda t: -f(t - x), x, h), OTHER[kind])


@given(DRAWN, numbers())
def test_shifted(drawn, c):
    """Adding a constant to f does not change the kind, however far the point is moved."""
    number, x, h = drawn
    f, kind = KINDS[number]
    assert_equal(critical_point_kind(lambda t: f(t - x) + c, x, h), kind)


@given(DRAWN)
def test_mirrored(drawn):
    """Seen from the other side, f(-x) has a critical point of the same kind at -x."""
    number, x, h = drawn
    f, kind = KINDS[number]
    assert_equal(critical_point_kind(lambda t: f(-t - x), -x, h), kind)


@pytest.mark.parametrize(
    "f", [lambda _: 5.0, lambda x: max(x, 0.0) ** 2, lambda x: -(min(x, 0.0) ** 2), lambda x: 1e9 + x**4]
)
def test_refuses_equal_values(f):
    """An equal value, even one made equal by rounding, does not show whether the graph rises or falls."""
    assert_refuses(critical_point_kind, f, 0.0, because="a neighbour has the same value")


@pytest.mark.edge
def test_whole_numbers():
    """The point, the step and the values may be whole numbers."""
    assert_equal(critical_point_kind(lambda x: x * x, 0, 1), "minimum")
    assert_equal(critical_point_kind(lambda x: (x - 3) ** 3, 3, 1), "inflection")


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """Values are compared, so all three must be finite."""
    for wrong in (math.nan, math.inf, -math.inf):
        for place in (-0.5, 0.0, 0.5):
            f = lambda x, place=place, wrong=wrong: wrong if x == place else x * x  # noqa: E731
            assert_refuses(critical_point_kind, f, 0.0, 0.5, because=f"the value at {place} is {wrong}")


@pytest.mark.edge
def test_refuses_steps_that_are_not_positive():
    """A step is a positive, finite number."""
    for wrong in (0.0, -0.5, math.nan, math.inf):
        assert_refuses(critical_point_kind, math.atan, 0.0, wrong, because=f"h is {wrong}")


@pytest.mark.edge
def test_refuses_points_that_are_not_finite():
    """A point is a finite number."""
    for x in (math.nan, math.inf, -math.inf):
        turns = iter(range(3))
        assert_refuses(critical_point_kind, lambda _, turns=turns: next(turns), x, because=f"x is {x}")
