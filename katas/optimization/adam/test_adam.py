"""What adam must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from adam import adam
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, vectors

BETAS = [(0.9, 0.999), (0.5, 0.75), (0.0, 0.5), (0.99, 0.5)]
FORGETFUL = [(0.75, 0.0), (0.0, 0.0)]

# Gradients are h tanh(x - c), where x0 - c is 0 or at least 1/40 in absolute value.  With the betas of the
# first list, after at most six steps, the square root of the average square is at least 1/8 of the largest
# gradient so far.  So an error in one point makes that of the next one at most 20 times larger, and four
# times that makes 2e-10 of a rounding error of 1e-15.
ROUNDING = 1e-9


@st.composite
def functions(draw):
    """Draw a centre, a height for each coordinate of a function, and a start."""
    n = draw(st.integers(1, 4))
    return draw(vectors(n)), draw(vectors(n)), draw(vectors(n)) / 10


def slope_of(center, height):
    """Return the gradient of the sum of h_i log cosh(x_i - c_i), which has a minimum where h_i > 0."""
    return lambda x: height * np.tanh(x - center)


def test_worked_example():
    """The points in the README: 5, 1, -9/5."""
    trajectory = adam(lambda x: x.copy(), np.array([5.0]), 24 / 5, 2, 1 / 2, 1 / 2, 1.0)
    assert_close(trajectory, [[5.0], [1.0], [-9 / 5]])


def test_first_step():
    """The first averages, corrected, are g and g^2: the first step is eta g / (|g| + epsilon)."""
    x0, g = np.array([7.0, -2.0, 1.0]), np.array([3.0, -0.25, 0.0])
    for betas in BETAS + FORGETFUL:
        trajectory = adam(lambda x: np.array([3.0, -0.25, 0.0]), x0.copy(), 0.5, 1, *betas, 0.75)
        assert_close(trajectory, [x0, x0 - 0.5 * g / (np.abs(g) + 0.75)])


def test_two_betas():
    """With beta2 = 1/7 in the example of the README, the average of the squares 25 and 1 is 4."""
    trajectory = adam(lambda x: x.copy(), np.array([5.0]), 24 / 5, 2, 1 / 2, 1 / 7, 1.0)
    assert_close(trajectory, [[5.0], [1.0], [1 - 24 / 5 * (7 / 3) / (2 + 1)]])


def test_default_betas_and_epsilon():
    """By default, beta1 is 0.9, beta2 is 0.999 and epsilon is 1e-8."""
    # Gradients as small as 1e-8 show epsilon: it halves the first step.
    for scale in (1.0, 1e-8):
        trajectory = adam(lambda x, scale=scale: scale * np.cos(x), np.array([0.0, 1.0]), 0.25, 6)
        explicit = adam(
            lambda x, scale=scale: scale * np.cos(x), np.array([0.0, 1.0]), 0.25, 6, 0.9, 0.999, 1e-8
        )
        assert_close(trajectory, assert_array(explicit, (7, 2)))


@given(vectors(), st.sampled_from(BETAS + FORGETFUL), st.sampled_from([1e-8, 0.5]))
def test_constant_gradient(g, betas, epsilon):
    """The average of equal numbers is that number: with a constant gradient all steps are equal."""
    g, x0 = g / 10, np.linspace(-1.0, 1.0, len(g))
    step = 0.25 * g / (np.abs(g) + epsilon)
    trajectory = adam(lambda x: g.copy(), x0.copy(), 0.25, 8, *betas, epsilon)
    assert_close(trajectory, x0 - np.arange(9)[:, None] * step, atol=ROUNDING)


def test_points_that_do_not_move():
    """Where the gradient has always been 0, epsilon prevents 0/0; with no steps there is only the start."""
    trajectory = adam(lambda x: x * [0.0, 1.0], np.array([3.0, 0.0]), 0.5, 4, 0.9, 0.999, 1e-8)
    assert_close(trajectory, [[3.0, 0.0]] * 5)
    assert_close(adam(lambda x: 2 * x, np.array([3.0, 4.0]), 0.1, 0, 0.9, 0.999, 1e-8), [[3.0, 4.0]])


def test_ill_conditioned():
    """For f(x) = (x_1^2 + 10^4 x_2^2) / 2 both coordinates follow the same path, apart from epsilon."""
    # The first gradients are 1 and 1e4, so the square root of the average square stays above 0.1 in twenty
    # steps, and epsilon changes a step by less than one part in 1e7.
    trajectory = adam(lambda x: np.array([1.0, 1e4]) * x, np.array([1.0, 1.0]), 0.1, 20, 0.9, 0.999, 1e-8)
    trajectory = assert_array(trajectory, (21, 2))
    assert_close(trajectory[:, 1].copy(), trajectory[:, 0].copy(), atol=1e-5)


# Multiplication by a power of 2 commutes with every rounding, so only the method decides here.
@given(functions(), st.sampled_from([2.0**-20, 0.5, 8.0, 2.0**20]), st.sampled_from(BETAS))
def test_unit_of_f(function, c, betas):
    """If f is measured in another unit, and epsilon too, the trajectory is the same."""
    center, height, x0 = function
    plain = adam(slope_of(center, height), x0.copy(), 0.5, 5, *betas, 0.25)
    scaled = adam(slope_of(center, c * height), x0.copy(), 0.5, 5, *betas, c * 0.25)
    assert_close(scaled, assert_array(plain, (6, len(x0))), atol=ROUNDING)


@given(functions(), st.sampled_from(BETAS))
def test_coordinates_apart(function, betas):
    """If f is a sum of functions of one coordinate each, every coordinate moves independently."""
    together = adam(slope_of(*function[:2]), function[2].copy(), 0.5, 5, *betas, 1e-8)
    together = assert_array(together, (6, len(function[2])))
    for i, (center, height, x0) in enumerate(zip(*function, strict=True)):
        alone = adam(slope_of(center, height), np.array([x0]), 0.5, 5, *betas, 1e-8)
        assert_close(alone, together[:, i : i + 1].copy(), atol=ROUNDING)


@given(functions(), st.sampled_from(BETAS), st.sampled_from([1e-8, 0.5]), st.sampled_from([0.25, 2.0]))
def test_weighted_averages(function, betas, epsilon, rate):
    """Step t divides an average by the square root of another, in which step s has weight beta^(t - s)."""
    center, height, x0 = function
    slope = slope_of(center, height)
    trajectory = adam(slope_of(center, height), x0.copy(), rate, 6, *betas, epsilon)
    trajectory = assert_array(trajectory, (7, len(x0)))
    slopes = np.array([slope(x) for x in trajectory[:-1]])
    expected = [x0]
    for t in range(1, 7):
        mean = _average(slopes[:t], betas[0])
        mean_square = _average(slopes[:t] ** 2, betas[1])
        expected.append(trajectory[t - 1] - rate * mean / (np.sqrt(mean_square) + epsilon))
    assert_close(trajectory, expected, atol=ROUNDING)


def _average(values, beta):
    weights = beta ** np.arange(len(values))[::-1]
    return weights @ values / weights.sum()


def test_leaves_its_inputs_alone():
    """The start stays as it is, and so does the array that `gradient` returns, even if it is its argument."""
    trajectory = adam(lambda x: x, np.array([5.0, -5.0]), 24 / 5, 2, 1 / 2, 1 / 2, 1.0)
    assert_close(trajectory, [[5.0, -5.0], [1.0, -1.0], [-9 / 5, 9 / 5]])
    assert_leaves_alone(adam, lambda x: 2 * x, np.array([1.0, 2.0]), 0.25, 3, 0.9, 0.999, 1e-8)


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """The start may be a list or hold integers; the gradient is given floats all the same."""
    # Numpy refuses negative powers of integers.  The gradients 1 and 1/3 give -1/2 * 1/2 and -1/2 * 1/4.
    for x0 in ([1.0, 3.0], [1, 3], np.array([1, 3])):
        trajectory = adam(lambda x: x**-1, x0, 0.5, 1, 0.9, 0.999, 1.0)
        assert_close(trajectory, [[1.0, 3.0], [3 / 4, 23 / 8]])


@pytest.mark.edge
def test_refuses_arguments_out_of_range():
    """A start is a vector of finite numbers, rate and epsilon are positive, and an average forgets."""
    for x0 in (1.0, [[1.0, 2.0]], [1.0, math.nan], [math.inf, 1.0]):
        assert_refuses(adam, lambda x: 2 * x, x0, 0.1, 3, because=f"x0 is {x0}")
    good = {"learning_rate": 0.1, "steps": 3, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8}
    out_of_range = {
        "learning_rate": (0.0, -0.1, math.nan, math.inf),
        "steps": (-1,),
        "beta1": (1.0, -0.1, math.nan),
        "beta2": (1.0, -0.1, math.nan),
        "epsilon": (0.0, -1e-8, math.nan, math.inf),
    }
    for name, values in out_of_range.items():
        for wrong in values:
            arguments = good | {name: wrong}
            assert_refuses(adam, lambda x: 2 * x, [1.0, 2.0], **arguments, because=f"{name} is {wrong}")


@pytest.mark.edge
def test_refuses_a_gradient_of_another_shape():
    """The gradient has one entry for each coordinate, in one axis."""
    for wrong in (2.0, [2.0], [1.0, 2.0, 3.0], [[1.0], [2.0]]):
        because = f"at a point of shape (2,) the gradient has shape {np.shape(wrong)}"
        assert_refuses(adam, lambda x, g=wrong: np.array(g), [1.0, 2.0], 0.1, 3, because=because)
