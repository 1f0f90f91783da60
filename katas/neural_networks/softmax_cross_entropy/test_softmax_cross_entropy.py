"""What softmax_cross_entropy must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from softmax_cross_entropy import loss_and_gradient

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    matrices,
    rng,
)

ONE, LABEL = [[0.0, math.log(2), math.log(5)]], [2]
TWO, LABELS = [*ONE, [0.0, 0.0, 0.0]], [2, 0]


def both(logits, labels):
    """Return the loss and the gradient, checked for their kind and shape."""
    loss, gradient = assert_unpacks(loss_and_gradient(logits, labels), "loss", "gradient")
    return assert_number(loss), assert_array(gradient, logits.shape)


def test_worked_example():
    """The exponentials 1, 2 and 5 with label 2 cost log(8/5), with gradient (1/8, 1/4, -3/8)."""
    loss, gradient = both(np.array(ONE), np.array(LABEL))
    assert_close(loss, math.log(8 / 5))
    assert_close(gradient, [[1 / 8, 1 / 4, -3 / 8]])


def test_two_rows():
    """With a second row of zeros the loss is the mean of log(8/5) and log 3, and the gradient is halved."""
    loss, gradient = both(np.array(TWO), np.array(LABELS))
    assert_close(loss, (math.log(8 / 5) + math.log(3)) / 2)
    assert_close(gradient, [[1 / 16, 1 / 8, -3 / 16], [-1 / 3, 1 / 6, 1 / 6]])


@pytest.mark.parametrize("k", [1, 2, 10])
def test_equal_scores(k):
    """Scores that are all equal cost log k, whatever the labels are."""
    loss, gradient = both(np.full((3, k), 0.7), np.array([0, k - 1, k // 2]))
    assert_close(loss, math.log(k))
    assert_close(gradient, (1 / k - np.eye(k)[[0, k - 1, k // 2]]) / 3)


def test_far_apart():
    """Scores of 0 and 1000 with label 0 cost 1000, and the gradient is (-1, 1)."""
    loss, gradient = both(np.array([[0.0, 1000.0]]), np.array([0]))
    assert_close(loss, 1000.0)
    assert_close(gradient, [[-1.0, 1.0]])


def test_rows_far_apart():
    """Equal scores cost log 2, and rows may lie thousands apart."""
    loss, gradient = both(np.array([[1000.0, 1000.0], [-1000.0, -1000.0]]), np.array([0, 1]))
    assert_close(gradient, [[-1 / 4, 1 / 4], [1 / 4, -1 / 4]])
    assert_close(loss, math.log(2))


# Near 1000 a score is rounded by 1e-13, and the loss and the probabilities by about as much.
@given(matrices(2, 3), st.sampled_from([0.1, 1000.0, -1000.0]))
def test_shift_of_a_row(z, c):
    """A number added to one row changes nothing, and each row of the gradient sums to 0."""
    labels = np.array([2, 1])
    loss, gradient = both(z.copy(), labels)
    moved, moved_gradient = both(z + np.array([[c], [0.0]]), labels)
    assert_close(moved, loss, atol=1e-11)
    assert_close(moved_gradient, gradient, atol=1e-11)
    assert_close(gradient.sum(axis=1), [0.0, 0.0])


# With h = 1e-5 the difference misses the derivative by h^2 / 6 times a third derivative below 1/8, and by
# rounding, about 1e-16 / h = 1e-11 for a loss of a few units.
def test_gradient_check():
    """Central differences of the loss agree with the gradient."""
    z, labels, h = rng().normal(size=(4, 3)), rng(1).integers(0, 3, 4), 1e-5
    measured = np.zeros(z.shape)
    for place in np.ndindex(z.shape):
        step = np.zeros(z.shape)
        step[place] = h
        measured[place] = (both(z + step, labels)[0] - both(z - step, labels)[0]) / (2 * h)
    assert_close(both(z.copy(), labels)[1], measured, rtol=1e-6, atol=1e-9)


def test_agrees_with_the_definition():
    """For scores that are not large, the probabilities are exponentials divided by their sum."""
    z, labels = rng(2).normal(0, 3, (5, 4)), rng(3).integers(0, 4, 5)
    costs, rows = [], []
    for row, label in zip(z.tolist(), labels.tolist(), strict=True):
        shares = [math.exp(score) / math.fsum(map(math.exp, row)) for score in row]
        costs.append(-math.log(shares[label]))
        rows.append([(share - (j == label)) / 5 for j, share in enumerate(shares)])
    loss, gradient = both(z.copy(), labels.copy())
    assert_close(gradient, rows)
    assert_close(loss, math.fsum(costs) / 5)


def test_leaves_its_inputs_alone():
    """The function leaves the scores and the labels unchanged."""
    assert_leaves_alone(loss_and_gradient, np.array(TWO), np.array(LABELS))


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """Lists of integers work as well as arrays of floats."""
    loss, gradient = assert_unpacks(loss_and_gradient([[0, 1000]], [0]), "loss", "gradient")
    assert_close(loss, 1000.0)
    assert_close(gradient, [[-1.0, 1.0]])


@pytest.mark.edge
def test_refuses_labels_out_of_range():
    """With 3 classes the labels are 0, 1 and 2; -1 is not the last class."""
    for label in (-1, 3):
        assert_refuses(
            loss_and_gradient, np.array(TWO), np.array([0, label]), because=f"one of the labels is {label}"
        )


@pytest.mark.edge
def test_refuses_another_number_of_labels():
    """Every row has one label."""
    assert_refuses(loss_and_gradient, np.array(TWO), np.array([0]), because="there are 2 rows and 1 label")


@pytest.mark.edge
def test_refuses_nan():
    """A score that is NaN has no probability."""
    wrong = np.array([[0.0, math.nan, 1.0]])
    assert_refuses(loss_and_gradient, wrong, np.array([0]), because="a score is NaN")
