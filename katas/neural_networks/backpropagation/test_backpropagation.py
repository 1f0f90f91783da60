"""What backpropagation must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from backpropagation import loss_and_gradients

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    rng,
)

X, LABELS = [[1.0, 2.0]], [0]
TWO, TWO_LABELS = [[1.0, 2.0], [0.0, -2.0]], [0, 0]
NETWORK = [[1.0, 1.0], [1.0, -1.0]], [-1.0, 0.0], [[1.0, 0.0], [2.0, 1.0]], [0.0, 2.0]

# The numbers of samples, features, hidden units and classes.
SIZES = 5, 3, 4, 3

# Sums of at most 5 products of numbers of order 1, and a softmax: errors of about 1e-15.  The assertions of
# values allow 1e-12.


def both(x, labels, *weights):
    """Return the loss and the list of the four derivatives, checked for their kind and shape."""
    loss, found = assert_unpacks(loss_and_gradients(x, labels, *weights), "loss", "gradients")
    found = assert_unpacks(found, "dw1", "db1", "dw2", "db2")
    return assert_number(loss), [assert_array(g, w.shape) for g, w in zip(found, weights, strict=True)]


def arrays(values):
    """Return new arrays with the same values."""
    return [np.array(value) for value in values]


def random_network():
    """Return samples, labels and weights with |a| at least 1/64 for every hidden unit and sample.

    The entries of x are multiples of 1/4 and those of w1 multiples of 1/8, so that a without its bias is a
    multiple of 1/32.  The biases are odd multiples of 1/64.
    """
    n, d, h, k = SIZES
    x = rng(1).integers(-4, 5, (n, d)) / 4
    labels = np.append(rng(2).integers(0, k, n - 2), [1, 2])
    w1 = rng(3).integers(-8, 9, (d, h)) / 8
    b1 = (2 * rng(4).integers(-16, 16, h) + 1) / 64
    return x, labels, [w1, b1, rng(5).uniform(-1, 1, (h, k)), rng(6).uniform(-1, 1, k) + 0.1]


def loss_of(x, labels, w1, b1, w2, b2):
    """Return the loss, sample by sample, for scores that are not large."""
    costs = []
    for row, label in zip(x, labels, strict=True):
        hidden = [max(float(row @ w1[:, j]) + float(b1[j]), 0.0) for j in range(len(b1))]
        scores = [float(np.dot(hidden, w2[:, j])) + float(b2[j]) for j in range(len(b2))]
        costs.append(math.log(math.fsum(map(math.exp, scores))) - scores[label])
    return math.fsum(costs) / len(costs)


def test_worked_example():
    """The sample of the README has the loss log 2, and derivatives 0 for the unit that is off."""
    loss, (dw1, db1, dw2, db2) = both(np.array(X), np.array(LABELS), *arrays(NETWORK))
    assert_close(loss, math.log(2))
    assert_close(db2, [-1 / 2, 1 / 2])
    assert_close(dw2, [[-1.0, 1.0], [0.0, 0.0]])
    assert_close(db1, [-1 / 2, 0.0])
    assert_close(dw1, [[-1 / 2, 0.0], [-1.0, 0.0]])


def test_two_samples():
    """The loss of two samples is the mean of their losses, and every derivative gets 1/2 of each."""
    loss, (dw1, db1, dw2, db2) = both(np.array(TWO), np.array(TWO_LABELS), *arrays(NETWORK))
    assert_close(loss, math.log(2))
    assert_close(dw2, [[-1 / 2, 1 / 2], [-1 / 2, 1 / 2]])
    assert_close(db2, [-1 / 2, 1 / 2])
    assert_close(db1, [-1 / 4, -1 / 4])
    assert_close(dw1, [[-1 / 4, 0.0], [-1 / 2, 1 / 2]])


def test_zero_weights():
    """With all weights 0 the loss is log 3, and b2 has the derivatives 1/3 minus the shares 1/2, 1/4, 1/4."""
    x = np.array([[0.1, 0.7], [0.3, -0.2], [0.5, 0.5], [-0.4, 0.6]])
    weights = np.zeros((2, 5)), np.zeros(5), np.zeros((5, 3)), np.zeros(3)
    loss, (dw1, db1, dw2, db2) = both(x, np.array([0, 2, 0, 1]), *weights)
    assert_close(loss, math.log(3))
    assert_close(db2, [1 / 3 - 1 / 2, 1 / 3 - 1 / 4, 1 / 3 - 1 / 4])
    for zero in (dw1, db1, dw2):
        assert_close(zero, np.zeros(zero.shape))


# A step of 1e-5 changes no a by more than 1e-5, so no unit meets its corner.  Along any entry the scores of a
# sample change with slopes at most 2 apart, so the third derivative of the loss is below 2^3 / (6 sqrt 3).
# The difference misses the derivative by h^2 / 6 times that, 2e-11, and by rounding, about 1e-15 / h = 1e-10.
def test_gradient_check():
    """The loss is its formula, and its differences in every entry agree with the derivatives."""
    x, labels, weights = random_network()
    loss, found = both(x.copy(), labels.copy(), *arrays(weights))
    assert_close(loss, loss_of(x, labels, *weights))
    h = 1e-5
    for which, gradient in enumerate(found):
        measured = np.zeros(gradient.shape)
        for place in np.ndindex(gradient.shape):
            up, down = arrays(weights), arrays(weights)
            up[which][place] += h
            down[which][place] -= h
            measured[place] = (loss_of(x, labels, *up) - loss_of(x, labels, *down)) / (2 * h)
        assert_close(gradient, measured, rtol=1e-6, atol=2e-9)


def test_permuting_hidden_units():
    """The hidden units have no order: permuting them permutes their derivatives and changes nothing else."""
    x, labels, (w1, b1, w2, b2) = random_network()
    loss, (dw1, db1, dw2, db2) = both(x.copy(), labels.copy(), *arrays([w1, b1, w2, b2]))
    order = [2, 0, 3, 1]
    moved = w1[:, order], b1[order], w2[order], b2
    other, found = both(x.copy(), labels.copy(), *arrays(moved))
    assert_close(other, loss)
    for g, expected in zip(found, (dw1[:, order], db1[order], dw2[order], db2), strict=True):
        assert_close(g, expected)


def test_units_that_are_off():
    """A unit that is off for every sample has derivatives 0, and so has one that is at its corner."""
    x, labels, (w1, b1, w2, b2) = random_network()
    b1[1] = -10.0
    w1[:, 2], b1[2] = 0.0, 0.0
    _, (dw1, db1, dw2, _) = both(x, labels, w1, b1, w2, b2)
    assert_close(dw1[:, 1:3], np.zeros((3, 2)))
    assert_close(db1[1:3], [0.0, 0.0])
    assert_close(dw2[1:3], np.zeros((2, 3)))


def test_batch_is_the_mean_of_its_rows():
    """Loss and derivatives of a batch are the means of those of its rows."""
    x, labels, weights = random_network()
    loss, found = both(x.copy(), labels.copy(), *arrays(weights))
    n = len(x)
    rows = [both(x[[i]], labels[[i]], *arrays(weights)) for i in range(n)]
    assert_close(loss, sum(row[0] for row in rows) / n)
    for which, gradient in enumerate(found):
        assert_close(gradient, sum(row[1][which] for row in rows) / n)


def test_large_scores():
    """Scores 0 and 1000 have the probabilities 0 and 1: the loss is 0 with label 1, and 1000 with label 0."""
    weights = np.array([[1.0]]), np.array([0.0]), np.array([[0.0, 1000.0]]), np.array([0.0, 0.0])
    loss, found = both(np.array([[1.0]]), np.array([1]), *weights)
    assert_close(loss, 0.0)
    for gradient in found:
        assert_close(gradient, np.zeros(gradient.shape))
    loss, (dw1, db1, dw2, db2) = both(np.array([[1.0]]), np.array([0]), *weights)
    assert_close(loss, 1000.0)
    assert_close(db2, [-1.0, 1.0])
    assert_close(dw2, [[-1.0, 1.0]])
    assert_close(db1, [1000.0])
    assert_close(dw1, [[1000.0]])
    loss, (_, _, _, db2) = both(np.array([[1.0], [0.0]]), np.array([0, 0]), *weights)
    assert_close(loss, (1000 + math.log(2)) / 2)
    assert_close(db2, [-1 / 2 - 1 / 4, 1 / 2 + 1 / 4])


def test_leaves_its_inputs_alone():
    """The function leaves samples, labels and weights unchanged."""
    assert_leaves_alone(loss_and_gradients, np.array(TWO), np.array(TWO_LABELS), *arrays(NETWORK))


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """Lists of integers work as well as arrays of floats."""
    result = loss_and_gradients([[1, 2]], [0], [[1, 1], [1, -1]], [-1, 0], [[1, 0], [2, 1]], [0, 2])
    loss, found = assert_unpacks(result, "loss", "gradients")
    assert_close(loss, math.log(2))
    for gradient, expected in zip(
        assert_unpacks(found, "dw1", "db1", "dw2", "db2"),
        ([[-1 / 2, 0.0], [-1.0, 0.0]], [-1 / 2, 0.0], [[-1.0, 1.0], [0.0, 0.0]], [-1 / 2, 1 / 2]),
        strict=True,
    ):
        assert_close(gradient, expected)


@pytest.mark.edge
def test_refuses_labels_out_of_range():
    """With 2 classes the labels are 0 and 1, and -1 is not the last class."""
    for label in (-1, 2):
        assert_refuses(
            loss_and_gradients,
            np.array(TWO),
            np.array([0, label]),
            *arrays(NETWORK),
            because=f"one of the labels is {label}",
        )


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """A bias has one entry for each unit of its layer, and every row has one label."""
    w1, b1, w2, b2 = NETWORK
    for labels, weights, reason in (
        (TWO_LABELS, (w1, [1.0], w2, b2), "b1 has 1 entry for 2 hidden units"),
        (TWO_LABELS, (w1, b1, w2, [1.0]), "b2 has 1 entry for 2 classes"),
        ([0], NETWORK, "there are 2 rows and 1 label"),
    ):
        assert_refuses(loss_and_gradients, np.array(TWO), np.array(labels), *arrays(weights), because=reason)
