"""Wrong answers we expect for hypercube, and what to say about each."""

from itertools import combinations, combinations_with_replacement

import numpy as np
from hypercube import edges as right_edges
from hypercube import vertices as right_vertices

from dojo.misconceptions import edge, instead_of


@instead_of("vertices")
def zero_and_one(n):
    """Your entries are 0 and 1. The README's cube has its centre at the origin: which two numbers
    are its entries?
    """
    return (right_vertices(n) + 1) / 2


@instead_of("vertices")
def half_as_large(n):
    """Your entries are -1/2 and 1/2: a cube whose edges have length 1. How long are they in the README?"""
    return right_vertices(n) / 2


@instead_of("vertices")
def on_the_sphere(n):
    """All your vertices have norm 1. Those of the README have norm √n; do not divide by it."""
    return right_vertices(n) / np.sqrt(max(n, 1))


@instead_of("vertices")
def vertices_as_columns(n):
    """Your vertices have shape (n, 2**n): each is a column. The README asks for rows."""
    return right_vertices(n).T


@instead_of("vertices")
def unit_vectors(n):
    """You have 2n points, two on each axis. They are the centres of the cube's faces; where
    are its corners?
    """
    right_vertices(n)
    return np.concatenate([np.eye(n), -np.eye(n)])


@instead_of("vertices")
def number_of_signs(n):
    """You have n + 1 vertices: one for each number of minus signs. Does it not matter which entries
    are negative?
    """
    right_vertices(n)
    return np.array(list(combinations_with_replacement([-1.0, 1.0], n)))


@instead_of("vertices")
def last_vertex_missing(n):
    """You have one vertex too few: (1, ..., 1), or its opposite, is missing. Where does your count end?"""
    return right_vertices(n)[:-1]


@instead_of("vertices")
def repeated_columns(n):
    """You have only two different vertices, each many times: in your result all entries of a vertex are
    equal. Is each entry chosen independently?
    """
    return np.repeat(right_vertices(n)[:, :1], n, axis=1)


@instead_of("vertices")
def vertices_in_another_order(n):
    """Your vertices are right, but your edges do not match their order: between the ends of some, more than
    one entry changes. In which row is each vertex?
    """
    # The Gray code, in which neighbouring rows differ in one entry, beside edges for binary order.
    rows = np.arange(len(right_vertices(n)))
    return right_vertices(n)[rows ^ (rows >> 1)]


@instead_of("vertices")
def no_point(n):
    """Your array is empty for n = 0. How many ways are there to choose nothing?"""
    return right_vertices(n) if n != 0 else np.zeros((0, 0))


@instead_of("edges")
def both_directions(n):
    """You have each edge twice, once from each end. Which of the two do you keep?"""
    pairs = right_edges(n)
    return np.concatenate([pairs, pairs[:, ::-1]])


@instead_of("edges")
def all_pairs(n):
    """You join every vertex with every other. In how many entries may the ends of an edge differ?"""
    right_edges(n)
    return np.array(list(combinations(range(2**n), 2)), dtype=int).reshape(-1, 2)


@instead_of("edges")
def neighbouring_rows(n):
    """You join each row with the next one. Does only one entry change from a row to the next?"""
    right_edges(n)
    return np.array([(i, i + 1) for i in range(2**n - 1)], dtype=int).reshape(-1, 2)


@instead_of("edges")
def one_closed_walk(n):
    """You have 2**n edges, as if two of them met at every vertex. That is right for the square; what about
    the cube?
    """
    right_edges(n)
    return np.array([(i, (i + 1) % 2**n) for i in range(2**n)], dtype=int)


@instead_of("edges")
def shared_entry(n):
    """Your pairs agree in one entry and differ in all the others. Which of these two counts has to be one?"""
    right_edges(n)
    rows = range(2**n)
    return np.array(
        [(i, j) for i, j in combinations(rows, 2) if (i ^ j).bit_count() == n - 1], dtype=int
    ).reshape(-1, 2)


@instead_of("edges")
def one_axis_forgotten(n):
    """You have no edge along one of the axes, and the cube falls into two halves. Over how many entries does
    your loop run?
    """
    pairs = right_edges(n)
    return pairs[pairs[:, 1] - pairs[:, 0] != 2 ** (n - 1)] if n > 0 else pairs


@instead_of("edges")
def with_loops(n):
    """You join each vertex with itself too. In how many entries does a vertex differ from itself?"""
    pairs = right_edges(n)
    return np.concatenate([pairs, np.repeat(np.arange(2**n)[:, None], 2, axis=1)])


@instead_of("edges")
def counted_from_one(n):
    """Your numbers run from 1 to 2**n. Rows are counted from 0."""
    return right_edges(n) + 1


@instead_of("edges")
def pairs_of_points(n):
    """Your array has three axes: it holds the points themselves. The README asks for their rows' numbers."""
    return right_vertices(n)[right_edges(n)]


@instead_of("edges")
def edges_as_columns(n):
    """Your edges have shape (2, n * 2**(n - 1)): each is a column. The README asks for rows."""
    return right_edges(n).T


@instead_of("edges")
def positions_as_floats(n):
    """Your positions are floats. A position in an array is an integer."""
    return right_edges(n).astype(float)


@instead_of("edges")
def no_columns_without_edges(n):
    """Your array for n = 0 has shape (0,). With no edges there are no rows, but there are
    still two columns.
    """
    return right_edges(n) if n != 0 else np.array([])


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
