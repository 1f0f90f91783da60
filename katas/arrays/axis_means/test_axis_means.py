"""What axis_means must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from axis_means import column_means, row_means
from hypothesis import given

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    numbers,
)

EXAMPLE = [[1.0, 2.0, 6.0], [5.0, 6.0, 7.0]]

# Drawn entries are multiples of 1/4 and at most 16 in absolute value, so sums of up to 16 of them are exact.
# Only divisions round, each by 1e-16 of a mean of at most 32.
ROUNDING = 1e-12


def test_worked_example():
    """The means computed by hand in the README: 3 and 6 for the rows, 3, 4 and 13/2 for the columns."""
    assert_close(row_means(np.array(EXAMPLE)), [3.0, 6.0])
    assert_close(column_means(np.array(EXAMPLE)), [3.0, 4.0, 6.5])


def test_features_of_three_samples():
    """Three people are 150, 180 and 168 cm tall and weigh 50, 80 and 62 kg: on average 166 cm and 64 kg."""
    people = np.array([[150.0, 50.0], [180.0, 80.0], [168.0, 62.0]])
    assert_close(column_means(people.copy()), [166.0, 64.0])
    assert_close(row_means(people.copy()), [100.0, 130.0, 115.0])


def test_a_square_table():
    """In a square table the rows (1, 2) and (6, 9) have means 3/2 and 15/2, its columns 7/2 and 11/2."""
    square = np.array([[1.0, 2.0], [6.0, 9.0]])
    assert_close(row_means(square.copy()), [1.5, 7.5])
    assert_close(column_means(square), [3.5, 5.5])


def test_one_row_and_one_column():
    """The mean of one number is that number: of a single row, of a single column, and of a single entry."""
    assert_close(column_means(np.array([[4.0, -2.0, 1.0]])), [4.0, -2.0, 1.0])
    assert_close(row_means(np.array([[4.0, -2.0, 1.0]])), [1.0])
    assert_close(row_means(np.array([[4.0], [-2.0]])), [4.0, -2.0])
    assert_close(column_means(np.array([[4.0], [-2.0]])), [1.0])
    assert_close(row_means(np.array([[5.0]])), [5.0])


# Sums of three numbers of the same sign: a few rounding errors of 1e-16, relative to the mean.
def test_fractions():
    """In every unit, 0.1, 0.7 and 0.4 have mean 0.4, and a factor of 10^6 comes out."""
    for unit in (1.0, 1e6, 1e-6):
        table = unit * np.array([[0.1, 0.7, 0.4], [0.2, 0.1, 0.3]])
        assert_close(assert_array(row_means(table.copy()), (2,)) / unit, [0.4, 0.2])
        assert_close(assert_array(column_means(table), (3,)) / unit, [0.15, 0.4, 0.35])


@given(matrices())
def test_transposing(x):
    """The columns of a table are the rows of its transpose, so their means agree."""
    assert_close(column_means(x.copy()), assert_array(row_means(x.T.copy()), (x.shape[1],)), atol=ROUNDING)


@given(matrices())
def test_mean_of_the_means(x):
    """All rows have the same length, so the mean of their means is the mean of all entries."""
    n, d = x.shape
    of_all = x.sum() / (n * d)
    assert_close(assert_array(row_means(x.copy()), (n,)).sum() / n, of_all, atol=ROUNDING)
    assert_close(assert_array(column_means(x.copy()), (d,)).sum() / d, of_all, atol=ROUNDING)


@given(matrices(), numbers())
def test_adding_a_number(x, c):
    """Adding c to every entry adds c to every mean."""
    n, d = x.shape
    assert_close(row_means(x + c), assert_array(row_means(x.copy()), (n,)) + c, atol=ROUNDING)
    assert_close(column_means(x + c), assert_array(column_means(x.copy()), (d,)) + c, atol=ROUNDING)


@given(matrices())
def test_agrees_with_the_definition(x):
    """Each mean is the sum of its row or column, divided by the number of entries in it."""
    n, d = x.shape
    assert_close(row_means(x.copy()), [sum(x[i, j] for j in range(d)) / d for i in range(n)], atol=ROUNDING)
    assert_close(
        column_means(x.copy()), [sum(x[i, j] for i in range(n)) / n for j in range(d)], atol=ROUNDING
    )


def test_leaves_its_input_alone():
    """The functions leave x unchanged."""
    assert_leaves_alone(row_means, np.array(EXAMPLE))
    assert_leaves_alone(column_means, np.array(EXAMPLE))


@pytest.mark.edge
def test_accepts_lists():
    """A list of rows works as well as an array, and integers have means that are not."""
    assert_close(row_means([[1, 2, 6], [5, 6, 9]]), [3.0, 20 / 3])
    assert_close(column_means([[1, 2, 6], [5, 6, 7]]), [3.0, 4.0, 6.5])


@pytest.mark.edge
def test_refuses_a_mean_of_nothing():
    """A sum of nothing is 0, but a mean of nothing would be 0 divided by 0."""
    for shape in ((0, 3), (3, 0)):
        for function in (row_means, column_means):
            assert_refuses(function, np.zeros(shape), because=f"x has shape {shape}")


@pytest.mark.edge
def test_refuses_a_vector():
    """A table has two axes: a vector has no rows and columns."""
    for function in (row_means, column_means):
        assert_refuses(function, np.array([1.0, 2.0, 6.0]), because="x has only one axis")
