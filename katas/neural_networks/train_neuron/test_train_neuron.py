"""What train_neuron must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from train_neuron import predict, train_neuron

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    digits,
    rng,
)

X, Y = [[-1.0], [1.0], [1.0]], [0.0, 1.0, 1.0]

# A central difference of the loss with h = 1e-5 misses the derivative by h^2 / 6 times the third derivative,
# which is at most |x|^3 / 10, and by rounding, about 1e-16 / h: by 1e-10 for entries up to 4.  A few steps
# add this up.
NEAR = 1e-6


def trained(x, y, learning_rate, steps):
    """Return the weights and the bias, checked for their kind and shape."""
    weights, bias = assert_unpacks(train_neuron(x, y, learning_rate, steps), "weights", "bias")
    return assert_array(weights, (x.shape[1],)), assert_number(bias)


def loss_of(x, y, weights, bias):
    """Return the mean cross-entropy."""
    z = x @ weights + bias
    return float(np.mean(np.logaddexp(0, z) - y * z))


def one_step(x, y, weights, bias, learning_rate):
    """Return the weights and the bias after one step, by the formula for the gradient."""
    n, d = x.shape
    p = [1 / (1 + math.exp(-(sum(x[i, j] * weights[j] for j in range(d)) + bias))) for i in range(n)]
    slopes = [sum((p[i] - y[i]) * x[i, j] for i in range(n)) / n for j in range(d)]
    slope = sum(p[i] - y[i] for i in range(n)) / n
    return np.array([weights[j] - learning_rate * slopes[j] for j in range(d)]), bias - learning_rate * slope


def test_worked_example():
    """The first step computed by hand in the README goes from 0 to the weight η/2 and the bias η/6."""
    for eta in (1.0, 0.6):
        weights, bias = assert_unpacks(train_neuron(np.array(X), np.array(Y), eta, 1), "weights", "bias")
        assert_close(weights, [eta / 2], atol=NEAR)
        assert_close(bias, eta / 6, atol=NEAR)


def test_predict():
    """A score of log 3 is a probability of 3/4, and a score of 0 one of 1/2."""
    weights = np.array([math.log(3), 0.1])
    assert_close(
        predict(np.array([[1.0, 0.0], [0.0, 0.0], [-1.0, 0.0]]), weights, 0.0), [3 / 4, 1 / 2, 1 / 4]
    )
    assert_close(predict(np.array([[0.0, 0.0], [-1.0, 0.0]]), weights, math.log(3)), [3 / 4, 1 / 2])
    assert_close(predict(np.array([[0.0, 10.0]]), weights, 0.0), [math.e / (1 + math.e)])


def test_each_step():
    """Each step follows the gradient: the mean of (p - y) x for the weights, of p - y for the bias."""
    chance = rng()
    x, y = chance.uniform(-2, 2, (6, 3)), chance.permutation([0.0, 0.0, 0.0, 1.0, 1.0, 1.0])
    weights, bias = np.zeros(3), 0.0
    for steps in (1, 2, 3):
        weights, bias = one_step(x, y, weights, bias, 0.7)
        found_weights, found_bias = trained(x.copy(), y.copy(), 0.7, steps)
        assert_close(found_weights, weights, atol=NEAR)
        assert_close(found_bias, bias, atol=NEAR)


def test_swapping_the_labels():
    """Where the labels 0 and 1 are swapped, the weights and the bias change sign."""
    x, y = rng(1).uniform(-2, 2, (5, 2)), np.array([0.0, 1.0, 1.0, 0.0, 1.0])
    weights, bias = trained(x.copy(), y.copy(), 0.5, 4)
    swapped_weights, swapped_bias = trained(x.copy(), 1 - y, 0.5, 4)
    assert_close(swapped_weights, -weights, atol=NEAR)
    assert_close(swapped_bias, -bias, atol=NEAR)


# The largest eigenvalue of the second derivatives is at most a quarter of the mean of |x|^2 + 1, here 9/4: a
# rate of 0.5 is below 2 / (9/4), so every step makes the loss smaller.
def test_loss_falls():
    """The loss of a neuron that knows nothing is log 2, and every step makes it smaller."""
    x = rng(2).uniform(-2, 2, (8, 2))
    y = np.array([1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0])
    before = math.log(2)
    for steps in range(1, 6):
        after = loss_of(x, y, *trained(x.copy(), y.copy(), 0.5, steps))
        assert_at_most(after, before, slack=1e-9)
        before = after
    assert_at_most(before, math.log(2) - 1e-4)


def test_zeros_and_ones():
    """From 200 handwritten digits the neuron learns to tell 0 from 1: it knows at least 155 of 160 others."""
    images, labels = digits()
    chosen = labels < 2
    x, y = images[chosen], labels[chosen].astype(float)
    weights, bias = trained(x[:200].copy(), y[:200].copy(), 1.0, 30)
    assert_at_most(loss_of(x[:200], y[:200], weights, bias), 0.025)
    guesses = assert_array(predict(x[200:].copy(), weights.copy(), bias), (160,)) > 1 / 2
    assert_at_least(int(np.sum(guesses == (y[200:] == 1))), 155)


def test_leaves_its_inputs_alone():
    """The functions leave the data, the labels and the weights unchanged."""
    assert_leaves_alone(train_neuron, np.array(X), np.array(Y), 1.0, 2)
    assert_leaves_alone(predict, np.array(X), np.array([0.7]), 0.1)


@pytest.mark.edge
def test_no_steps():
    """Without a step the weights and the bias are those of the start, 0."""
    weights, bias = trained(np.array([[0.1, 2.0], [0.3, 1.0]]), np.array([1.0, 0.0]), 1.0, 0)
    assert_close(weights, [0.0, 0.0])
    assert_close(bias, 0.0)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    weights, bias = assert_unpacks(train_neuron([[-1], [1], [1]], [0, 1, 1], 1, 1), "weights", "bias")
    assert_close(weights, [1 / 2], atol=NEAR)
    assert_close(bias, 1 / 6, atol=NEAR)
    assert_close(predict([[1], [0]], [math.log(3)], 0), [3 / 4, 1 / 2])


@pytest.mark.edge
def test_refuses_other_labels():
    """Every sample has one label, and it is 0 or 1."""
    for labels in ([-1.0, 1.0, 1.0], [0.0, 1.0, 2.0], [0.0, 1.0, math.nan]):
        assert_refuses(
            train_neuron, np.array(X), np.array(labels), 1.0, 1, because=f"the labels are {labels}"
        )
    assert_refuses(train_neuron, np.array(X), np.array([1.0]), 1.0, 1, because="there are 3 rows and 1 label")
