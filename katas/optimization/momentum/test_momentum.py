"""What momentum must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from momentum import momentum

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    vectors,
)

# Points start at most 2 from the minimum, and with these rates and shares they stay below 50.  Each step adds
# a few rounding errors of 1e-14, and later steps enlarge them at most tenfold: twenty steps stay below 1e-11.
ROUNDING = 1e-10

CURVATURES = np.array([1.0, 100.0])


def height(x):
    """Return f of the long valley, whose gradient is CURVATURES * x."""
    return float(np.sum(CURVATURES * x**2)) / 2


def test_worked_example():
    """The points in the README for f(x) = x^2 / 2: the ball passes the minimum with speed."""
    trajectory = momentum(lambda x: x.copy(), np.array([8.0]), 1 / 2, 1 / 2, 3)
    assert_close(trajectory, [[8.0], [4.0], [0.0], [-2.0]])


def test_tenths():
    """For f(x) = x^2 / 2 from 0.7 with rate and share 0.1 the steps are -0.07, -0.07 and -0.063."""
    trajectory = momentum(lambda x: x.copy(), np.array([0.7]), 0.1, 0.1, 3)
    assert_close(trajectory, [[0.7], [0.63], [0.56], [0.497]])


def test_coordinates_move_together():
    """Each step uses the gradient at the last point: no coordinate sees the new value of another."""
    # f(u, v) = u^2 + u v + v^2; the gradients at the first three points are (8, 4), (3, 0) and (-1, -11/4).
    trajectory = momentum(lambda x: np.array([[2, 1], [1, 2]]) @ x, np.array([4.0, 0.0]), 1 / 4, 1 / 2, 3)
    assert_close(trajectory, [[4.0, 0.0], [2.0, -1.0], [1 / 4, -3 / 2], [-3 / 8, -17 / 16]])


def test_nothing_kept():
    """With share 0 the method is gradient descent: here each step multiplies by 3/5 and -3/5."""
    trajectory = momentum(lambda x: np.array([1.0, 4.0]) * x, np.array([5.0, 5.0]), 2 / 5, 0.0, 3)
    assert_close(trajectory, [[5, 5], [3, -3], [9 / 5, 9 / 5], [27 / 25, -27 / 25]])


@pytest.mark.parametrize("beta", [0.1, 0.5, 0.9])
def test_constant_gradient(beta):
    """Under a constant gradient g the steps grow towards -eta g / (1 - beta)."""
    g = np.array([3.0, -0.1])
    trajectory = assert_array(
        momentum(lambda _: np.array([3.0, -0.1]), np.zeros(2), 0.1, beta, 400), (401, 2)
    )
    steps = np.diff(trajectory, axis=0)
    powers = 1 - beta ** np.arange(1, 401)
    # The sum of 400 steps rounds near 1200 at most, where floats are 2e-13 apart.
    assert_close(steps, -0.1 * np.outer(powers / (1 - beta), g), atol=ROUNDING)
    assert_close(steps[-1], -0.1 * g / (1 - beta), atol=ROUNDING)


@pytest.mark.parametrize("method", ["descent", "momentum"])
def test_long_valley(method):
    """In 100 steps f falls from 5050 to 92 by descent at its best, and below 1e-9 by momentum at its best."""
    rate, beta = {"descent": (2 / 101, 0.0), "momentum": (4 / 121, (9 / 11) ** 2)}[method]
    trajectory = momentum(lambda x: CURVATURES * x, np.array([100.0, 1.0]), rate, beta, 100)
    trajectory = assert_array(trajectory, (101, 2))
    assert_close(height(trajectory[0]), 5050.0)
    if method == "descent":
        assert_close(height(trajectory[-1]), 5050 * (99 / 101) ** 200)
    else:
        assert_at_most(height(trajectory[-1]), 1e-9)


@given(vectors(), st.data(), st.sampled_from([0.1, 0.5, 1.0, 1.9]), st.sampled_from([0.0, 0.1, 0.5, 0.9]))
def test_three_terms(curvatures, data, share, beta):
    """On a quadratic, x_{k+1} = (1 + beta - eta lambda) x_k - beta x_{k-1} in each coordinate."""
    curvatures = np.abs(curvatures) + 0.1
    x0 = data.draw(vectors(len(curvatures))) / 10
    rate = share / float(curvatures.max())
    expected = [x0, x0 - rate * curvatures * x0]
    for _ in range(19):
        expected.append((1 + beta - rate * curvatures) * expected[-1] - beta * expected[-2])
    trajectory = momentum(lambda x: curvatures * x, x0.copy(), rate, beta, 20)
    assert_close(trajectory, expected, atol=ROUNDING)


@given(matrices(), st.sampled_from([0.1, 0.5, 1.0]), st.sampled_from([0.0, 0.1, 0.9]))
def test_each_step(a, rate, beta):
    """For any function f, a step is beta times the last step minus eta times the gradient."""

    # The gradient of the sum of log cosh((A x)_i), with entries of at most 64: after five steps the
    # coordinates are below 1000, and a step rounds them by less than 1e-12.
    def gradient(x):
        return a.T @ np.tanh(a @ x)

    x0 = np.linspace(-0.3, 0.7, a.shape[1])
    trajectory = assert_array(momentum(gradient, x0.copy(), rate, beta, 5), (6, len(x0)))
    before = np.concatenate([[x0], trajectory])
    expected = [
        x + beta * (x - last) - rate * gradient(x) for last, x in zip(before, trajectory, strict=False)
    ]
    assert_close(trajectory, [x0, *expected[:-1]], atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the start unchanged."""
    assert_leaves_alone(momentum, lambda x: 2 * x, np.array([1.0, 2.0]), 0.25, 0.5, 3)


@pytest.mark.edge
def test_no_steps():
    """With no steps there is only the start."""
    assert_close(momentum(lambda x: 2 * x, np.array([3.0, 4.0]), 0.1, 0.9, 0), [[3.0, 4.0]])


@pytest.mark.edge
def test_gradient_returns_its_argument():
    """The gradient of x^2 / 2 may be the very array of x, which must not change with the velocity."""
    trajectory = momentum(lambda x: x, np.array([8.0, -4.0]), 1 / 2, 1 / 2, 3)
    assert_close(trajectory, [[8.0, -4.0], [4.0, -2.0], [0.0, 0.0], [-2.0, 1.0]])


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """The start may be a list or hold integers; the gradient is given floats even then."""
    # For f(x) = log x_1 + log x_2; numpy refuses negative powers of integers.
    for x0 in ([1.0, 4.0], [1, 4], np.array([1, 4])):
        assert_close(momentum(lambda x: x**-1, x0, 1 / 2, 1 / 2, 1), [[1.0, 4.0], [1 / 2, 31 / 8]])


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
            assert_refuses(momentum, lambda x: 2 * x, **arguments, because=f"{name} is {wrong}")
