"""What newton_minimise must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from newton_method import newton_minimise

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    positive_definite_matrices,
    rng,
    vectors,
)

# The quadratic functions drawn here have eigenvalues from 1 to 4100, and points at most 64 apart.  Rounding a
# point by 1e-14 changes the gradient by 4e-11, and the error of the solution by a few times that.
BOWL = 1e-8


def valley(x):
    """Return the value of Rosenbrock's function, which has its minimum 0 at (1, 1)."""
    return float(100 * (x[1] - x[0] ** 2) ** 2 + (1 - x[0]) ** 2)


def valley_gradient(x):
    """Return the gradient of Rosenbrock's function."""
    return np.array([-400 * x[0] * (x[1] - x[0] ** 2) - 2 * (1 - x[0]), 200 * (x[1] - x[0] ** 2)])


def valley_hessian(x):
    """Return the Hessian of Rosenbrock's function."""
    return np.array([[1200 * x[0] ** 2 - 400 * x[1] + 2, -400 * x[0]], [-400 * x[0], 200.0]])


def bowl(x):
    """Return the value of the quadratic function in the README."""
    return float(x[0] ** 2 + x[0] * x[1] + 2 * x[1] ** 2 - 7 * x[1])


def bowl_gradient(x):
    """Return the gradient of the quadratic function in the README."""
    return np.array([2 * x[0] + x[1], x[0] + 4 * x[1] - 7])


def bowl_hessian(x):
    """Return the Hessian of the quadratic function in the README."""
    return np.array([[2.0, 1.0], [1.0, 4.0]])


# The square root of 1 + x^2, its derivative and its second derivative, for arrays of one entry.
ROOT = (
    lambda x: math.hypot(1, x[0]),
    lambda x: x / np.hypot(1, x),
    lambda x: np.array([np.hypot(1, x) ** -3]),
)

# x^4/4 - x^2/2: minima at 1 and -1, a maximum at 0.
WELL = (
    lambda x: float(x[0] ** 4 / 4 - x[0] ** 2 / 2),
    lambda x: x**3 - x,
    lambda x: np.array([3 * x**2 - 1]),
)


def test_worked_example():
    """The steps in the README: from (1, 1) to (-1, 2), and from 2 to -1/2."""
    # With these tolerances the start is not good enough, and the first point is.
    assert_close(newton_minimise(bowl, bowl_gradient, bowl_hessian, np.array([1.0, 1.0]), 3.5), [-1.0, 2.0])
    assert_close(newton_minimise(*ROOT, np.array([2.0]), 0.5), [-1 / 2])


@given(positive_definite_matrices(), vectors(4), vectors(4))
def test_one_step(a, start, minimum):
    """On a quadratic function with a positive definite matrix, one step leads to the minimum."""
    x0, m = start[: len(a)], minimum[: len(a)]
    x = newton_minimise(
        lambda x: float((x - m) @ a @ (x - m)) / 2, lambda x: a @ (x - m), lambda x: a.copy(), x0, BOWL, 1
    )
    assert_close(x, m, atol=BOWL)


def test_whole_steps_run_off():
    """For the square root of 1 + x^2, whole steps go from x to -x^3; shorter ones find the minimum at 0."""
    # While the gradient is above 1e-6, a step lowers f by 1e-13 or more, which rounding does not hide.
    for x0 in (2.0, -30.0):
        assert_close(newton_minimise(*ROOT, np.array([x0]), 1e-6), [0.0], atol=2e-6)


@pytest.mark.parametrize(("short", "expected"), [(1.5e-4, "whole"), (0.5e-4, "half")])
def test_enough(short, expected):
    """For the square root of 1 + x^2 at 1 - s, a whole step gains about s of what the tangent promises."""
    # So the whole step, to -x^3, is taken for s = 1.5e-4, and half of it for s = 0.5e-4.
    x0 = 1 - short
    points = {"whole": -(x0**3), "half": x0 - x0 * (1 + x0**2) / 2}
    # The gradient at the start is above this tolerance, and at both points below it.
    tolerance = math.sqrt(1 / 2) - short / 2
    assert_close(newton_minimise(*ROOT, np.array([x0]), tolerance), [points[expected]])


