"""What least_squares_gradient must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from least_squares_gradient import least_squares_gradient

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices, numbers

X = [[1.0, 2.0], [3.0, 0.0]]
Y = [4.0, 1.0]
W = [1.0, 1.0]

# Entries are multiples of 1/4 and at most 16 in absolute value, with up to four samples: residuals below
# 1100, sums of products below 8e4, and errors of a few 1e-16 of that.
ROUNDING = 1e-9


def cut(table):
    """Return data, targets and weights out of one table: its last column and its last row."""
    return table[:-1, :-1].copy(), table[:-1, -1].copy(), table[-1, :-1].copy()


PROBLEMS = matrices(5, 4).map(cut)


def gradient(x, y, w):
    """Return the gradient, checked for its kind and shape."""
    return assert_array(least_squares_gradient(x, y, w), (x.shape[1],))


def loss(x, y, w):
    """Return the mean squared error, sample by sample."""
    return math.fsum(
        (math.fsum(a * b for a, b in zip(row, w, strict=True)) - t) ** 2 for row, t in zip(x, y, strict=True)
    ) / len(x)


def test_worked_example():
    """The gradient computed by hand in the README: (5, -2)."""
    assert_close(least_squares_gradient(np.array(X), np.array(Y), np.array(W)), [5.0, -2.0])


def test_one_feature():
    """For one feature it is twice the mean of residual times feature: here (1 + 2 + 12) * 2 / 3 = 10."""
    found = least_squares_gradient(
        np.array([[1.0], [2.0], [3.0]]), np.array([1.0, 3.0, 2.0]), np.array([2.0])
    )
    assert_close(found, [10.0])


def test_one_sample():
    """For one sample it is twice its residual, times the sample."""
    found = least_squares_gradient(np.array([[1.0, -2.0, 0.5]]), np.array([3.0]), np.array([1.0, 1.0, 4.0]))
    assert_close(found, [-4.0, 8.0, -2.0])


def test_no_residuals():
    """Where every target is met, no weight needs to change."""
    x = np.array([[1.0, 2.0], [3.0, 0.0], [1.0, 1.0]])
    assert_close(least_squares_gradient(x, np.array([-4.0, 6.0, -1.0]), np.array([2.0, -3.0])), [0.0, 0.0])


def test_samples_twice():
    """A mean does not change if every sample occurs twice, so neither does its gradient."""
    x, y = np.array(X * 2), np.array(Y * 2)
    assert_close(least_squares_gradient(x, y, np.array(W)), [5.0, -2.0])


# Sums of a few products with errors of 1e-16 each; a column in a large unit gives a large derivative.
def test_units():
    """A feature in another unit, with its weight adapted, has a derivative in that unit."""
    for unit in (1e-6, 1.0, 1e6):
        x = np.array([[0.1, 0.3 * unit], [0.7, 0.2 * unit]])
        found = least_squares_gradient(x, np.array([0.4, 0.3]), np.array([0.1, 0.9 / unit]))
        # The residuals are 0.01 + 0.27 - 0.4 = -0.12 and 0.07 + 0.18 - 0.3 = -0.05.
        assert_close(found, [-0.047, -0.046 * unit])


@given(PROBLEMS)
def test_agrees_with_the_difference(problem):
    """Each partial derivative is the central difference of the mean squared error, which is a parabola."""
    x, y, w = problem
    slopes = [loss(x, y, w + e) / 2 - loss(x, y, w - e) / 2 for e in np.eye(len(w))]
    # Losses below 1.2e6 with errors of 1e-9 are subtracted.
    assert_close(least_squares_gradient(x, y, w), slopes, atol=1e-6)


@given(PROBLEMS, numbers())
def test_linear_in_the_targets(problem, c):
    """The gradient for y + c z is that for y plus c times the difference between those for z and for 0."""
    x, y, w = problem
    z = y[::-1].copy()
    zero = gradient(x.copy(), np.zeros(len(y)), w.copy())
    expected = gradient(x.copy(), y.copy(), w.copy()) + c * (gradient(x.copy(), z, w.copy()) - zero)
    assert_close(least_squares_gradient(x, y + c * z, w), expected, atol=100 * ROUNDING)


@given(PROBLEMS)
def test_order_of_the_samples(problem):
    """The order of the samples does not matter; the order of the features is that of the result."""
    x, y, w = problem
    before = gradient(x.copy(), y.copy(), w.copy())
    assert_close(least_squares_gradient(x[::-1].copy(), y[::-1].copy(), w.copy()), before, atol=ROUNDING)
    assert_close(
        least_squares_gradient(x[:, ::-1].copy(), y, w[::-1].copy()), before[::-1].copy(), atol=ROUNDING
    )


@given(PROBLEMS)
def test_zero_at_the_solution(problem):
    """At the solution of least squares the gradient is 0."""
    x, y, _ = problem
    solution = np.linalg.lstsq(x, y, rcond=None)[0]
    # Where columns are nearly dependent, the solution is large and the residuals are rounded with it.
    size = 1 + float(np.abs(solution).max())
    assert_close(least_squares_gradient(x, y, solution), np.zeros(3), atol=1e-9 * size)


def test_leaves_its_inputs_alone():
    """The function leaves data, targets and weights unchanged."""
    assert_leaves_alone(least_squares_gradient, np.array(X), np.array(Y), np.array(W))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well, even when the result is beyond the largest integer of numpy."""
    assert_close(least_squares_gradient([[1, 2], [3, 0]], [4, 1], [1, 1]), [5.0, -2.0])
    big = np.array([10**10])
    assert_close(least_squares_gradient(big[:, np.newaxis], big, big), [2e30 - 2e20])


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """Each sample has a target, and each feature a weight."""
    for y, w in (([4.0], W), ([[4.0], [1.0]], W), (4.0, W), (Y, [1.0]), (Y, 1.0)):
        because = f"x has shape (2, 2), y {np.shape(y)} and w {np.shape(w)}"
        assert_refuses(least_squares_gradient, X, y, w, because=because)
    assert_refuses(least_squares_gradient, [1.0, 2.0], Y, W, because="x has shape (2,)")
    assert_refuses(least_squares_gradient, np.ones((2, 2, 1)), Y, np.ones((2, 1)), because="x has three axes")
    assert_refuses(least_squares_gradient, np.zeros((0, 2)), [], W, because="there are no samples")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """Data, targets and weights are finite numbers."""
    for wrong in (math.nan, math.inf):
        assert_refuses(least_squares_gradient, [[1.0, wrong], [3.0, 0.0]], Y, W, because=f"x holds {wrong}")
        assert_refuses(least_squares_gradient, X, [4.0, wrong], W, because=f"y holds {wrong}")
        assert_refuses(least_squares_gradient, X, Y, [wrong, 1.0], because=f"w holds {wrong}")
