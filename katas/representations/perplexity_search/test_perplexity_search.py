"""What conditional_affinities must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from perplexity_search import conditional_affinities

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    rng,
)

LINE = [[0.0, 1.0, 3.0], [1.0, 0.0, 2.0], [3.0, 2.0, 0.0]]
ON_THE_LINE = [[0.0, 0.8, 0.2], [0.8, 0.0, 0.2], [0.2, 0.8, 0.0]]

# A perplexity that is right to 1e-6 leaves an error in the probabilities.  For n - 1 neighbours with squared
# distances t, width s and b = 1 / (2 s^2) it is p |t - mean| / (perplexity * b * var(t)) times 1e-6: below
# 1.3e-6 for the examples by hand, and below 1e-5 where the perplexity is not close to 1 or n - 1.
NEAR = 1e-5


def perplexity_of(p):
    """Return the exponential of the entropy of a distribution, with 0 log 0 = 0."""
    return math.exp(-math.fsum(value * math.log(value) for value in p if value > 0))


def affinities(distances, perplexity):
    """Return the result, checked for its kind and shape."""
    return assert_array(conditional_affinities(distances, perplexity), distances.shape)


def distances_between(points):
    """Return the distances between all pairs of points."""
    return np.sqrt(np.sum((points[:, np.newaxis] - points) ** 2, axis=2))


def cloud(n, number=0):
    """Return the distances between n points of the plane, half of them ten times as far apart."""
    points = rng(number).normal(size=(n, 2))
    points[: n // 2] *= 10
    return distances_between(points)


def test_worked_example():
    """Each sample gives 0.8 to the nearer of the others and 0.2 to the farther, whatever the distances."""
    perplexity = perplexity_of([0.8, 0.2])
    assert_close(conditional_affinities(np.array(LINE), perplexity), ON_THE_LINE, atol=NEAR)


@pytest.mark.parametrize("ratio", [1 / 2, 1 / 4, 0.7])
def test_rectangle(ratio):
    """A rectangle with squared distances 1, 2, 3 has probabilities that fall like r, r², r³ in each row."""
    a, b, c = np.array([ratio, ratio**2, ratio**3]) / (ratio + ratio**2 + ratio**3)
    distances = np.sqrt(
        [[0.0, 1.0, 3.0, 2.0], [1.0, 0.0, 2.0, 3.0], [3.0, 2.0, 0.0, 1.0], [2.0, 3.0, 1.0, 0.0]]
    )
    expected = [[0.0, a, c, b], [a, 0.0, b, c], [c, b, 0.0, a], [b, c, a, 0.0]]
    assert_close(conditional_affinities(distances, perplexity_of([a, b, c])), expected, atol=NEAR)


def test_square():
    """Two neighbours equally near have equal probabilities: in a square 0.4, 0.4, and 0.2 across."""
    distances = np.array(
        [
            [0.0, 1.0, math.sqrt(2), 1.0],
            [1.0, 0.0, 1.0, math.sqrt(2)],
            [math.sqrt(2), 1.0, 0.0, 1.0],
            [1.0, math.sqrt(2), 1.0, 0.0],
        ]
    )
    expected = [[0.0, 0.4, 0.2, 0.4], [0.4, 0.0, 0.4, 0.2], [0.2, 0.4, 0.0, 0.4], [0.4, 0.2, 0.4, 0.0]]
    assert_close(conditional_affinities(distances, perplexity_of([0.4, 0.4, 0.2])), expected, atol=NEAR)


def test_far_from_all_others():
    """A sample at distance 9999 from its nearest neighbour and 10000 from the next has 0.8 and 0.2 too."""
    distances = np.array([[0.0, 1.0, 10000.0], [1.0, 0.0, 9999.0], [10000.0, 9999.0, 0.0]])
    expected = [[0.0, 0.8, 0.2], [0.8, 0.0, 0.2], [0.2, 0.8, 0.0]]
    assert_close(conditional_affinities(distances, perplexity_of([0.8, 0.2])), expected, atol=NEAR)


@pytest.mark.parametrize("unit", [1e-6, 0.1, 1e6])
def test_unit(unit):
    """In another unit each width changes with the distances, and the probabilities stay the same."""
    for distances, perplexity in ((np.array(LINE), 1.3), (cloud(8), 3.0)):
        expected = affinities(distances.copy(), perplexity)
        assert_close(affinities(distances * unit, perplexity), expected, atol=0.01)


@pytest.mark.parametrize("perplexity", [1.5, 4.0, 10.0])
def test_distributions(perplexity):
    """Every row is a distribution with the perplexity asked for, and gives nothing to its own sample."""
    p = affinities(cloud(12, 1), perplexity)
    assert_close(np.diag(p).copy(), np.zeros(12))
    assert_at_least(float(p.min()), 0.0)
    assert_close(p.sum(axis=1), np.ones(12))
    assert_close(np.array([perplexity_of(row) for row in p]), np.full(12, perplexity), atol=NEAR)


# The logarithm of each probability is right to 1e-13, and so is each factor b, from two neighbours.
def test_gaussian():
    """In each row the logarithm of the probability is a constant minus d² / (2 s²), with one width s > 0."""
    distances = cloud(9, 2)
    p = affinities(distances.copy(), 4.0)
    for i in range(9):
        others = np.arange(9) != i
        squares, row = distances[i, others] ** 2, p[i, others]
        assert_at_least(float(row.min()), 1e-300, what="probability of a neighbour")
        order = np.argsort(squares)
        b = (np.log(row[order[0]]) - np.log(row[order[-1]])) / (squares[order[-1]] - squares[order[0]])
        weights = np.exp(-b * (squares - squares.min()))
        assert_close(row.copy(), weights / weights.sum())


def test_nearer_is_never_less():
    """A nearer neighbour never has a smaller probability than a farther one."""
    distances = cloud(10, 3)
    p = affinities(distances.copy(), 2.5)
    for row, seen in zip(distances, p, strict=True):
        order = np.argsort(row)[1:]
        assert_at_least(-float(np.max(np.diff(seen[order]))), 0.0, slack=1e-12)


def test_relabelling():
    """Listing the samples in another order puts the rows and the columns of the result in that order."""
    distances = cloud(8, 4)
    order = rng(5).permutation(8)
    expected = affinities(distances.copy(), 2.2)[order][:, order]
    assert_close(affinities(distances[order][:, order], 2.2), expected, atol=NEAR)


def test_dense_and_sparse():
    """A hundred samples, half of them ten times as far apart as the others, have about 20 neighbours each."""
    p = affinities(cloud(100, 6), 20.0)
    assert_close(np.array([perplexity_of(row) for row in p]), np.full(100, 20.0), atol=0.5)


def test_leaves_its_inputs_alone():
    """The function leaves the distances unchanged."""
    assert_leaves_alone(conditional_affinities, np.array(LINE), 1.5)


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as floats, even in a type that is too small for the squares."""
    for distances in ([[0, 1, 3], [1, 0, 2], [3, 2, 0]], 20 * np.array(LINE, dtype=np.int8)):
        p = conditional_affinities(distances, perplexity_of([0.8, 0.2]))
        assert_close(p, ON_THE_LINE, atol=NEAR)


