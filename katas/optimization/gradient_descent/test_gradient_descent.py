"""What gradient_descent must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from gradient_descent import gradient_descent
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    positive_definite_matrices,
    vectors,
)

# Points and minima have at most four entries of at most 1.6, times the scale.  With rates below 2/L no step
# leads further away from the minimum, and each adds a few rounding errors of 1e-15: twenty steps stay below
# 1e-12, times the scale.
ROUNDING = 1e-10


def test_worked_example():
    """The points in the README: each step multiplies one coordinate by 3/5 and the other by -3/5."""
    trajectory = gradient_descent(lambda x: np.array([1.0, 4.0]) * x, np.array([5.0, 5.0]), 2 / 5, 3)
    assert_close(trajectory, [[5, 5], [3, -3], [9 / 5, 9 / 5], [27 / 25, -27 / 25]])


def test_coordinates_move_together():
    """Each step uses the gradient at the last point: no coordinate sees the new value of another."""
    # f(u, v) = u^2 + u v + v^2; the gradients at the first two points are (8, 4) and (3, 0).
    trajectory = gradient_descent(lambda x: np.array([[2, 1], [1, 2]]) @ x, np.array([4.0, 0.0]), 1 / 4, 2)
    assert_close(trajectory, [[4.0, 0.0], [2.0, -1.0], [5 / 4, -1.0]])


def test_rate_at_and_above_the_bound():
    """For f(x) = x^2 the points jump back and forth forever at rate 1 = 2/f'', and diverge at rate 3/2."""
    for factor in (-1, -2):
        trajectory = gradient_descent(lambda x: 2 * x, np.array([1.0]), (1 - factor) / 2, 12)
        assert_close(trajectory, [[float(factor**k)] for k in range(13)])


def test_points_that_do_not_move():
    """If the gradient is 0 at the start, every row is the start; without steps there is only one row."""
    # The gradient of x_1^2 + (x_2^2 - 4)^2 / 8: a minimum and a saddle.
    for x0 in ([0.0, 2.0], [0.0, 0.0]):
        trajectory = gradient_descent(
            lambda x: np.array([2 * x[0], x[1] * (x[1] ** 2 - 4) / 2]), np.array(x0), 0.1, 5
        )
        assert_close(trajectory, [x0] * 6)
    assert_close(gradient_descent(lambda x: 2 * x, np.array([3.0, 4.0]), 0.1, 0), [[3.0, 4.0]])


@given(positive_definite_matrices(), st.data(), st.integers(0, 20), st.sampled_from([1e-6, 1.0, 1e6]))
def test_closed_form(a, data, steps, scale):
    """On a quadratic, x_k - m is (I - eta A)^k applied to x_0 - m: a power for each eigenvalue."""
    m, x0 = (data.draw(vectors(len(a))) * scale / 10 for _ in range(2))
    eigenvalues, basis = np.linalg.eigh(a)
    rate = data.draw(st.sampled_from([1.0, 0.25, 1.5, 1.75])) / float(eigenvalues[-1])
    powers = (1 - rate * eigenvalues) ** np.arange(steps + 1)[:, None]
    expected = m + (powers * (basis.T @ (x0 - m))) @ basis.T
    trajectory = gradient_descent(lambda x: a @ (x - m), x0.copy(), rate, steps)
    assert_close(trajectory, expected, atol=ROUNDING * scale)


@given(matrices(), st.sampled_from([0.1, 0.5, 1.0]))
def test_each_step(a, rate):
    """For any function f, the next point is the last one minus eta times the gradient there."""

    # The gradient of the sum of log cosh((A x)_i), with entries of at most 64: after four steps the
    # coordinates are below 300, and a step rounds them by less than 1e-13.
    def gradient(x):
        return a.T @ np.tanh(a @ x)

    x0 = np.linspace(-0.3, 0.7, a.shape[1])
    trajectory = assert_array(gradient_descent(gradient, x0.copy(), rate, 4), (5, len(x0)))
    expected = [x0, *(x - rate * gradient(x) for x in trajectory[:-1])]
    assert_close(trajectory, expected, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The start stays as it is, and so does the array that `gradient` returns, even if it is its argument."""
    trajectory = gradient_descent(lambda x: x, np.array([4.0, -8.0]), 0.5, 3)
    assert_close(trajectory, [[4.0, -8.0], [2.0, -4.0], [1.0, -2.0], [0.5, -1.0]])
    assert_leaves_alone(gradient_descent, lambda x: 2 * x, np.array([1.0, 2.0]), 0.25, 3)


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """The start may be a list or hold integers; the gradient is given floats all the same."""
    # For f(x) = log x_1 + log x_2; numpy refuses negative powers of integers.
    for x0 in ([1.0, 4.0], [1, 4], np.array([1, 4])):
        assert_close(gradient_descent(lambda x: x**-1, x0, 1 / 2, 1), [[1.0, 4.0], [1 / 2, 31 / 8]])


@pytest.mark.edge
def test_refuses_arguments_out_of_range():
    """A start is a vector of finite numbers, a rate is positive and finite, and steps are counted from 0."""
    for x0 in (1.0, [[1.0, 2.0]], [1.0, math.nan], [math.inf, 1.0]):
        assert_refuses(gradient_descent, lambda x: 2 * x, x0, 0.1, 3, because=f"x0 is {x0}")
    for rate in (0.0, -0.1, math.nan, math.inf):
        assert_refuses(
            gradient_descent, lambda x: 2 * x, [1.0, 2.0], rate, 3, because=f"the learning rate is {rate}"
        )
    assert_refuses(gradient_descent, lambda x: 2 * x, [1.0, 2.0], 0.1, -1, because="steps is -1")


@pytest.mark.edge
def test_refuses_a_gradient_of_another_shape():
    """The gradient has one entry for each coordinate, in one axis."""
    for wrong in (2.0, [2.0], [1.0, 2.0, 3.0], [[1.0], [2.0]]):
        because = f"at a point of shape (2,) the gradient has shape {np.shape(wrong)}"
        assert_refuses(gradient_descent, lambda x, g=wrong: np.array(g), [1.0, 2.0], 0.1, 3, because=because)
