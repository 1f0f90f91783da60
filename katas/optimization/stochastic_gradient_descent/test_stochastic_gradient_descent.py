"""What sgd must satisfy.  README.md states the mathematics."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from stochastic_gradient_descent import sgd

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    rng,
    vectors,
)

# A test that needs no certain order compares numbers that are the same for each order.  Weights stay below
# 100 and take at most 50 steps, each with a few rounding errors of 1e-14: 1e-11 is far more than they need.
ROUNDING = 1e-11


def towards(w, batch):
    """Return the mean gradient for the losses (w - x)^2 / 2 of the rows x."""
    return w - batch.mean(axis=0)


def squared_error(w, batch):
    """Return the mean gradient for rows with inputs and, in the last place, what to predict from them."""
    x, y = batch[:, :-1], batch[:, -1]
    return (x @ w - y) @ x / len(batch)


def recorded(data, batch_size, epochs, number=0):
    """Return the batches that `gradient` is called with, when the weights do not matter."""
    batches = []

    def gradient(w, batch):
        batches.append(np.array(batch))
        return np.zeros(1)

    sgd(gradient, data, np.zeros(1), lambda step: 0.1, batch_size, epochs, rng(number))
    return batches


def test_worked_example():
    """The weights in the README: (0, 0), (1, 3), (7/4, 3)."""
    data = np.array([[1.0, 0.0, 4.0], [0.0, 2.0, 6.0]])
    weights = sgd(squared_error, data, np.zeros(2), lambda step: 1 / 4, 1, 2, rng())
    assert_close(weights, [[0.0, 0.0], [1.0, 3.0], [7 / 4, 3.0]])


@pytest.mark.parametrize("batch_size", [3, 5])
def test_one_batch(batch_size):
    """If all rows fit into one batch, an epoch is one step of gradient descent: here halfway to the mean."""
    data = np.array([[0.3, 6.0], [0.6, 0.0], [0.6, 3.0]])
    weights = sgd(towards, data, np.array([8.5, -5.0]), lambda step: 1 / 2, batch_size, 3, rng())
    assert_close(weights, [[8.5, -5.0], [4.5, -1.0], [2.5, 1.0], [1.5, 2.0]])


def test_steps_within_an_epoch():
    """Three equal rows make three steps of an epoch, each from the weights before it: three times halfway."""
    weights = sgd(towards, np.full((3, 1), 0.3), np.array([8.3]), lambda step: 1 / 2, 1, 2, rng())
    assert_close(weights, [[8.3], [1.3], [0.425]])


def test_every_row_once():
    """An epoch has every row once, the last batch too: 7 rows in batches of 3, 3 and 1."""
    batches = recorded(np.arange(7.0), 3, 2)
    assert_equal(np.array([len(batch) for batch in batches]), [3, 3, 1, 3, 3, 1])
    for epoch in (batches[:3], batches[3:]):
        assert_close(np.sort(np.concatenate(epoch)), np.arange(7.0))


def test_rows_of_any_shape():
    """A row may be a matrix: four of them, in batches of two, are shuffled but stay as they are."""
    data = np.arange(24.0).reshape(4, 2, 3)
    batches = recorded(data, 2, 1)
    assert_equal(len(batches), 2)
    rows = np.concatenate(batches)
    assert_close(assert_array(rows, (4, 2, 3))[np.argsort(rows[:, 0, 0])], data)


def test_rate_of_each_step():
    """Step t has rate eta_t, counted through all epochs: with 3 batches, the second begins with step 3."""
    rates = [0.5, 0.3, 0.7, 0.2, 0.11, 0.13, 0.9, 0.05, 0.6, 1.3]
    rate = rates.__getitem__
    weights = sgd(lambda w, batch: np.array([1.0]), np.arange(5.0), np.ones(1), rate, 2, 3, rng())
    assert_close(weights, [[1.0], [1 - sum(rates[:3])], [1 - sum(rates[:6])], [1 - sum(rates[:9])]])


def test_new_batches():
    """Each epoch makes new batches: there are more than 10^11 ways to halve 40 rows, and none comes twice."""
    # Two random halves are equal or opposite with probability 2 / C(40, 20) = 1.5e-11; 11 pairs make 1.6e-10.
    firsts = [set(batch.tolist()) for batch in recorded(np.arange(40.0), 20, 6)[::2]]
    known, rest = set(range(20)), set(range(20, 40))
    assert_at_most(sum(first in (known, rest) for first in firsts), 0)
    pairs = itertools.pairwise(firsts)
    assert_at_most(sum(first in (before, (known | rest) - before) for before, first in pairs), 0)


def test_every_order():
    """Each of the 6 orders of three rows is equally likely: about 50 of 300 epochs have it."""
    # A count is binomial with 300 trials of probability 1/6.  The sum of C(300, k) (1/6)^k (5/6)^(300 - k)
    # over the k below 13 or above 97 is 1.8e-11, so some of the 6 counts is outside with probability 1.1e-10.
    batches = np.concatenate(recorded(np.arange(3.0), 1, 300))
    orders = assert_array(batches, (900,)).reshape(300, 3) @ [9, 3, 1]
    counts = [np.sum(orders == code) for code in (5, 7, 11, 15, 19, 21)]
    assert_at_most(sum(not 13 <= count <= 97 for count in counts), 0)


def test_equal_seeds():
    """All chance comes from `rng`: generators of the same seed give the same weights."""
    first, second = (
        sgd(towards, np.arange(20.0)[:, None], np.zeros(1), lambda step: 0.1, 3, 2, rng(1)) for _ in range(2)
    )
    assert_at_most(float(np.abs(assert_array(first, (3, 1)) - assert_array(second, (3, 1))).max()), 0.0)


@given(vectors(st.integers(1, 6)), st.integers(1, 7), st.integers(1, 4), st.integers(0, 99))
def test_each_step(data, batch_size, epochs, number):
    """Each step goes from the last weights against the gradient of its batch, at its own rate."""
    batches = []

    def gradient(w, batch):
        batches.append(np.array(batch))
        return np.tanh(w - batch.mean())

    w = np.array([0.1, -7.3])
    weights = sgd(gradient, data, w.copy(), lambda step: 3 / (step + 2), batch_size, epochs, rng(number))
    steps_per_epoch = -(-len(data) // batch_size)
    assert_equal(len(batches), epochs * steps_per_epoch)
    expected = [w]
    for step, batch in enumerate(batches):
        w = w - 3 / (step + 2) * np.tanh(w - batch.mean())
        if (step + 1) % steps_per_epoch == 0:
            expected.append(w)
    assert_close(weights, expected, atol=ROUNDING)


@given(vectors(), st.integers(1, 4))
def test_full_gradient(data, batch_size):
    """With rate 0 nothing moves, and the batch gradients, weighted by their rows, average to the full one."""
    weighted = []

    def gradient(w, batch):
        weighted.append(len(batch) * np.sin(w - batch).mean())
        return np.sin(w - batch).mean(keepdims=True)

    weights = sgd(gradient, data, np.array([0.7]), lambda step: 0.0, batch_size, 1, rng())
    assert_close(weights, [[0.7], [0.7]])
    assert_close(sum(weighted) / len(data), np.sin(0.7 - data).mean(), atol=ROUNDING)


@pytest.mark.parametrize("batch_size", [1, 2])
def test_line_that_fits(batch_size):
    """If a line fits every row exactly, the weights come to it, even at a constant rate: y = 2 x - 1."""
    # An epoch multiplies the error by a matrix, a product of I - 0.3 (mean of a a^T in a batch).  In all 6
    # orders its norm is below 0.62, and 0.62^60 = 3.5e-13.
    x = np.array([-1.0, 0.0, 2.0])
    data = np.column_stack([x, np.ones(3), 2 * x - 1])
    weights = sgd(squared_error, data, np.zeros(2), lambda step: 0.3, batch_size, 60, rng(2))
    assert_close(assert_array(weights, (61, 2))[-1].copy(), [2.0, -1.0])


def test_leaves_its_inputs_alone():
    """The function leaves the data and the start unchanged, and the array that `gradient` returns as well."""
    data = np.arange(30.0).reshape(10, 3)
    assert_leaves_alone(sgd, squared_error, data, np.array([0.1, 0.2]), lambda step: 0.01, 3, 2, rng(3))
    weights = sgd(lambda w, batch: w, np.arange(2.0), np.array([16.0]), lambda step: 1 / 2, 1, 2, rng(4))
    assert_close(weights, [[16.0], [4.0], [1.0]])


@pytest.mark.edge
def test_no_epochs():
    """With no epochs there is only the start."""
    weights = sgd(towards, np.ones((3, 2)), np.array([0.1, 4.0]), lambda step: 0.1, 2, 0, rng())
    assert_close(weights, [[0.1, 4.0]])


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats; the gradient is given floats even then."""

    # Numpy refuses negative powers of integers.  The mean of 1/2 and 1/4 is 3/8.
    def gradient(w, batch):
        return w**-1 * (batch**-1).mean()

    for data, w0 in (([2, 4], [1, 3]), (np.array([2, 4]), np.array([1, 3]))):
        weights = sgd(gradient, data, w0, lambda step: 4, 2, 1, rng())
        assert_close(weights, [[1.0, 3.0], [-1 / 2, 5 / 2]])


@pytest.mark.edge
def test_refuses_batches_without_rows():
    """A batch has at least one row."""
    for size in (0, -1):
        because = f"batch_size is {size}"
        assert_refuses(
            sgd, towards, np.ones((3, 1)), np.ones(1), lambda step: 0.1, size, 2, rng(), because=because
        )


@pytest.mark.edge
def test_refuses_a_gradient_of_another_shape():
    """The gradient has one entry for each weight, in one axis."""
    for wrong in (2.0, [2.0], [[1.0], [2.0]]):
        because = f"for weights of shape (2,) the gradient has shape {np.shape(wrong)}"
        assert_refuses(
            sgd,
            lambda w, batch, g=wrong: np.array(g),
            np.ones((3, 1)),
            np.ones(2),
            lambda step: 0.1,
            2,
            1,
            rng(),
            because=because,
        )
