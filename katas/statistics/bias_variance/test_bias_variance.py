"""What bias_variance must satisfy.  README.md states the mathematics."""

import itertools
import math

import numpy as np
import pytest
from bias_variance import bias_variance
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    matrices,
    numbers,
    rng,
    vectors,
)

PREDICTIONS = [[1.0, 2.0], [5.0, 2.0]]
TRUTH = [2.0, 4.0]

# Entries are at most 16 in absolute value, so differences are at most 32 and squares 1024; the means of 16 of
# them carry a few rounding errors of 1024 * 1e-16 each.
ROUNDING = 1e-11


def parts(predictions, truth):
    """Return the squared bias and the variance, checked for their kind."""
    squared_bias, variance = assert_unpacks(bias_variance(predictions, truth), "squared_bias", "variance")
    return assert_number(squared_bias), assert_number(variance)


def experiments():
    """Draw predictions of 1 to 4 models at 1 to 4 points, and the truth there."""
    return st.integers(1, 4).flatmap(lambda n: st.tuples(matrices(None, n), vectors(n)))


def test_worked_example():
    """The predictions (1, 2) and (5, 2) of (2, 4) have squared bias 5/2 and variance 2."""
    squared_bias, variance = assert_unpacks(
        bias_variance(np.array(PREDICTIONS), np.array(TRUTH)), "squared_bias", "variance"
    )
    assert_close(squared_bias, 5 / 2)
    assert_close(variance, 2.0)


def test_three_models():
    """At one point the predictions 0.1, 0.4, 0.7 of 0.6 have squared bias 0.04 and variance 0.06."""
    squared_bias, variance = assert_unpacks(
        bias_variance(np.array([[0.1], [0.4], [0.7]]), np.array([0.6])), "squared_bias", "variance"
    )
    assert_close(squared_bias, 0.04)
    assert_close(variance, 0.06)


@pytest.mark.parametrize(
    ("degree", "squared_bias", "variance"), [(0, 2 / 9, 1 / 3), (1, 2 / 9, 2 / 3), (2, 0.0, 1.0)]
)
def test_polynomials_through_noise(degree, squared_bias, variance):
    """Fits of x^2 at -1, 0, 1 with all 8 noises of -1 and 1: the variance is (degree + 1) / 3."""
    columns = np.array([[1.0, -1.0, 1.0], [1.0, 0.0, 0.0], [1.0, 1.0, 1.0]])[:, : degree + 1]
    truth = np.array([1.0, 0.0, 1.0])
    noise = np.array(list(itertools.product([-1.0, 1.0], repeat=3)))
    fits = np.linalg.solve(columns.T @ columns, columns.T @ (truth + noise).T)
    found = assert_unpacks(bias_variance((columns @ fits).T, truth), "squared_bias", "variance")
    assert_close(found[0], squared_bias)
    assert_close(found[1], variance)


@given(experiments())
def test_agrees_with_the_definition(pair):
    """The mean squared bias of the points, and the mean of their variances."""
    predictions, truth = pair
    biases, variances = [], []
    for j, t in enumerate(truth):
        column = [float(row[j]) for row in predictions]
        mean = math.fsum(column) / len(column)
        biases.append((mean - t) ** 2)
        variances.append(math.fsum((p - mean) ** 2 for p in column) / len(column))
    squared_bias, variance = parts(predictions.copy(), truth.copy())
    assert_close(squared_bias, math.fsum(biases) / len(truth), atol=ROUNDING)
    assert_close(variance, math.fsum(variances) / len(truth), atol=ROUNDING)


def test_sum_is_the_mean_squared_error():
    """Squared bias and variance add up to the mean squared error of all predictions."""
    draw = rng(1)
    predictions, truth = draw.normal(size=(30, 7)) + 0.5, draw.normal(size=7)
    squared_bias, variance = parts(predictions.copy(), truth.copy())
    assert_close(squared_bias + variance, float(np.mean((predictions - truth) ** 2)), atol=ROUNDING)


