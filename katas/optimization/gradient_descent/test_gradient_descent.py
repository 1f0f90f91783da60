"""What gradient_descent must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from gradient_descent import gradient_descent
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    positive_definite_matrices,
    vectors,
)

# The quadratics drawn here have eigenvalues from 1 to about 4100, and start at most 64 from their
# minimum.  With rates below 2/L no step leads further away, and each adds rounding errors of a few
# 64 * 1e-16, so twenty steps stay below 1e-11.
ROUNDING = 1e-9


@st.composite
def quadratics(draw):
    """Draw the matrix, the minimum and the start of a quadratic, and a learning rate below 2/L."""
    a = draw(positive_definite_matrices())
    largest = float(np.linalg.eigvalsh(a)[-1])
    rate = draw(st.sampled_from([1.0, 0.25, 1.5, 1.75])) / largest
    return a, draw(vectors(len(a))) + 0.1, draw(vectors(len(a))), rate


def quadratic(a, m):
    """Return the gradient of 1/2 (x - m) . A (x - m)."""
    return lambda x: a @ (x - m)


def walked(gradient, x0, learning_rate, steps):
    """Return the trajectory, checked for its kind and shape."""
    return assert_array(gradient_descent(gradient, x0, learning_rate, steps), (steps + 1, len(x0)))


def test_worked_example():
    """The points in the README: each step multiplies one coordinate by 3/5 and the other by -3/5."""
    trajectory = gradient_descent(lambda x: np.array([1.0, 4.0]) * x, np.array([5.0, 5.0]), 2 / 5, 3)
    assert_close(trajectory, [[5, 5], [3, -3], [9 / 5, 9 / 5], [27 / 25, -27 / 25]])


def test_coordinates_move_together():
    """Each step uses the gradient at the last point: no coordinate sees the new value of another."""
    # f(u, v) = u^2 + u v + v^2; the gradients at the first two points are (8, 4) and (3, 0).
    trajectory = gradient_descent(lambda x: np.array([[2, 1], [1, 2]]) @ x, np.array([4.0, 0.0]), 1 / 4, 2)
    assert_close(trajectory, [[4.0, 0.0], [2.0, -1.0], [5 / 4, -1.0]])


def test_goes_on():
    """Nothing ends it early: for f(x) = x^2 the rates 1/2, 1 and 3/2 have the factors 0, -1 and -2."""
    for factor in (0, -1, -2):
        trajectory = gradient_descent(lambda x: 2 * x, np.array([1.0]), (1 - factor) / 2, 12)
        assert_close(trajectory, [[float(factor**k)] for k in range(13)])
    assert_close(gradient_descent(lambda x: 2 * x, np.array([3.0, 4.0]), 0.1, 0), [[3.0, 4.0]])


@given(quadratics(), st.integers(0, 20))
def test_closed_form(problem, steps):
    """On a quadratic, x_k - m is (I - eta A)^k applied to x_0 - m: a power for each eigenvalue."""
    a, m, x0, rate = problem
    eigenvalues, basis = np.linalg.eigh(a)
    powers = (1 - rate * eigenvalues) ** np.arange(steps + 1)[:, None]
    expected = m + (powers * (basis.T @ (x0 - m))) @ basis.T
    assert_close(gradient_descent(quadratic(a, m), x0.copy(), rate, steps), expected, atol=ROUNDING)


@given(quadratics())
def test_falls(problem):
    """With eta < 2/L each step lowers f by at least eta (1 - eta L / 2) times the squared gradient."""
    a, m, x0, rate = problem
    largest = float(np.linalg.eigvalsh(a)[-1])
    errors = walked(quadratic(a, m), x0.copy(), rate, 5) - m
    slopes = errors @ a
    values = (errors * slopes).sum(axis=1) / 2
    falls = rate * (1 - rate * largest / 2) * (slopes**2).sum(axis=1)
    # A value of f is at most L |x - m|^2 / 2 < 1e7, and rounding is a multiple of 1e-16 of it.
    for k in range(5):
        assert_at_most(float(values[k + 1]), float(values[k] - falls[k]), slack=1e-7)


@given(matrices(), st.sampled_from([0.5, 0.125, 1.0]))
def test_each_step(a, rate):
    """For any function f, the next point is the last one minus eta times the gradient there."""

    # The gradient of the sum of log cosh((A x)_i), with entries of at most 64.
    def gradient(x):
        return a.T @ np.tanh(a @ x)

    trajectory = walked(gradient, np.linspace(-1.0, 1.0, a.shape[1]), rate, 4)
    expected = [x - rate * gradient(x) for x in trajectory[:-1]]
    assert_close(trajectory[1:].copy(), expected, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the start unchanged."""
    assert_leaves_alone(gradient_descent, lambda x: 2 * x, np.array([1.0, 2.0]), 0.25, 3)


@pytest.mark.edge
def test_gradient_that_returns_its_argument():
    """The gradient of 1/2 x . x is x itself, and what a function returns may be what it was given."""
    trajectory = gradient_descent(lambda x: x, np.array([4.0, -8.0]), 0.5, 3)
    assert_close(trajectory, [[4.0, -8.0], [2.0, -4.0], [1.0, -2.0], [0.5, -1.0]])


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """The start may be a list or hold integers; the gradient is given floats, so it may take any power."""
    # For f(x) = log x_1 + log x_2; numpy refuses negative powers of integers.
    for x0 in ([1, 4], np.array([1, 4])):
        assert_close(gradient_descent(lambda x: x**-1, x0, 1 / 2, 1), [[1.0, 4.0], [1 / 2, 31 / 8]])


@pytest.mark.edge
def test_refuses_what_makes_no_trajectory():
    """It takes a point, a positive rate, steps that are not negative, and a gradient of the point's shape."""

    def refuses(x0, rate, steps, because):
        assert_refuses(gradient_descent, lambda x: 2 * x, x0, rate, steps, because=because)

    for wrong in (1.0, [[1.0, 2.0]], [1.0, math.nan], [1.0, math.inf]):
        refuses(wrong, 0.1, 3, f"x0 is {wrong}")
    for wrong in (0.0, -0.1, math.nan, math.inf):
        refuses([1.0, 2.0], wrong, 3, f"the learning rate is {wrong}")
    for wrong in (-1, -5):
        refuses([1.0, 2.0], 0.1, wrong, f"steps is {wrong}")
    for wrong in (2.0, [2.0], [1.0, 2.0, 3.0], [[1.0], [2.0]]):
        because = f"at a point of shape (2,) the gradient has shape {np.shape(wrong)}"
        gradient = lambda x, wrong=wrong: np.array(wrong)  # noqa: E731
        assert_refuses(gradient_descent, gradient, [1.0, 2.0], 0.1, 3, because=because)