def test_five_steps():
    """For e^x - 2 x from 0, five steps come to log 2: the errors are 0.7, 0.3, 0.04, 9e-4, 4e-7, 8e-14."""
    x = newton_minimise(
        lambda x: math.exp(x[0]) - 2 * x[0],
        lambda x: np.exp(x) - 2,
        lambda x: np.array([np.exp(x)]),
        np.array([0.0]),
        max_steps=5,
    )
    assert_close(x, [math.log(2)])


@pytest.mark.parametrize("x0", [(-1.2, 1.0), (0.1, 3.0)])
def test_rosenbrock(x0):
    """Along the curved valley of Rosenbrock's function, the steps come to its minimum at (1, 1)."""
    # The smallest eigenvalue at the minimum is 0.4, so the error is at most 1e-10 / 0.4, nearly.
    x = newton_minimise(valley, valley_gradient, valley_hessian, np.array(x0))
    assert_close(x, [1.0, 1.0], atol=1e-8)


@pytest.mark.parametrize("unit", [1e-6, 1.0, 1e6])
def test_narrow_valley(unit):
    """A unit of a coordinate that is 1000 times as large, and another unit of f, cost no more steps."""
    scales = np.array([1.0, 1000.0])

    def gradient(x):
        y = x / scales
        return unit * (y + y**3) / scales

    x = newton_minimise(
        lambda x: unit * float(np.sum((x / scales) ** 2 / 2 + (x / scales) ** 4 / 4)),
        gradient,
        lambda x: unit * np.diag((1 + 3 * (x / scales) ** 2) / scales**2),
        np.array([2.1, -3100.0]),
        1e-9 * unit,
        12,
    )
    # The second entry of the gradient is nearly unit y_2 / 1000, so y_2 is at most 1e-6.
    assert_close(x / scales, [0.0, 0.0], atol=2e-6)


def test_convex():
    """For |y|^2 / 2 + (y_1^4 + y_2^4 + y_3^4) / 4 with y = B (x - m), the minimum is m."""
    # B differs from I by entries below 0.3, so its smallest singular value is at least 0.1, and the smallest
    # eigenvalue of the Hessian at least 0.01: the error is at most 1e-10 / 0.01.
    for number in range(4):
        chance = rng(number)
        b = np.eye(3) + chance.uniform(-0.3, 0.3, size=(3, 3))
        m, x0 = chance.normal(size=3), 10 * chance.normal(size=3)
        x = newton_minimise(
            lambda x, b=b, m=m: float(np.sum((b @ (x - m)) ** 2 / 2 + (b @ (x - m)) ** 4 / 4)),
            lambda x, b=b, m=m: b.T @ (b @ (x - m) + (b @ (x - m)) ** 3),
            lambda x, b=b, m=m: b.T @ np.diag(1 + 3 * (b @ (x - m)) ** 2) @ b,
            x0,
        )
        assert_close(x, m, atol=2e-8)


@pytest.mark.parametrize("x0", [0.1, -0.3, 0.5])
def test_double_well(x0):
    """For x^4/4 - x^2/2 the steps end at a minimum, 1 or -1, even from next to the maximum at 0."""
    x = assert_array(newton_minimise(*WELL, np.array([x0]), 1e-6), (1,))
    assert_close(np.abs(x), [1.0], atol=1e-6)


def test_saddle():
    """For u^2/2 - v^2/2 + v^4/4 from next to the saddle at 0, the steps end at (0, 1) or (0, -1)."""
    x = newton_minimise(
        lambda x: float(x[0] ** 2 / 2 - x[1] ** 2 / 2 + x[1] ** 4 / 4),
        lambda x: np.array([x[0], x[1] ** 3 - x[1]]),
        lambda x: np.diag([1.0, 3 * x[1] ** 2 - 1]),
        np.array([2.0, 0.1]),
        1e-6,
    )
    assert_close(np.abs(assert_array(x, (2,))), [0.0, 1.0], atol=2e-6)


