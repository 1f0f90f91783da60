"""What nesterov must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nesterov import nesterov

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    vectors,
)

# Points start at most 2 from the minimum, and with these rates and shares they stay below 50.  Each step adds
# a few rounding errors of 1e-14, and later steps enlarge them at most tenfold: twenty steps stay below 1e-11.
ROUNDING = 1e-10


def test_worked_example():
    """The points in the README for f(x) = x^2 / 2: 8, 4, 1, -1/4."""
    trajectory = nesterov(lambda x: x.copy(), np.array([8.0]), 1 / 2, 1 / 2, 3)
    assert_close(trajectory, [[8.0], [4.0], [1.0], [-1 / 4]])


def test_tenths():
    """For f(x) = x^2 / 2 from 0.7, with rate and share 0.1, the gradients are 0.7, 0.623 and 0.55377."""
    trajectory = nesterov(lambda x: x.copy(), np.array([0.7]), 0.1, 0.1, 3)
    assert_close(trajectory, [[0.7], [0.63], [0.5607], [0.498393]])


def test_coordinates_move_together():
    """Each step uses the gradient at one look-ahead point: no coordinate sees the new value of another."""
    # f(u, v) = u^2 + u v + v^2; the look-ahead points are (4, 0), (1, -3/2) and (5/16, -1).
    trajectory = nesterov(lambda x: np.array([[2, 1], [1, 2]]) @ x, np.array([4.0, 0.0]), 1 / 4, 1 / 2, 3)
    assert_close(trajectory, [[4.0, 0.0], [2.0, -1.0], [7 / 8, -1.0], [13 / 32, -37 / 64]])


def test_where_the_gradient_is_asked_for():
    """The gradient is asked for once a step, at the point plus beta times the step before."""
    asked = []

    def gradient(x):
        asked.append(x.copy())
        return np.array([1.0, 4.0]) * x

    trajectory = assert_array(nesterov(gradient, np.array([5.0, -0.3]), 0.2, 0.5, 4), (5, 2))
    assert_equal(len(asked), 4)
    last_steps = np.diff(trajectory, axis=0, prepend=trajectory[:1])
    assert_close(np.array(asked), (trajectory + 0.5 * last_steps)[:-1])


def test_nothing_kept():
    """With share 0 the method is gradient descent: here each step multiplies by 3/5 and -3/5."""
    trajectory = nesterov(lambda x: np.array([1.0, 4.0]) * x, np.array([5.0, 5.0]), 2 / 5, 0.0, 3)
    assert_close(trajectory, [[5, 5], [3, -3], [9 / 5, 9 / 5], [27 / 25, -27 / 25]])


@pytest.mark.parametrize("beta", [0.1, 0.5, 0.9])
def test_constant_gradient(beta):
    """Under a constant gradient g step k is -eta g (1 + beta + ... + beta^(k-1)), as with momentum."""
    g = np.array([3.0, -0.1])
    trajectory = assert_array(nesterov(lambda _: np.array([3.0, -0.1]), np.zeros(2), 0.1, beta, 30), (31, 2))
    # The sum of 30 steps rounds below 100, where floats are 2e-14 apart.
    powers = 1 - beta ** np.arange(1, 31)
    assert_close(np.diff(trajectory, axis=0), -0.1 * np.outer(powers / (1 - beta), g), atol=ROUNDING)


@given(vectors(), st.data(), st.sampled_from([1.0, 4.0, 100.0]), st.sampled_from([0.1, 1.0, 30.0]))
def test_guarantee(m, data, ratio, mu):
    """With eta = 1/L and the beta of the README, f falls at least as fast as the bound."""
    m = m / 10
    x0 = data.draw(vectors(len(m))) / 10
    top, root = mu * ratio, math.sqrt(ratio)

    def gradient(x):
        return mu * (x - m) + (top - mu) * np.tanh(x - m)

    def height(x):
        return float(np.sum(mu * (x - m) ** 2 / 2 + (top - mu) * np.log(np.cosh(x - m))))

    trajectory = nesterov(gradient, x0.copy(), 1 / top, (root - 1) / (root + 1), 30)
    trajectory = assert_array(trajectory, (31, len(m)))
    start = (top + mu) / 2 * float(np.sum((x0 - m) ** 2))
    for k, x in enumerate(trajectory):
        # Points are rounded by a few 1e-16 and slopes are below 1e4 * 4: f is off by less than 1e-10.
        assert_at_most(height(x), (1 - 1 / root) ** k * start, slack=1e-9)


@given(vectors(), st.data(), st.sampled_from([0.1, 0.5, 1.0]), st.sampled_from([0.0, 0.1, 0.5, 0.9]))
def test_three_terms(curvatures, data, share, beta):
    """On a quadratic, x_{k+1} = (1 - eta lambda) (x_k + beta (x_k - x_{k-1})) in each coordinate."""
    curvatures = np.abs(curvatures) + 0.1
    x0 = data.draw(vectors(len(curvatures))) / 10
    rate = share / float(curvatures.max())
    expected = [x0, (1 - rate * curvatures) * x0]
    for _ in range(19):
        expected.append((1 - rate * curvatures) * (expected[-1] + beta * (expected[-1] - expected[-2])))
    trajectory = nesterov(lambda x: curvatures * x, x0.copy(), rate, beta, 20)
    assert_close(trajectory, expected, atol=ROUNDING)


@given(matrices(), st.sampled_from([0.1, 0.5, 1.0]), st.sampled_from([0.0, 0.1, 0.9]))
def test_each_step(a, rate, beta):
    """For any function f, a step leads from a look-ahead point y to y minus eta times the gradient at y."""
    a = a / 4

    # The gradient of the sum of log cosh((A x)_i), with entries of at most 16: after five steps the
    # coordinates are below 250.  The look-ahead points are rounded by 1e-13, and the gradients change by at
    # most 256 times as much.
    def gradient(x):
        return a.T @ np.tanh(a @ x)

    x0 = np.linspace(-0.3, 0.7, a.shape[1])
    trajectory = assert_array(nesterov(gradient, x0.copy(), rate, beta, 5), (6, len(x0)))
    ahead = trajectory + beta * np.diff(trajectory, axis=0, prepend=trajectory[:1])
    expected = [x0, *(y - rate * gradient(y) for y in ahead[:-1])]
    assert_close(trajectory, expected, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the start unchanged."""
    assert_leaves_alone(nesterov, lambda x: 2 * x, np.array([1.0, 2.0]), 0.25, 0.5, 3)


