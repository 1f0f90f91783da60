"""What k_means must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from k_means import k_means

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    matrices,
    rng,
)

LINE = [[0.0], [1.0], [9.0], [10.0]]
START = [[0.0], [1.0]]
PLANE = [[0.0, 0.0], [0.1, 2.0], [5.0, 5.0], [6.0, 7.0], [7.0, 5.0]]


def found(x, centres, steps):
    """Return the centres and the labels, checked for their kind and shape."""
    new, labels = assert_unpacks(k_means(x, centres, steps), "centres", "labels")
    return assert_array(new, centres.shape), assert_array(labels, (len(x),), kind="i")


def check(x, start, steps, centres, labels):
    """Compare centres and labels with the right ones."""
    got, marks = assert_unpacks(k_means(np.array(x), np.array(start), steps), "centres", "labels")
    assert_close(got, centres)
    assert_equal(marks, labels)


def squares(x, centres, labels):
    """Return the sum of squared distances."""
    return float(((x - centres[labels]) ** 2).sum())


@pytest.mark.parametrize(
    ("steps", "centres"),
    [(1, [[0.0], [20 / 3]]), (2, [[0.5], [9.5]]), (3, [[0.5], [9.5]])],
    ids=["one", "two", "three"],
)
def test_worked_example(steps, centres):
    """The centres 0 and 1 move to 0 and 20/3, then to 1/2 and 19/2, and stay there."""
    check(LINE, START, steps, centres, [0, 0, 1, 1])


def test_two_features():
    """The mean is taken of each coordinate: two points and three points in the plane."""
    check(PLANE, [[1.0, 1.0], [6.0, 6.0]], 1, [[0.05, 1.0], [6.0, 17 / 3]], [0, 0, 1, 1, 1])


def test_no_steps():
    """Without a step the centres are those given, and every sample has the label of the nearest."""
    check(LINE, START, 0, START, [0, 1, 1, 1])


def test_ties():
    """A sample halfway between two centres gets the smaller number."""
    check([[0.0], [1.0], [2.0]], [[2.0], [0.0]], 0, [[2.0], [0.0]], [1, 0, 0])
    check([[0.0], [1.0], [2.0]], [[0.0], [2.0]], 1, [[0.5], [2.0]], [0, 0, 1])


def test_empty_cluster():
    """A centre that no sample belongs to stays where it is."""
    check(LINE, [[0.5], [-100.1], [8.0]], 2, [[0.5], [-100.1], [9.5]], [0, 0, 2, 2])


# A sum of 120 squares of at most 100 has an error below 1e-11.
def test_sum_of_squares_never_rises():
    """No step increases the sum of squared distances from the centres."""
    draw = rng(1)
    x = draw.normal(size=(60, 2)) + 0.1
    last = math.inf
    for steps in range(6):
        centres, labels = found(x.copy(), x[:4].copy(), steps)
        now = squares(x, centres, labels)
        assert_at_most(now, last, slack=1e-9, what="sum of squares")
        last = now


def test_one_step_more():
    """Three steps are two steps, and one more from where they end."""
    x = rng(2).normal(size=(30, 3))
    centres, _ = found(x.copy(), x[:3].copy(), 2)
    once, labels = found(x.copy(), centres.copy(), 1)
    again, others = found(x.copy(), x[:3].copy(), 3)
    assert_close(again, once)
    assert_equal(others, labels)


@given(matrices(5, 2), matrices(3, 2))
def test_agrees_with_the_definition(x, start):
    """Every centre with samples moves to their mean, and the others stay."""
    centres, _ = found(x.copy(), start.copy(), 1)
    nearest = [min(range(3), key=lambda j: ((row - start[j]) ** 2).sum()) for row in x]
    for j in range(3):
        mine = [row for row, label in zip(x, nearest, strict=True) if label == j]
        assert_close(centres[j], sum(mine) / len(mine) if mine else start[j])


def test_leaves_its_inputs_alone():
    """The function leaves x and centres unchanged."""
    assert_leaves_alone(k_means, np.array(LINE), np.array(START), 2)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    centres, labels = assert_unpacks(k_means([[0], [1], [9], [10]], [[0], [1]], 1), "centres", "labels")
    assert_close(centres, [[0.0], [20 / 3]])
    assert_equal(labels, [0, 0, 1, 1])


@pytest.mark.edge
def test_refuses_wrong_input():
    """Samples and centres are rows of the same length, and steps are counted from 0."""
    for x, start, steps, why in (
        ([0.0, 1.0], START, 1, "x is not a matrix"),
        (LINE, [0.0, 1.0], 1, "centres is not a matrix"),
        (LINE, [[0.0, 1.0]], 1, "x has 1 column and centres has 2"),
        ([[math.nan]], START, 1, "x holds a NaN"),
        (LINE, [[math.nan]], 1, "centres holds a NaN"),
        (LINE, START, -1, "steps is negative"),
    ):
        assert_refuses(k_means, x, start, steps, because=why)
