"""Wrong answers we expect for graph_walks, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, instead_of


@instead_of("count_walks")
def entries_to_the_power(adjacency, length):
    """For length 2, each entry of your result is the square of that of A. Which pages does the README's walk
    from page 3 to page 3 visit?
    """
    return adjacency**length


@instead_of("count_walks")
def one_edge_too_many(adjacency, length):
    """Your walks are one edge too long: for length 0 you return the edges. Where does a walk with no edges
    end?
    """
    walks = adjacency.copy()
    for _ in range(length):
        walks = walks @ adjacency
    return walks


@instead_of("count_walks")
def one_edge_too_few(adjacency, length):
    """Your walks are one edge too short: for length 1 they stay where they are. How many factors does the
    power have?
    """
    walks = np.eye(len(adjacency))
    for _ in range(length - 1):
        walks = walks @ adjacency
    return walks


@instead_of("count_walks")
def edges_for_length_zero(adjacency, length):
    """Your result is right except for length 0, where you return the edges. Where does a walk with no edges
    end?
    """
    walks = adjacency.copy()
    for _ in range(length - 1):
        walks = walks @ adjacency
    return walks


@instead_of("count_walks")
def times_the_length(adjacency, length):
    """Your result is the matrix times the length. Are the steps of a walk added up, or put one after the
    other?
    """
    return adjacency * length


@instead_of("count_walks")
def up_to_the_length(adjacency, length):
    """Your result counts the shorter walks as well. Which lengths does the README ask for?"""
    walks = np.eye(len(adjacency))
    total = walks
    for _ in range(length):
        walks = walks @ adjacency
        total = total + walks
    return total


@instead_of("count_walks")
def reachable_or_not(adjacency, length):
    """Your result is 0 or 1: it says whether there is a walk. How many walks can there be?"""
    walks = np.eye(len(adjacency))
    for _ in range(length):
        walks = walks @ adjacency
    return np.where(walks > 0, 1.0, 0.0)


@instead_of("count_walks")
def turned_round(adjacency, length):
    """Your result is transposed: the walks lead from column to row. Which of the two is the start?"""
    walks = np.eye(len(adjacency))
    for _ in range(length):
        walks = walks @ adjacency.T
    return walks


@instead_of("count_walks")
def squared_too_often(adjacency, length):
    """Your lengths are powers of 2: each step doubles the walk. How long is it after three steps?"""
    if length == 0:
        return np.eye(len(adjacency))
    walks = adjacency.copy()
    for _ in range(length - 1):
        walks = walks @ walks
    return walks


@instead_of("count_walks")
def begins_with_ones(adjacency, length):
    """All your rows are equal: for length 0 all your entries are 1. Which matrix changes nothing in a product?"""
    walks = np.ones(adjacency.shape)
    for _ in range(length):
        walks = walks @ adjacency
    return walks


@instead_of("count_walks")
def begins_with_zeros(adjacency, length):
    """Your result is always 0. What is A to the power 0?"""
    walks = np.zeros(adjacency.shape)
    for _ in range(length):
        walks = walks @ adjacency
    return walks


@instead_of("count_walks")
def integers_overflow(adjacency, length):
    """Your counts are wrong only where they are large. What is the largest integer that fits into 64 bits?"""
    edges = adjacency.astype(np.int64)
    walks = np.eye(len(edges), dtype=np.int64)
    for _ in range(length):
        walks = walks @ edges
    return walks


def _power(a, length):
    walks = np.eye(len(a))
    for _ in range(length):
        walks = walks @ a
    return walks


def _refuse(a, *, square=True, counts=True):
    if a.ndim != 2 or (square and a.shape[0] != a.shape[1]):
        raise ValueError("the adjacency matrix must be square")
    if counts and not (np.isfinite(a) & (a >= 0) & (a == np.floor(a))).all():
        raise ValueError("numbers of edges are whole and at least 0")


@edge
@instead_of("count_walks")
def inverse_for_negative_lengths(adjacency, length):
    """You accept a negative length. What would a walk of -1 edges be?"""
    a = np.asarray(adjacency, dtype=float)
    _refuse(a)
    return np.linalg.matrix_power(a, length)


@edge
@instead_of("count_walks")
def any_entries(adjacency, length):
    """You accept half an edge, or a negative number of edges. What is being counted?"""
    a = np.asarray(adjacency, dtype=float)
    _refuse(a, counts=False)
    if length < 0:
        raise ValueError("the length must be at least 0")
    return _power(a, length)


@edge
@instead_of("count_walks")
def square_cut_out(adjacency, length):
    """You accept a matrix that is not square. Does every node have both a row and a column?"""
    a = np.asarray(adjacency, dtype=float)
    _refuse(a, square=False)
    if length < 0:
        raise ValueError("the length must be at least 0")
    n = min(a.shape)
    return _power(a[:n, :n], length)
