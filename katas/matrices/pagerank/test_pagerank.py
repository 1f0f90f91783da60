"""What pagerank must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pagerank import pagerank

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
)

LINKS = [[0.0, 1.0, 1.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
RANKS = [14 / 39, 10 / 39, 15 / 39]

# The README promises 1e-10 for every entry.
PROMISED = 1e-10

# Entries that are not positive are no link at all, so pages without links are common.
GRAPHS = matrices(4, 4).map(lambda a: np.where(a > 0.5, np.minimum(a, 3.0), 0.0))
DAMPINGS = st.sampled_from([0.0, 0.25, 0.5, 0.85])


def assert_ranks(adjacency, damping, expected):
    """Assert that these are the ranks, to the digits that the README promises."""
    found = pagerank(np.array(adjacency, dtype=float), damping)
    assert_close(found, np.array(expected, dtype=float), rtol=0.0, atol=PROMISED)


def step(a, damping, x):
    """Return the distribution after one step, page by page."""
    n = len(a)
    after = np.full(n, (1 - damping) / n)
    for i in range(n):
        for j in range(n):
            after[j] += damping * x[i] * (a[i, j] / a[i].sum() if a[i].any() else 1 / n)
    return after


def test_worked_example():
    """The ranks computed by hand in the README: 14/39, 10/39 and 15/39."""
    assert_ranks(LINKS, 0.5, RANKS)


def test_one_page():
    """The only page has rank 1, with a link to itself or without."""
    assert_ranks([[1.0]], 0.85, [1.0])
    assert_ranks([[0.0]], 0.85, [1.0])


def test_ring():
    """In a ring all pages are alike."""
    assert_ranks(np.roll(np.eye(5), 1, axis=1), 0.85, [0.2] * 5)


def test_star():
    """Two pages link to a third, which links to the first: with d = 1/2 the ranks are 7/18, 3/18 and 8/18."""
    x = np.array([7.0, 3.0, 8.0]) / 18
    links = [[0.0, 0.0, 1.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    assert_close(step(np.array(links), 0.5, x), x)
    assert_ranks(links, 0.5, x)


def test_dangling():
    """From a page without links the surfer goes to any page: with d = 1/2 the ranks are 2/5 and 3/5."""
    assert_ranks([[0.0, 1.0], [0.0, 0.0]], 0.5, [0.4, 0.6])
    assert_ranks(np.zeros((3, 3)), 0.85, [1 / 3] * 3)


def test_nobody_links_to_it():
    """A page to which nobody links is visited only out of boredom: its rank is (1 - d) / n."""
    links = [[0.0, 0.0, 1.0], [0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
    # x_3 = 1/12 + 3/4 (1/12 + x_2) and x_2 = 1/12 + 3/4 x_3.
    third = (1 / 12 + 3 / 4 * (1 / 12 + 1 / 12)) / (1 - 9 / 16)
    assert_ranks(links, 0.75, [1 / 12, 1 / 12 + 3 / 4 * third, third])


def test_link_to_itself():
    """A link from a page to itself counts like any other: with d = 1/2 half of the rank comes back."""
    assert_ranks([[1.0, 0.0], [1.0, 0.0]], 0.5, [0.75, 0.25])


def test_no_damping():
    """With d = 0 the surfer is always bored, and all pages are alike."""
    assert_ranks(LINKS, 0.0, [1 / 3] * 3)


# A step leaves 0.99 of the distance in the worst case: 2300 steps make 1e-10 of 1.
def test_strong_damping():
    """With d = 0.99 distances shrink slowly; two barely connected pairs of pages need many steps."""
    links = np.array(
        [[0.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.01, 0.0], [0.0, 0.0, 0.0, 1.0], [0.0, 0.0, 1.0, 0.0]]
    )
    p = links / links.sum(axis=1, keepdims=True)
    assert_ranks(links, 0.99, np.linalg.solve(np.eye(4) - 0.99 * p.T, np.full(4, 0.0025)))


def test_weights():
    """A link of twice the weight is followed twice as often; the scale of a page's links does not matter."""
    links = [[0.0, 2.0, 1.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]]
    # With d = 3/4 the first page has 1/12 + 3/4 (1 - x_1), the others 1/12 and a half or a quarter of that.
    first = (1 / 12 + 0.75) / 1.75
    ranks = [first, 1 / 12 + first / 2, 1 / 12 + first / 4]
    assert_ranks(links, 0.75, ranks)
    assert_ranks(np.array(links) * np.array([[1e-6], [5.0], [1e6]]), 0.75, ranks)


@given(GRAPHS, DAMPINGS)
def test_fixed_point(a, damping):
    """The ranks are at least (1 - d) / n, add up to 1, and one more step changes nothing."""
    x = assert_array(pagerank(a.copy(), damping), (4,))
    assert_close(float(x.sum()), 1.0, rtol=0.0, atol=4 * PROMISED)
    assert_at_least(float(x.min()), (1 - damping) / 4, slack=PROMISED)
    assert_close(step(a, damping, x), x, rtol=0.0, atol=8 * PROMISED)


@given(GRAPHS, DAMPINGS, st.permutations(range(4)))
def test_relabelled(a, damping, order):
    """The names of the pages do not matter."""
    x = assert_array(pagerank(a.copy(), damping), (4,))
    assert_close(pagerank(a[np.ix_(order, order)], damping), x[list(order)], rtol=0.0, atol=4 * PROMISED)


def test_leaves_its_inputs_alone():
    """The function leaves the adjacency matrix unchanged."""
    assert_leaves_alone(pagerank, np.array([[0.0, 1.0, 1.0], [0.0, 0.0, 0.0], [1.0, 0.0, 0.0]]), 0.5)


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(pagerank(LINKS, 0.5), RANKS, rtol=0.0, atol=PROMISED)
    links = np.array([[0, 1, 1], [0, 0, 1], [1, 0, 0]])
    assert_close(pagerank(links, 0.5), RANKS, rtol=0.0, atol=PROMISED)


# Zeros as entries, because pages without links can hide a row or a column that is missing.
@pytest.mark.edge
def test_refuses_what_is_not_square():
    """Each page has a row and a column, and without pages there is no surfer."""
    for shape in ((2,), (2, 3), (2, 1), (1, 2), (2, 2, 2), (0, 0)):
        assert_refuses(pagerank, np.zeros(shape), 0.5, because=f"the shape is {shape}")
    assert_refuses(pagerank, np.ones((3, 2)), 0.5, because="the shape is (3, 2)")


@pytest.mark.edge
def test_refuses_other_weights():
    """Weights are finite and at least 0."""
    for wrong in (-1.0, math.nan, math.inf):
        assert_refuses(pagerank, [[0.0, 1.0], [wrong, 2.0]], 0.5, because=f"an entry is {wrong}")


@pytest.mark.edge
def test_refuses_other_dampings():
    """The damping is a probability below 1."""
    for wrong in (1.0, 1.5, -0.25, math.nan):
        for links in (LINKS, [[0.0, 2.0, 1.0], [1.0, 0.0, 0.0], [1.0, 0.0, 0.0]], np.zeros((3, 3))):
            assert_refuses(pagerank, links, wrong, because=f"the damping is {wrong}")