@given(vectors(3), vectors(3))
def test_equal_models(row, truth):
    """Models that all predict the same have variance 0, however different the points are."""
    squared_bias, variance = parts(np.array([row, row, row, row]), truth)
    assert_close(variance, 0.0, atol=ROUNDING)
    assert_close(squared_bias, float(np.mean((row - truth) ** 2)), atol=ROUNDING)


@given(matrices(3, 2), vectors(2))
def test_correct_on_average(errors, truth):
    """Models with opposite errors have bias 0, and their variance is the mean of the squared errors."""
    squared_bias, variance = parts(np.vstack([truth + errors, truth - errors]), truth)
    assert_close(squared_bias, 0.0, atol=ROUNDING)
    assert_close(variance, float(np.mean(errors**2)), atol=ROUNDING)


@given(experiments(), st.sampled_from([0.25, -3.0]))
def test_shift(pair, c):
    """Adding a number to predictions and truth changes neither part."""
    predictions, truth = pair
    squared_bias, variance = parts(predictions, truth)
    moved_bias, moved_variance = parts(predictions + c, truth + c)
    assert_close(moved_bias, squared_bias, atol=ROUNDING)
    assert_close(moved_variance, variance, atol=ROUNDING)


# Integers near 1e9 are exact, and so are the means of two.
def test_large_shift():
    """The predictions of the worked example, plus 10^9, still have squared bias 5/2 and variance 2."""
    found = assert_unpacks(
        bias_variance(np.array(PREDICTIONS) + 1e9, np.array(TRUTH) + 1e9), "squared_bias", "variance"
    )
    assert_close(found[0], 5 / 2)
    assert_close(found[1], 2.0)


@given(experiments(), numbers())
def test_scale(pair, c):
    """Multiplying predictions and truth by c multiplies both parts by c^2."""
    predictions, truth = pair
    squared_bias, variance = parts(predictions, truth)
    scaled_bias, scaled_variance = parts(c * predictions, c * truth)
    assert_close(scaled_bias, c**2 * squared_bias, atol=256 * ROUNDING)
    assert_close(scaled_variance, c**2 * variance, atol=256 * ROUNDING)


@given(experiments())
def test_order_of_the_models(pair):
    """The models may come in any order."""
    predictions, truth = pair
    squared_bias, variance = parts(predictions, truth)
    found = parts(predictions[::-1].copy(), truth)
    assert_close(found[0], squared_bias, atol=ROUNDING)
    assert_close(found[1], variance, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves predictions and truth unchanged."""
    assert_leaves_alone(bias_variance, np.array(PREDICTIONS), np.array(TRUTH))


@pytest.mark.edge
def test_one_repetition():
    """A single model has variance 0, and its squared bias is its mean squared error."""
    squared_bias, variance = assert_unpacks(
        bias_variance(np.array([[1.0, 2.0]]), np.array(TRUTH)), "squared_bias", "variance"
    )
    assert_close(squared_bias, 5 / 2)
    assert_close(variance, 0.0)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    squared_bias, variance = assert_unpacks(
        bias_variance([[1, 2], [5, 2]], [2, 4]), "squared_bias", "variance"
    )
    assert_close(squared_bias, 5 / 2)
    assert_close(variance, 2.0)


@pytest.mark.edge
def test_refuses_wrong_input():
    """Each model predicts at every point, and each point has a correct value."""
    for predictions, truth, why in (
        ([1.0, 2.0], TRUTH, "predictions is not a matrix"),
        (PREDICTIONS, [2.0], "predictions has 2 columns and truth has 1 entry"),
        (PREDICTIONS, [[2.0, 4.0]], "truth is not a vector"),
        ([[math.nan, 2.0], [5.0, 2.0]], TRUTH, "predictions holds a NaN"),
        (PREDICTIONS, [2.0, math.nan], "truth holds a NaN"),
    ):
        assert_refuses(bias_variance, predictions, truth, because=why)