def test_singular_hessian():
    """Where the smallest eigenvalue is 0, a multiple of I is needed too: u^2/2 + v^4/4 from (3.1, 0)."""
    x = newton_minimise(
        lambda x: float(x[0] ** 2 / 2 + x[1] ** 4 / 4),
        lambda x: np.array([x[0], x[1] ** 3]),
        lambda x: np.diag([1.0, 3 * x[1] ** 2]),
        np.array([3.1, 0.0]),
        1e-3,
    )
    assert_close(x, [0.0, 0.0], atol=1e-3)
    # At 0 the second derivative of x^4/4 - x is 0, and the minimum is 1.
    x = newton_minimise(
        lambda x: float(x[0] ** 4 / 4 - x[0]),
        lambda x: x**3 - 1,
        lambda x: np.array([3 * x**2]),
        np.array([0.0]),
        1e-6,
    )
    assert_close(x, [1.0], atol=1e-6)


FLAT = (lambda x: float(x[0] ** 4), lambda x: 4 * x**3, lambda x: np.array([12 * x**2]))


def test_flat_minimum():
    """For x^4 each step leads to 2 x / 3, and the result is the first point where 4 x^3 is small enough."""
    assert_close(newton_minimise(*FLAT, np.array([0.9]), 1e-6), [0.9 * (2 / 3) ** 13])


def test_defaults():
    """By default the gradient must be at most 1e-10, and 100 steps may be taken: to (2/3)^100 x for x^4."""
    # The gradient is 1.7e-10 after 99 of these steps, and 0.5e-10 after the last one.
    last = (0.5e-10 / 4) ** (1 / 3)
    assert_close(newton_minimise(*FLAT, np.array([last * 1.5**100])), [last], atol=0.0)
    assert_refuses(newton_minimise, *FLAT, np.array([last * 1.5**101]), because="101 steps are needed")


def test_refuses_too_few_steps():
    """Where no point has a small gradient within `max_steps` steps, there is no result."""
    start = np.array([-1.2, 1.0])
    assert_refuses(
        newton_minimise,
        valley,
        valley_gradient,
        valley_hessian,
        start,
        1e-10,
        3,
        because="3 steps are too few",
    )
    assert_refuses(newton_minimise, *ROOT, np.array([2.0]), max_steps=1, because="one step is too few")


def test_leaves_its_inputs_alone():
    """The start stays as it is, and so does the array that `gradient` returns, even if it is its argument."""
    assert_leaves_alone(newton_minimise, *WELL, np.array([2.0]), 1e-6)
    x = newton_minimise(lambda x: float(x @ x) / 2, lambda x: x, lambda x: np.eye(2), np.array([0.1, -3.0]))
    assert_close(x, [0.0, 0.0])


@pytest.mark.edge
def test_starts_at_a_critical_point():
    """A start with gradient 0 is the result, be it a minimum or a maximum."""
    for x0 in (1.0, 0.0):
        assert_close(newton_minimise(*WELL, np.array([x0])), [x0])


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats; the functions are given floats even then."""
    # Numpy refuses negative powers of integers.  x + 1/x has its minimum at 1.
    one = (lambda x: float((x + x**-1)[0]), lambda x: 1 - x**-2, lambda x: np.array([2 * x**-3]))
    for x0 in ([1.25], [1], np.array([1])):
        assert_close(newton_minimise(*one, x0, 1e-6), [1.0], atol=1e-6)
    assert_close(newton_minimise(bowl, bowl_gradient, bowl_hessian, [1, 1], 3.5), [-1.0, 2.0])


@pytest.mark.edge
def test_refuses_other_shapes():
    """At a point of shape (2,) the gradient has shape (2,) and the Hessian shape (2, 2)."""
    start = np.array([1.0, 1.0])
    for g, h, because in (
        (np.ones(1), np.eye(2), "the gradient has shape (1,)"),
        (np.ones((2, 1)), np.eye(2), "the gradient has shape (2, 1)"),
        (np.ones(2), np.eye(1), "the Hessian has shape (1, 1)"),
    ):
        functions = (bowl, lambda x, g=g: g.copy(), lambda x, h=h: h.copy())
        assert_refuses(newton_minimise, *functions, start, max_steps=5, because=because)


@pytest.mark.edge
def test_refuses_nan():
    """A start is a vector of numbers."""
    start = np.array([math.nan, 1.0])
    assert_refuses(newton_minimise, bowl, bowl_gradient, bowl_hessian, start, because="an entry is NaN")
