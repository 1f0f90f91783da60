"""What hypercube must satisfy.  README.md states the mathematics."""

import math
from itertools import product

import numpy as np
import pytest
from hypercube import edges, vertices
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_refuses,
)

DIMENSIONS = st.integers(0, 6)


def in_order(table):
    """Return the rows of an array sorted: one order stands for any. Whatever is no table stays as it is."""
    if type(table) is not np.ndarray or table.ndim != 2 or not table.size or table.dtype.kind not in "if":
        return table
    return table[np.lexsort(table.T[::-1])]


def corners(n):
    """Return the vertices, checked for their kind and shape."""
    points = vertices(n)
    assert_array(in_order(points), (2**n, n))
    return points


def joined(n):
    """Return the edges, checked for their kind and shape, and for naming rows that exist."""
    pairs = assert_array(in_order(edges(n)), (n * 2**n // 2, 2), kind="i")
    assert_at_least(int(pairs.min(initial=0)), 0)
    assert_at_most(int(pairs.max(initial=0)), 2**n - 1)
    return pairs


def test_worked_example():
    """The square in the README: for n = 2 there are four vertices and four sides, but no diagonal."""
    points, pairs = corners(2), joined(2)
    assert_close(in_order(points), [[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]])
    # A side is known by its middle.
    middles = (points[pairs[:, 0]] + points[pairs[:, 1]]) / 2
    assert_close(in_order(middles), [[-1.0, 0.0], [0.0, -1.0], [0.0, 1.0], [1.0, 0.0]])


def test_segment():
    """For n = 1 the cube is a segment: the vertices -1 and 1, joined by one edge."""
    assert_close(in_order(corners(1)), [[-1.0], [1.0]])
    assert_equal(np.sort(joined(1)), [[0, 1]])


def test_point():
    """For n = 0 the cube is a point: one vertex with no entries, and no edge."""
    assert_close(vertices(0), np.zeros((1, 0)))
    assert_equal(edges(0), np.zeros((0, 2), dtype=int))


def test_counts_of_the_tesseract():
    """In four dimensions there are 16 vertices and 32 edges."""
    assert_array(in_order(vertices(4)), (16, 4))
    assert_array(in_order(edges(4)), (32, 2), kind="i")


@given(DIMENSIONS)
def test_every_choice_of_signs(n):
    """Every choice of n signs is a vertex, exactly once."""
    assert_close(in_order(corners(n)), np.array(list(product([-1.0, 1.0], repeat=n))))


@given(DIMENSIONS)
def test_columns_are_orthogonal(n):
    """Signs chosen independently are orthogonal: V^T V is 2^n I, and each column of V sums to 0."""
    points = corners(n)
    assert_close(points.T @ points, 2.0**n * np.eye(n))
    assert_close(points.sum(axis=0), np.zeros(n))


@given(DIMENSIONS)
def test_edges_change_one_entry(n):
    """Along an edge one entry changes, from -1 to 1 or back, and all others stay the same."""
    points, pairs = corners(n), joined(n)
    changes = np.abs(points[pairs[:, 0]] - points[pairs[:, 1]])
    assert_close(np.sort(changes), np.tile(2.0 * (np.arange(n) == n - 1), (len(pairs), 1)))


@given(DIMENSIONS)
def test_edges_come_once(n):
    """The edge from a to b is also the edge from b to a: no pair of vertices is joined twice."""
    pairs = joined(n)
    different = {frozenset(pair) for pair in pairs.tolist()}
    assert_equal(len(different), n * 2**n // 2)


@given(DIMENSIONS)
def test_edges_at_a_vertex(n):
    """At each vertex n edges meet, one for each entry that can change."""
    assert_equal(np.bincount(joined(n).ravel(), minlength=2**n), np.full(2**n, n))


@given(DIMENSIONS)
def test_parallel_edges(n):
    """There are 2^(n - 1) edges along each of the n axes, one for each choice of the other signs."""
    points, pairs = corners(n), joined(n)
    changes = np.abs(points[pairs[:, 0]] - points[pairs[:, 1]])
    assert_close(changes.sum(axis=0), np.full(n, 2.0**n))


# The adjacency matrix is symmetric, so its eigenvalues, at most 5, are right within a few 1e-15.
@given(st.integers(0, 5))
def test_spectrum(n):
    """The adjacency matrix has eigenvalues n - 2k, each as often as k entries can be chosen from n."""
    adjacency = np.zeros((2**n, 2**n))
    for i, j in joined(n):
        adjacency[i, j] = adjacency[j, i] = 1.0
    expected = [float(n - 2 * k) for k in reversed(range(n + 1)) for _ in range(math.comb(n, k))]
    assert_close(np.linalg.eigvalsh(adjacency), expected, atol=1e-9)


@pytest.mark.edge
def test_refuses_negative_dimensions():
    """A dimension counts entries: it is at least 0."""
    for n in (-1, -2):
        assert_refuses(vertices, n, because=f"n is {n}")
        assert_refuses(edges, n, because=f"n is {n}")
