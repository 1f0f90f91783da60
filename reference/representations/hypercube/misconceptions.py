"""Wrong answers we expect for hypercube, and what to say about each."""

from itertools import combinations, combinations_with_replacement, product

import numpy as np
from hypercube import edges as right_edges
from hypercube import vertices as right_vertices

from dojo.misconceptions import edge, instead_of


def _signs(n, low=-1.0, high=1.0):
    """Every choice of n numbers out of two."""
    return np.array(list(product([low, high], repeat=n)))


def _pairs(n, joins=lambda i, j: (i ^ j).bit_count() == 1):
    """All pairs of rows, the smaller number first, that an edge joins."""
    pairs = [(i, j) for i in range(2**n) for j in range(i, 2**n) if joins(i, j)]
    return np.array(pairs, dtype=int).reshape(-1, 2)


@instead_of("vertices")
def zero_and_one(n):
    """Your entries are 0 and 1. The README's cube has its centre at the origin: which two numbers
    are its entries?
    """
    return _signs(n, low=0.0)


@instead_of("vertices")
def half_as_large(n):
    """Your entries are -1/2 and 1/2: a cube whose edges have length 1. How long are they in the README?"""
    return _signs(n, -0.5, 0.5)


@instead_of("vertices")
def vertices_as_columns(n):
    """Your vertices have shape (n, 2**n): each is a column. The README asks for rows."""
    return _signs(n).T


@instead_of("vertices")
def unit_vectors(n):
    """You have 2n points, two on each axis. They are the centres of the cube's faces; where
    are its corners?
    """
    return np.concatenate([np.eye(n), -np.eye(n)])


@instead_of("vertices")
def number_of_signs(n):
    """You have n + 1 vertices: one for each number of minus signs. Does it not matter which entries
    are negative?
    """
    return np.array(list(combinations_with_replacement([-1.0, 1.0], n)))


@instead_of("vertices")
def last_vertex_missing(n):
    """You have one vertex too few: (1, ..., 1) is missing. Where does your count end?"""
    digits = [[1.0 if i >> k & 1 else -1.0 for k in range(n)] for i in range(2**n - 1)]
    return np.array(digits).reshape(-1, n)


@instead_of("vertices")
def vertices_in_another_order(n):
    """Your vertices are right, but your edges do not match their order: between the ends of some, more than
    one entry changes. In which row is each vertex?
    """
    # The Gray code, in which neighbouring rows differ in one entry, next to edges for binary order.
    rows = np.arange(2**n)
    return _signs(n)[rows ^ (rows >> 1)]


@instead_of("vertices")
def no_point(n):
    """Your array is empty for n = 0. How many ways are there to choose nothing?"""
    return _signs(n) if n > 0 else np.zeros((0, 0))


@instead_of("edges")
def both_directions(n):
    """You have each edge twice, once from each end. Which of the two do you keep?"""
    pairs = [(i, i ^ 2**k) for i in range(2**n) for k in range(n)]
    return np.array(pairs, dtype=int).reshape(-1, 2)


@instead_of("edges")
def all_pairs(n):
    """Your edges join every vertex with every other. In how many entries may the ends of an edge differ?"""
    return np.array(list(combinations(range(2**n), 2)), dtype=int).reshape(-1, 2)


@instead_of("edges")
def neighbouring_rows(n):
    """Your edges join each row with the next one. Does only one entry change from a row to the next?"""
    return np.array([(i, i + 1) for i in range(2**n - 1)], dtype=int).reshape(-1, 2)


@instead_of("edges")
def one_closed_walk(n):
    """You have 2**n edges, as if two of them met at every vertex. That is right for the square; what about
    the cube?
    """
    return np.array([(i, (i + 1) % 2**n) for i in range(2**n)], dtype=int)


@instead_of("edges")
def shared_entry(n):
    """Your pairs agree in one entry and differ in all the others. Which of these two counts has to be one?"""
    return _pairs(n, lambda i, j: (i ^ j).bit_count() == n - 1)


@instead_of("edges")
def one_axis_forgotten(n):
    """You have no edge along one of the axes, and the cube falls into two halves. Over how many entries does
    your loop run?
    """
    return _pairs(n, lambda i, j: (i ^ j).bit_count() == 1 and i ^ j != 1)


@instead_of("edges")
def with_loops(n):
    """Some of your edges join a vertex with itself. In how many entries does a vertex differ from itself?"""
    return _pairs(n, lambda i, j: (i ^ j).bit_count() <= 1)


@instead_of("edges")
def counted_from_one(n):
    """Your numbers run from 1 to 2**n. Rows are counted from 0."""
    return _pairs(n) + 1


@instead_of("edges")
def pairs_of_points(n):
    """Your array has three axes: it holds the points themselves. The README asks for their rows' numbers."""
    return _signs(n)[_pairs(n)]


@instead_of("edges")
def edges_as_columns(n):
    """Your edges have shape (2, n * 2**(n - 1)): each is a column. The README asks for rows."""
    return _pairs(n).T


@instead_of("edges")
def positions_as_floats(n):
    """Your positions are floats. A position in an array is an integer."""
    return _pairs(n).astype(float)


@instead_of("edges")
def no_columns_without_edges(n):
    """Your array for n = 0 has shape (0,). With no edges there are no rows, but there are
    still two columns.
    """
    return np.array(_pairs(n).tolist())


@edge
@instead_of("vertices")
def point_below_zero(n):
    """You accept a negative dimension. The README asks for a ValueError."""
    return right_vertices(max(n, 0))


@edge
@instead_of("edges")
def no_edges_below_zero(n):
    """For a negative dimension you return an array with no edges. The README asks for a ValueError."""
    return right_edges(max(n, 0))
