"""What tsne must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from tsne import tsne

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    digits,
    rng,
)

RATE = 5.0


def affinities(x, perplexity):
    """Return the symmetric affinities of a data set, by bisection on the logarithm of the widths."""
    squares = np.sum(x**2, axis=1)[:, np.newaxis] + np.sum(x**2, axis=1) - 2 * x @ x.T
    np.fill_diagonal(squares, np.inf)
    squares = squares - squares.min(axis=1, keepdims=True)
    low, high = np.full((len(x), 1), -30.0), np.full((len(x), 1), 30.0)
    for _ in range(60):
        middle = (low + high) / 2
        p = np.exp(-np.exp(middle) * squares)
        p /= p.sum(axis=1, keepdims=True)
        entropy = -np.sum(p * np.log(np.where(p > 0, p, 1.0)), axis=1, keepdims=True)
        low, high = (
            np.where(entropy > math.log(perplexity), *pair) for pair in ((middle, low), (high, middle))
        )
    return (p + p.T) / (2 * len(x))


def judged(p, y):
    """Return KL(p || q) for a drawing, and the formula for the gradient."""
    w = 1 / (1 + np.sum((y[:, np.newaxis] - y) ** 2, axis=2))
    np.fill_diagonal(w, 0)
    q = w / w.sum()
    some = p > 0
    forces = 4 * (p - q) * w
    return float(np.sum(p[some] * np.log(p[some] / q[some]))), forces.sum(axis=1)[
        :, np.newaxis
    ] * y - forces @ y


def thirty():
    """Return 30 samples of 3 features, in two clusters."""
    x = rng(1).normal(size=(30, 3))
    x[:15, 0] += 6.0
    return x


def after(steps):
    """Return the drawing of the 30 samples after some steps, always from the same start."""
    return assert_array(tsne(thirty(), 5.0, RATE, steps, rng(2)), (30, 2))


def test_worked_example():
    """Points at 0, 1, 3 have affinities 4/15, 1/15 and 1/6, and the first step is that of 4 P."""
    x, perplexity = np.array([[0.0], [1.0], [3.0]]), 0.8**-0.8 * 0.2**-0.2
    p = np.array([[0, 4 / 15, 1 / 15], [4 / 15, 0, 1 / 6], [1 / 15, 1 / 6, 0]])
    start, first = (assert_array(tsne(x.copy(), perplexity, 0.1, k, rng(13)), (3, 2)) for k in (0, 1))
    assert_close(first - start, -0.1 * judged(4 * p, start)[1], atol=1e-6)


# The sum of squares of 240 normal numbers of deviation 0.01 is 1e-4 times a chi-squared number with 240
# degrees of freedom: outside 119 to 408 with probability 8e-11.  Their mean is off by 7 standard errors with
# probability 2.6e-12.
def test_start():
    """Without a step the points are drawn from a normal distribution with mean 0 and deviation 0.01."""
    x = thirty()
    points = np.array([assert_array(tsne(x.copy(), 5.0, RATE, 0, rng(n)), (30, 2)) for n in range(3, 7)])
    assert_at_most(float(np.sum(points**2)) / 1e-4, 408.0, what="sum of squares over 0.01²")
    assert_at_least(float(np.sum(points**2)) / 1e-4, 119.0, what="sum of squares over 0.01²")
    assert_at_most(abs(float(points.mean())), 7 * 0.01 / math.sqrt(240), what="distance of the mean from 0")


# A perplexity that is right to 1e-6 makes affinities that are right to 1e-5 of their size.  A row of them
# sums to about 1/30, so with rate 5 a step is right to 5 * 4 * 4 / 30 * 1e-5 = 3e-5 times |y_i - y_j| w: to
# 1e-5 at first, where the points are close together, and to 5e-5 always, since |y_i - y_j| w < 1.
def test_first_steps():
    """The first step is -η times the gradient for 4 P; the second adds half of the first step."""
    p = affinities(thirty(), 5.0)
    start, first, second = after(0), after(1), after(2)
    assert_close(first - start, -RATE * judged(4 * p, start)[1], atol=1e-5)
    assert_close(second - first, (first - start) / 2 - RATE * judged(4 * p, first)[1], atol=1e-5)


def test_end_of_the_exaggeration():
    """Step 50 is the last with 4 P and β = 1/2; step 51 has P and β = 0.8, and keeps the velocity."""
    p = affinities(thirty(), 5.0)
    before, forty_nine, fifty, fifty_one, fifty_two = (after(steps) for steps in (48, 49, 50, 51, 52))
    assert_close(
        fifty - forty_nine, (forty_nine - before) / 2 - RATE * judged(4 * p, forty_nine)[1], atol=5e-5
    )
    assert_close(fifty_one - fifty, 0.8 * (fifty - forty_nine) - RATE * judged(p, fifty)[1], atol=5e-5)
    assert_close(fifty_two - fifty_one, 0.8 * (fifty_one - fifty) - RATE * judged(p, fifty_one)[1], atol=5e-5)


def test_equal_seeds():
    """Generators of the same seed give the same drawing, and of other seeds another one."""
    x = thirty()
    first, second, other = (assert_array(tsne(x.copy(), 5.0, RATE, 3, rng(n)), (30, 2)) for n in (7, 7, 8))
    assert_at_most(float(np.abs(first - second).max()), 0.0)
    assert_at_least(float(np.abs(first - other).max()), 1e-6)


# In 12 runs from different starts the divergence was 0.22 to 0.25, and at least 146 of the votes were right.
# The plane of the first two principal components, at its best scale, has 1.05 and 98.
def test_digits():
    """Of 150 digits at least 135 are in the plane among their like, although no label was seen."""
    images, labels = digits()
    x, labels = images[:150], labels[:150]
    y = assert_array(tsne(x.copy(), 15.0, 100.0, 150, rng(9)), (150, 2))
    assert_at_most(judged(affinities(x, 15.0), y)[0], 0.4, what="divergence")
    distances = np.sum((y[:, np.newaxis] - y) ** 2, axis=2)
    np.fill_diagonal(distances, np.inf)
    nearest = labels[np.argsort(distances, axis=1)[:, :10]]
    votes = np.array([np.bincount(row, minlength=10).argmax() for row in nearest])
    assert_at_least(int(np.sum(votes == labels)), 135, what="digits whose 10 neighbours vote for their label")


def test_leaves_its_inputs_alone():
    """The function leaves the data unchanged."""
    assert_leaves_alone(tsne, thirty(), 5.0, RATE, 2, rng(10))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    x = [[0], [1], [3], [4]]
    expected = assert_array(tsne(np.array(x, dtype=float), 1.5, 1.0, 3, rng(11)), (4, 2))
    assert_close(tsne(x, 1.5, 1.0, 3, rng(11)), expected)


@pytest.mark.edge
def test_refuses_wrong_input():
    """Data are a matrix without NaN, and a number of steps is at least 0."""
    x = [[0.0], [1.0], [3.0], [4.0]]
    for wrong, steps, why in (
        ([0.0, 1.0, 3.0, 4.0], 3, "x is not a matrix"),
        ([*x, [math.nan]], 3, "x holds a NaN"),
        (x, -1, "steps is -1"),
    ):
        assert_refuses(tsne, np.array(wrong), 1.5, 1.0, steps, rng(12), because=why)
