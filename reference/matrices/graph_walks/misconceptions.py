"""Wrong answers we expect for graph_walks, and what to say about each."""

import numpy as np
from dojo.misconceptions import edge, instead_of
from graph_walks import count_walks as right


def _checked(adjacency, length):
    """The matrix as an array of floats, once the arguments have been found to be good."""
    right(adjacency, length)
    return np.asarray(adjacency, dtype=float)


@instead_of("count_walks")
def entries_to_the_power(adjacency, length):
    """You raise each entry to the power. Does a walk from page 3 to page 3 use only one entry?"""
    return _checked(adjacency, length) ** length


@instead_of("count_walks")
def one_edge_too_many(adjacency, length):
    """Your walks are one edge too long: for length 0 you return the edges. Where does a walk with no edges
    end?
    """
    right(adjacency, length)
    return right(adjacency, length + 1)


@instead_of("count_walks")
def one_edge_too_few(adjacency, length):
    """Your walks are one edge too short: for length 1 they stay where they are. How many factors does the
    power have?
    """
    right(adjacency, length)
    return right(adjacency, max(length - 1, 0))


@instead_of("count_walks")
def times_the_length(adjacency, length):
    """Your result is the matrix times the length. Are the steps of a walk added up, or put one after the
    other?
    """
    return _checked(adjacency, length) * length


@instead_of("count_walks")
def up_to_the_length(adjacency, length):
    """Your result counts the shorter walks as well. Which lengths does the README ask for?"""
    right(adjacency, length)
    return sum(right(adjacency, k) for k in range(min(length, 60) + 1))


@instead_of("count_walks")
def reachable_or_not(adjacency, length):
    """Your result is 0 or 1: it says whether there is a walk. How many walks can there be?"""
    return np.minimum(right(adjacency, length), 1.0)


@instead_of("count_walks")
def both_directions(adjacency, length):
    """Your edges lead in both directions. Does a link from one page to another lead back?"""
    a = _checked(adjacency, length)
    return right(np.maximum(a, a.T), min(length, 60))


@instead_of("count_walks")
def turned_round(adjacency, length):
    """Your result is transposed: the walks lead from column to row. Which of the two is the start?"""
    return right(adjacency, length).T.copy()


@instead_of("count_walks")
def squared_too_often(adjacency, length):
    """Your lengths are powers of 2: each step doubles the walk. How long is it after three steps?"""
    right(adjacency, length)
    return right(adjacency, 2 ** min(length, 5))


@instead_of("count_walks")
def ones_for_length_zero(adjacency, length):
    """For length 0 all your entries are 1. Can a walk with no edges end at another node?"""
    a = _checked(adjacency, length)
    return np.ones_like(a) if length == 0 else right(adjacency, length)


@instead_of("count_walks")
def integers_overflow(adjacency, length):
    """Your counts are wrong only where they are large. What is the largest integer that fits into 64 bits?"""
    a = _checked(adjacency, length).astype(np.int64)
    power = np.eye(len(a), dtype=np.int64)
    for _ in range(length):
        power = power @ a
    return power


@edge
@instead_of("count_walks")
def inverse_for_negative_lengths(adjacency, length):
    """You accept a negative length. What would a walk of -1 edges be?"""
    return right(adjacency, abs(length))


@edge
@instead_of("count_walks")
def any_entries(adjacency, length):
    """You accept half an edge, or a negative number of edges. What is being counted?"""
    a = np.asarray(adjacency, dtype=float)
    if a.ndim == 2 and len(set(a.shape)) == 1 and length >= 0 and not (a == np.floor(np.abs(a))).all():
        with np.errstate(all="ignore"):
            return np.linalg.matrix_power(a, length)
    return right(adjacency, length)


@edge
@instead_of("count_walks")
def square_cut_out(adjacency, length):
    """You accept a matrix that is not square. Does every node have both a row and a column?"""
    a = np.asarray(adjacency, dtype=float)
    if a.ndim == 2 and a.shape[0] != a.shape[1]:
        n = min(a.shape)
        return right(a[:n, :n], length)
    return right(adjacency, length)
