"""What boolean_masks must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from boolean_masks import class_count, class_mean, class_rows
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    matrices,
)

ROWS, LABELS = [[1.0, 2.0], [3.0, 4.0], [5.0, 0.0]], [7, 8, 7]
FOUR, NAMES = [[6.0, 1.0], [8.0, 0.0], [2.0, 5.0], [4.0, 7.0]], [2, 0, 2, 1]


def drawn_labels(n):
    """Draw n labels from 0, 1 and 2."""
    return st.lists(st.integers(0, 2), min_size=n, max_size=n)


def test_worked_example():
    """Class 7 of the README has two rows, (1, 2) and (5, 0), and mean (3, 1)."""
    assert_close(class_rows(np.array(ROWS), np.array(LABELS), 7), [[1.0, 2.0], [5.0, 0.0]])
    assert_equal(class_count(np.array(LABELS), 7), 2)
    assert_close(class_mean(np.array(ROWS), np.array(LABELS), 7), [3.0, 1.0])


def test_labels_are_names_and_not_positions():
    """The rows with labels 2, 0, 2, 1 are not the rows number 2, 0, 2 and 1."""
    for label, rows in ((0, [1]), (1, [3]), (2, [0, 2])):
        chosen = np.array([FOUR[row] for row in rows])
        assert_close(class_rows(np.array(FOUR), np.array(NAMES), label), chosen)
        assert_equal(class_count(np.array(NAMES), label), len(rows))
        assert_close(class_mean(np.array(FOUR), np.array(NAMES), label), chosen.sum(axis=0) / len(rows))


def test_a_class_with_no_rows():
    """A class that no sample belongs to has count 0, and its rows form a table of shape (0, 2)."""
    assert_equal(class_count(np.array(LABELS), 9), 0)
    assert_close(class_rows(np.array(ROWS), np.array(LABELS), 9), np.zeros((0, 2)))


def test_no_mean_of_nothing():
    """A class with no rows has no mean."""
    assert_refuses(class_mean, np.array(ROWS), np.array(LABELS), 9, because="no row has label 9")


# A mean of two positive numbers carries two rounding errors of 1e-16.
def test_fractions():
    """In every unit, (0.1, 0.3) and (0.7, 0.2) have mean (0.4, 0.25): a factor of 10^6 comes out."""
    labels = np.array([1, 0, 1])
    for unit in (1.0, 1e6, 1e-6):
        x = unit * np.array([[0.1, 0.3], [0.9, 0.6], [0.7, 0.2]])
        assert_close(assert_array(class_rows(x.copy(), labels.copy(), 0), (1, 2)) / unit, [[0.9, 0.6]])
        assert_close(assert_array(class_mean(x.copy(), labels.copy(), 1), (2,)) / unit, [0.4, 0.25])


@given(drawn_labels(6))
def test_counts_add_up(names):
    """Every sample is in one class, so the counts of all classes add up to n."""
    labels = np.array(names)
    counts = [class_count(labels.copy(), label) for label in (0, 1, 2)]
    assert_equal(sum(int(assert_array(count, (), kind="i")) for count in counts), 6)


# Entries are multiples of 1/4 and at most 16 in absolute value; each mean is rounded once.
@given(matrices(4, 3), drawn_labels(4))
def test_weighted_means(x, names):
    """The means of the classes, each times the number of its rows, add up to the sum of all rows."""
    labels = np.array(names)
    total = np.zeros(3)
    for label in sorted(set(names)):
        total += names.count(label) * assert_array(class_mean(x.copy(), labels.copy(), label), (3,))
    assert_close(total, x.sum(axis=0))


def test_leaves_its_inputs_alone():
    """The functions leave the rows and the labels unchanged."""
    assert_leaves_alone(class_rows, np.array(ROWS), np.array(LABELS), 7)
    assert_leaves_alone(class_count, np.array(LABELS), 7)
    assert_leaves_alone(class_mean, np.array(ROWS), np.array(LABELS), 7)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays, and their mean need not be an integer."""
    assert_close(class_rows([[1, 2], [3, 4], [6, 0]], LABELS, 7), [[1.0, 2.0], [6.0, 0.0]])
    assert_equal(class_count(LABELS, 7), 2)
    assert_close(class_mean([[1, 2], [3, 4], [6, 0]], LABELS, 7), [3.5, 1.0])


@pytest.mark.edge
def test_refuses_labels_of_another_length():
    """Every row needs a label, and every label a row."""
    for function in (class_rows, class_mean):
        assert_refuses(function, np.array(ROWS), np.array([7, 8]), 7, because="there are 3 rows and 2 labels")
        assert_refuses(function, np.array(ROWS), np.array([7]), 7, because="there are 3 rows and 1 label")
