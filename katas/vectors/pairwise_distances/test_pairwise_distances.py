"""What pairwise_distances must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from pairwise_distances import pairwise_distances

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    vectors,
)

X = [[0.0, 0.0], [3.0, 4.0]]
Y = [[3.0, 0.0], [0.0, 4.0], [-3.0, -4.0]]
TABLE = [[3.0, 4.0, 5.0], [4.0, 3.0, 10.0]]

# Entries are multiples of 1/4 and at most 16 in absolute value, so differences and their squares are exact.
# The sum of at most four squares is below 2^13, and its root carries an error of 1e-14.
ROUNDING = 1e-12


def distances(x, y):
    """Return the table, checked for its kind and shape."""
    return assert_array(pairwise_distances(x, y), (len(x), len(y)))


def split(table):
    """Return two data sets with the same features: the first row, and all others."""
    return table[:1].copy(), table[1:].copy()


def test_worked_example():
    """The table computed by hand in the README, for two samples and three others."""
    assert_close(pairwise_distances(np.array(X), np.array(Y)), TABLE)


def test_one_pair():
    """The distance of (1, -2, 2) from the origin is 3, in a table with one entry."""
    assert_close(pairwise_distances(np.array([[1.0, -2.0, 2.0]]), np.zeros((1, 3))), [[3.0]])


def test_one_feature():
    """On a line the distance is the absolute value of the difference."""
    found = pairwise_distances(np.array([[1.0], [5.0]]), np.array([[4.0], [-2.0], [5.0]]))
    assert_close(found, [[3.0, 3.0, 4.0], [1.0, 7.0, 0.0]])


# Near these powers of 2 multiples of 1/4 are exact, so are their differences, and their distances are too.
@pytest.mark.parametrize("far", [2.0**27, -(2.0**27), 2.0**30])
def test_far_from_zero(far):
    """The distance between neighbours does not depend on where they are: near 10^8 no digits cancel."""
    x, y, table = np.array(X) / 4, np.array(Y) / 4, np.array(TABLE) / 4
    assert_close(pairwise_distances(far + x, far + y), table)
    assert_close(pairwise_distances(far + x, far + x), [[0.0, 1.25], [1.25, 0.0]])


@pytest.mark.parametrize("unit", [1e-6, 1e6])
def test_units(unit):
    """Distances are measured in the unit of the samples: a factor of 10^-6 or 10^6 comes out, and the sign of
    a feature does not matter.
    """
    factors = unit * np.array([1.0, -1.0])
    assert_close(distances(factors * np.array(X), factors * np.array(Y)) / unit, TABLE)


def test_zero_diagonal():
    """A sample has distance 0 from itself, without any tolerance, even when its entries are rounded."""
    x = np.array([[0.1, 0.7, 1e3], [1 / 3, -2 / 3, 1e-3], [math.pi, math.e, 1e5]])
    assert_close(np.diag(distances(x, x.copy())), np.zeros(3), rtol=0, atol=0)


def test_many_samples():
    """Each of 40,000 pairs gets the distance between its own two samples."""
    first, second = np.arange(200.0), np.arange(200.0) + 0.5
    x, y = (np.stack([np.cos(angles), np.sin(angles)], axis=1) for angles in (first, second))
    # Two points of the circle with radius 1 are 2 |sin| of half the angle between them apart.
    chords = 2 * np.abs(np.sin((first[:, None] - second) / 2))
    assert_close(pairwise_distances(x, y), chords, atol=1e-10)


@given(matrices(5, None))
def test_exchanged(table):
    """Swapping the two data sets transposes the table."""
    x, y = table[:2].copy(), table[2:].copy()
    assert_close(pairwise_distances(y, x), distances(x.copy(), y.copy()).T)


@given(matrices(4, 3), vectors(3))
def test_shifted(table, v):
    """Adding the same vector to every sample changes no distance."""
    x, y = split(table)
    assert_close(pairwise_distances(x + v, y + v), distances(x, y), atol=ROUNDING)


@given(matrices(3, None))
def test_triangle(table):
    """From the first sample to the second, the way through the third is not shorter."""
    d = distances(table.copy(), table.copy())
    assert_at_most(float(d[0, 1]), float(d[0, 2] + d[2, 1]), slack=ROUNDING)


@given(matrices(4, None))
def test_agrees_with_the_definition(table):
    """The distance of a pair is the square root of the sum of its squared differences."""
    x, y = split(table)
    expected = [[math.dist(a, b) for b in y] for a in x]
    assert_close(pairwise_distances(x, y), expected, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the data sets unchanged, whatever their means are."""
    assert_leaves_alone(pairwise_distances, np.array(X), np.array(Y) + 1)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of rows, of integers or not, work as well as arrays."""
    assert_close(pairwise_distances(X, Y), TABLE)
    assert_close(pairwise_distances([[0, 0], [3, 4]], [[3, 0], [0, 4], [-3, -4]]), TABLE)


@pytest.mark.edge
def test_empty_data_sets():
    """No samples make a table with no rows, or no columns; without features all samples are one point."""
    assert_close(pairwise_distances(np.zeros((0, 2)), np.array(Y)), np.zeros((0, 3)))
    assert_close(pairwise_distances(np.array(X), np.zeros((0, 2))), np.zeros((2, 0)))
    assert_close(pairwise_distances(np.zeros((2, 0)), np.zeros((3, 0))), np.zeros((2, 3)))


# The squares, up to 1e302 and down to 1e-299, lie in the range of a float.
@pytest.mark.edge
def test_huge_and_tiny_differences():
    """Distances of magnitude 10^150 and 10^-150 are still right."""
    for unit in (1e150, 1e-150):
        assert_close(distances(unit * np.array(X), unit * np.array(Y)) / unit, TABLE)


@pytest.mark.edge
def test_refuses_different_features():
    """Samples with different numbers of features have no distance, and one feature is not stretched."""
    for d in (0, 1, 3):
        assert_refuses(pairwise_distances, X, np.ones((3, d)), because=f"x has 2 columns and y has {d}")
        assert_refuses(pairwise_distances, np.ones((3, d)), Y, because=f"x has {d} columns and y has 2")


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """A data set has two axes: samples and features."""
    for wrong in (2.0, [1.0, 2.0], [[[1.0, 2.0]]]):
        assert_refuses(pairwise_distances, wrong, Y, because=f"x has shape {np.shape(wrong)}")
        assert_refuses(pairwise_distances, X, wrong, because=f"y has shape {np.shape(wrong)}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a sample are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(pairwise_distances, [[1.0, wrong]], Y, because=f"x holds {wrong}")
        assert_refuses(pairwise_distances, X, [[1.0, 2.0], [wrong, 2.0]], because=f"y holds {wrong}")