@pytest.mark.edge
def test_no_steps():
    """With no steps there is only the start."""
    assert_close(nesterov(lambda x: 2 * x, np.array([3.0, 4.0]), 0.1, 0.9, 0), [[3.0, 4.0]])


@pytest.mark.edge
def test_gradient_returns_its_argument():
    """The gradient of x^2 / 2 may be the very array of x."""
    trajectory = nesterov(lambda x: x, np.array([8.0, -4.0]), 1 / 2, 1 / 2, 3)
    assert_close(trajectory, [[8.0, -4.0], [4.0, -2.0], [1.0, -1 / 2], [-1 / 4, 1 / 8]])


@pytest.mark.edge
def test_accepts_lists_integers_and_single_precision():
    """The start may be a list, or hold integers or single-precision numbers; the gradient is given floats."""
    # For f(x) = log x_1 + log x_2; numpy refuses negative powers of integers.
    for x0 in ([1.0, 3.0], [1, 3], np.array([1, 3]), np.array([1, 3], dtype=np.float32)):
        assert_close(nesterov(lambda x: x**-1, x0, 1 / 2, 1 / 2, 1), [[1.0, 3.0], [1 / 2, 17 / 6]])


@pytest.mark.edge
def test_refuses_arguments_out_of_range():
    """A start is a vector of numbers, a rate is positive, a share is below 1, and steps are not negative."""
    good = {"x0": [1.0, 2.0], "learning_rate": 0.1, "beta": 0.9, "steps": 3}
    out_of_range = {
        "x0": (1.0, [[1.0, 2.0]], [1.0, math.nan]),
        "learning_rate": (0.0, -0.1, math.nan, math.inf),
        "beta": (1.0, -0.1, math.nan),
        "steps": (-1,),
    }
    for name, values in out_of_range.items():
        for wrong in values:
            arguments = good | {name: wrong}
            assert_refuses(nesterov, lambda x: 2 * x, **arguments, because=f"{name} is {wrong}")
