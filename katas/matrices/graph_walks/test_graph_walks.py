"""What count_walks must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from graph_walks import count_walks
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices

A = [[0.0, 1.0, 1.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]

# Adjacency matrices of one to three nodes, with 0, 1 or 2 edges from node to node.
GRAPHS = st.integers(1, 3).flatmap(lambda n: matrices(n, n)).map(lambda a: np.floor(np.abs(a)) % 3)


def walks(a, length):
    """Return the numbers of walks, checked for kind and shape."""
    return assert_array(count_walks(a, length), np.shape(a))


def by_counting(a, start, end, length):
    """Count walks by taking every edge in turn."""
    if length == 0:
        return int(start == end)
    return sum(int(a[start, h]) * by_counting(a, h, end, length - 1) for h in range(len(a)) if a[start, h])


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (2, [[1.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 1.0]]),
        (3, [[1.0, 1.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0]]),
    ],
)
def test_worked_example(length, expected):
    """The walks of length 2 and 3 between three pages, counted by hand in the README."""
    assert_close(count_walks(np.array(A), length), np.array(expected))


def test_length_zero():
    """A walk without edges stays where it is: the identity matrix."""
    assert_close(count_walks(np.array(A), 0), np.eye(3))
    assert_close(count_walks(np.zeros((2, 2)), 0), np.eye(2))


def test_length_one():
    """A walk of length 1 is an edge: the adjacency matrix itself."""
    assert_close(count_walks(np.array(A), 1), np.array(A))
    assert_close(count_walks(np.array([[0.0, 3.0], [1.0, 2.0]]), 1), [[0.0, 3.0], [1.0, 2.0]])


def test_one_way():
    """Edges have a direction: along a path of three nodes there is one walk of length 2, and none back."""
    path = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 0.0]])
    assert_close(count_walks(path, 2), [[0.0, 0.0, 1.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
    assert_close(count_walks(path, 3), np.zeros((3, 3)))


def test_complete_graph():
    """If every edge is present, including loops, n^(k - 1) walks of length k join any two nodes."""
    assert_close(count_walks(np.ones((4, 4)), 5), np.full((4, 4), 4.0**4))


def test_several_edges():
    """Two edges side by side are two ways: 2 * 3 through the second node, and 5 * 5 round a loop."""
    assert_close(count_walks(np.array([[0.0, 2.0], [3.0, 5.0]]), 2), [[6.0, 10.0], [15.0, 31.0]])


def test_fibonacci():
    """With edges 1 to 1, 1 to 2 and 2 to 1 the numbers are Fibonacci numbers: 75025 for length 24."""
    fibonacci = [0, 1]
    while len(fibonacci) < 27:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    expected = np.array([[fibonacci[25], fibonacci[24]], [fibonacci[24], fibonacci[23]]], dtype=float)
    assert_close(count_walks(np.array([[1.0, 1.0], [1.0, 0.0]]), 24), expected)


# A product of n floats has a relative error below n times 1e-16: below 1e-13 for 700 of them.
def test_large_counts():
    """Counts up to 2^53 are exact, and no count wraps round: with two loops, 2^700 walks have length 700."""
    assert_close(count_walks(np.array([[2.0]]), 52), [[2.0**52]], rtol=0, atol=0)
    assert_close(count_walks(np.array([[3.0]]), 33), [[float(3**33)]], rtol=0, atol=0)
    assert_close(count_walks(np.array([[2.0]]), 700), [[2.0**700]])


def test_long_walks():
    """On a ring of three nodes, exactly one walk of each length starts at each node."""
    ring = np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
    for length in (1000, 4321):
        assert_close(count_walks(ring.copy(), length), np.roll(np.eye(3), length % 3, axis=1))


@given(GRAPHS, st.integers(0, 4), st.integers(0, 4))
def test_lengths_add(a, k, m):
    """A walk of length k + m is one of length k, followed by one of length m."""
    assert_close(count_walks(a.copy(), k + m), walks(a.copy(), k) @ walks(a.copy(), m))


@given(GRAPHS, st.integers(0, 4))
def test_agrees_with_counting(a, length):
    """Every walk, taken edge by edge, is counted once."""
    n = len(a)
    expected = [[float(by_counting(a, i, j, length)) for j in range(n)] for i in range(n)]
    assert_close(count_walks(a, length), expected)


@given(GRAPHS, st.integers(1, 5))
def test_backwards(a, length):
    """With all edges reversed, the walks lead back: the table is transposed."""
    assert_close(count_walks(a.T.copy(), length), walks(a.copy(), length).T)


def test_leaves_its_inputs_alone():
    """The function leaves the adjacency matrix unchanged."""
    assert_leaves_alone(count_walks, np.array(A), 3)
    assert_leaves_alone(count_walks, np.array(A), 1)


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists, integers and truth values are numbers of edges too, and counts beyond 64 bits stay right."""
    assert_close(count_walks(A, 2), [[1.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])
    assert_close(count_walks(np.array([[2]]), 70), [[2.0**70]])
    assert_close(count_walks(np.array([[True, True], [True, True]]), 3), [[4.0, 4.0], [4.0, 4.0]])


@pytest.mark.edge
def test_refuses_negative_lengths():
    """A walk has no negative number of edges."""
    for length in (-1, -5):
        assert_refuses(count_walks, A, length, because=f"the length is {length}")


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """Each node has a row and a column."""
    for shape in ((3,), (2, 3), (3, 2), (2, 2, 2)):
        for length in (0, 1, 2):
            assert_refuses(count_walks, np.ones(shape), length, because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_what_is_no_number_of_edges():
    """Edges are counted: 0, 1, 2, and so on."""
    for wrong in (-1, 0.5, math.nan, math.inf):
        for length in (0, 2):
            assert_refuses(count_walks, [[0.0, 1.0], [wrong, 0.0]], length, because=f"an entry is {wrong}")