@pytest.mark.edge
def test_samples_at_the_same_place():
    """Two samples at the same place have distance 0, and are neighbours like any others."""
    distances = np.array([[0.0, 0.0, 2.0], [0.0, 0.0, 2.0], [2.0, 1.0, 0.0]])
    expected = [[0.0, 0.8, 0.2], [0.8, 0.0, 0.2], [0.2, 0.8, 0.0]]
    assert_close(conditional_affinities(distances, perplexity_of([0.8, 0.2])), expected, atol=NEAR)


@pytest.mark.edge
def test_refuses_wrong_input():
    """Distances are a square table of finite numbers, and n samples have from 1 to n - 1 neighbours."""
    for distances, why in (
        ([1.0, 2.0, 3.0], "the distances are not a table"),
        (LINE[:2], "the table has shape (2, 3)"),
        ([[0.0, 1.0, math.nan], [1.0, 0.0, 2.0], [math.nan, 2.0, 0.0]], "a distance is NaN"),
    ):
        assert_refuses(conditional_affinities, distances, 1.5, because=why)
    for perplexity in (0.5, 1.0, 2.0, 7.0, math.nan):
        because = f"there are 3 samples and the perplexity is {perplexity}"
        assert_refuses(conditional_affinities, np.array(LINE), perplexity, because=because)


@pytest.mark.edge
def test_refuses_too_many_nearest_neighbours():
    """With three neighbours equally near, no width has a perplexity below 3."""
    distances = np.array(
        [[0.0, 1, 1, 1, 2], [1, 0, 3, 4, 5], [1, 3, 0, 6, 7], [1, 4, 6, 0, 8], [2, 5, 7, 8, 0]]
    )
    for perplexity in (2.9, 3.0):
        because = f"three neighbours are equally near and the perplexity is {perplexity}"
        assert_refuses(conditional_affinities, distances, perplexity, because=because)
