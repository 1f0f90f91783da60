"""What broadcasting must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from broadcasting import centre_columns, difference_table
from hypothesis import given

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    vectors,
)

TABLE = [[1.0, 2.0, 6.0], [5.0, 6.0, 7.0]]
X, Y = [1.0, 5.0], [0.0, 2.0, 3.0]

# Drawn entries are multiples of 1/4 and at most 16 in absolute value: their sums and differences are exact.
# The mean of a column is rounded once, by 1e-15 at most, and so is each difference from it.
ROUNDING = 1e-12


def test_worked_example():
    """The two tables computed by hand in the README."""
    assert_close(difference_table(np.array(X), np.array(Y)), [[1.0, -1.0, -2.0], [5.0, 3.0, 2.0]])
    assert_close(centre_columns(np.array(TABLE)), [[-2.0, -2.0, -0.5], [2.0, 2.0, 0.5]])


def test_square_tables():
    """Where both axes have the same length, a wrong one fits as well: only the values tell."""
    assert_close(centre_columns(np.array([[1.0, 2.0], [6.0, 9.0]])), [[-2.5, -3.5], [2.5, 3.5]])
    assert_close(difference_table(np.array([1.0, 5.0]), np.array([2.0, 7.0])), [[-1.0, -6.0], [3.0, -2.0]])


def test_three_samples():
    """Heights of 150, 180, 168 cm and weights of 50, 80, 62 kg lose their means, 166 cm and 64 kg."""
    people = np.array([[150.0, 50.0], [180.0, 80.0], [168.0, 62.0]])
    assert_close(centre_columns(people.copy()), [[-16.0, -14.0], [14.0, 16.0], [2.0, -2.0]])
    assert_close(centre_columns(people[:1].copy()), [[0.0, 0.0]])


# Means of numbers up to 1 and differences of at least 0.05: a few rounding errors of 1e-16, enlarged by 20.
def test_fractions():
    """In every unit, a factor of 10^6 comes out of the differences."""
    for unit in (1.0, 1e6, 1e-6):
        table = unit * np.array([[0.1, 0.7], [0.2, 0.3], [0.6, 0.2]])
        centred = [[-0.2, 0.3], [-0.1, -0.1], [0.3, -0.2]]
        assert_close(assert_array(centre_columns(table), (3, 2)) / unit, centred)
        differences = difference_table(unit * np.array([0.1, 0.7]), unit * np.array([0.3]))
        assert_close(assert_array(differences, (2, 1)) / unit, [[-0.2], [0.4]])


@given(matrices())
def test_centred_columns_have_mean_0(x):
    """The entries of a centred column sum to 0, so centring a second time changes nothing."""
    centred = assert_array(centre_columns(x.copy()), x.shape)
    assert_close(centred.sum(axis=0), np.zeros(x.shape[1]), atol=ROUNDING)
    assert_close(centre_columns(centred.copy()), centred, atol=ROUNDING)


@given(matrices())
def test_differences_of_rows_stay(x):
    """The same numbers are subtracted from every row, so the difference of two rows stays."""
    centred = assert_array(centre_columns(x.copy()), x.shape)
    assert_close(centred - centred[0], x - x[0], atol=ROUNDING)


@given(vectors(), vectors())
def test_swapping_x_and_y(x, y):
    """The table of (y, x) is the table of (x, y), transposed and with opposite signs."""
    table = assert_array(difference_table(x.copy(), y.copy()), (len(x), len(y)))
    assert_close(difference_table(y.copy(), x.copy()), -table.T)


@given(vectors(), vectors())
def test_agrees_with_the_definition(x, y):
    """Row i and column j of the table hold x_i - y_j."""
    assert_close(difference_table(x.copy(), y.copy()), [[a - b for b in y.tolist()] for a in x.tolist()])


def test_leaves_its_inputs_alone():
    """The functions leave their arguments unchanged."""
    assert_leaves_alone(centre_columns, np.array(TABLE))
    assert_leaves_alone(difference_table, np.array(X), np.array(Y))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    assert_close(difference_table([1, 5], [0, 2, 3]), [[1.0, -1.0, -2.0], [5.0, 3.0, 2.0]])
    assert_close(centre_columns([[1, 2, 6], [5, 6, 7]]), [[-2.0, -2.0, -0.5], [2.0, 2.0, 0.5]])


@pytest.mark.edge
def test_refuses_other_shapes():
    """A table has two axes, and a vector has one."""
    assert_refuses(centre_columns, np.array(X), because="the table has only one axis")
    assert_refuses(difference_table, np.array([X]), np.array(Y), because="x has two axes")
    assert_refuses(difference_table, np.array(X), np.array([Y]), because="y has two axes")


@pytest.mark.edge
def test_refuses_a_table_with_no_rows():
    """A column with no entries has no mean."""
    assert_refuses(centre_columns, np.zeros((0, 3)), because="the table has no rows")
