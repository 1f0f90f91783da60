"""Wrong answers we expect for pagerank, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, inexact


def _probabilities(a, dangling):
    """The probabilities of the README, with a given row for pages without links."""
    p = np.zeros(a.shape)
    for i in range(len(a)):
        p[i] = a[i] / a[i].sum() if a[i].any() else dangling
    return p


def _repeated(p, damping, *, jump=None, steps=10_000, tolerance=1e-14):
    """Take steps from the uniform distribution until nothing changes."""
    n = len(p)
    jump = (1 - damping) / n if jump is None else jump
    x = np.full(n, 1 / n)
    for _ in range(steps):
        before, x = x, jump + damping * (x @ p)
        if abs(x - before).max() < tolerance:
            break
    return x


def rows_for_columns(adjacency, damping):
    """Your ranks are high for pages with many links of their own. In which direction does a link pass on
    rank?
    """
    return _repeated(_probabilities(adjacency.T, 1 / len(adjacency)), damping)


def product_on_the_wrong_side(adjacency, damping):
    """All your ranks are equal, whatever the links are. Does the formula add up row j of the probabilities, or
    column j?
    """
    return _repeated(_probabilities(adjacency, 1 / len(adjacency)).T, damping)


def normalised_by_columns(adjacency, damping):
    """Your ranks are all equal when every page has an incoming link. Which links can a surfer on page i
    follow?
    """
    return _repeated(adjacency / adjacency.sum(axis=0), damping)


def divided_by_the_sum_of_another_row(adjacency, damping):
    """In the README's example your ranks add up to 41/39, not to 1. What shape must the sums of the rows
    have, so that numpy divides each row by its own?
    """
    return _repeated(adjacency / adjacency.sum(axis=1), damping)


def not_normalised(adjacency, damping):
    """In your result a page with two links gives its whole rank to each. With what probability is each link
    followed?
    """
    return _repeated(adjacency, damping)


def dangling_mass_lost(adjacency, damping):
    """Your ranks add up to less than 1 where a page has no links. Where does the surfer go from there?"""
    return _repeated(_probabilities(adjacency, 0.0), damping)


def dangling_stays(adjacency, damping):
    """Your surfer stays on a page without links. Where does the README send the surfer from there?"""
    p = _probabilities(adjacency, 0.0)
    for i in range(len(p)):
        if not p[i].any():
            p[i, i] = 1.0
    return _repeated(p, damping)


def dangling_not_a_number(adjacency, damping):
    """Your ranks are NaN where a page has no links. What is 0 divided by 0?"""
    return _repeated(adjacency / adjacency.sum(axis=1, keepdims=True), damping)


def damping_exchanged(adjacency, damping):
    """Your surfer gets bored with probability d and follows a link with probability 1 - d. Which of the two
    is d in the README?
    """
    return _repeated(_probabilities(adjacency, 1 / len(adjacency)), 1 - damping)


def boredom_not_shared(adjacency, damping):
    """Your ranks add up to n, not to 1. Among how many pages is the boredom divided?"""
    return _repeated(_probabilities(adjacency, 1 / len(adjacency)), damping, jump=1 - damping)


def no_boredom(adjacency, damping):
    """Your ranks do not depend on the damping. What does a bored surfer do?"""
    return _repeated(_probabilities(adjacency, 1 / len(adjacency)), 1.0, jump=0.0)


def number_of_links(adjacency, damping):
    """Your ranks follow the total weight of the incoming links. Does it matter where the links come from?"""
    return adjacency.sum(axis=0) / adjacency.sum()


def one_step_only(adjacency, damping):
    """Your ranks are those after one step. Does another step change them?"""
    return _repeated(_probabilities(adjacency, 1 / len(adjacency)), damping, steps=1)


@inexact
def a_hundred_steps(adjacency, damping):
    """For a damping of 0.99 your ranks have only a few right digits. How much of the distance is left after the
    number of steps that you take?
    """
    return _repeated(_probabilities(adjacency, 1 / len(adjacency)), damping, steps=100)


def stops_too_early(adjacency, damping):
    """Your ranks are nearly right, to fewer digits than the README promises. How far from the PageRank can you be
    when a step changes little?
    """
    return _repeated(_probabilities(adjacency, 1 / len(adjacency)), damping, tolerance=1e-8)


def weights_ignored(adjacency, damping):
    """All links of a page count equally in your result. What is the weight of a link for?"""
    return _repeated(_probabilities(np.where(adjacency > 0, 1.0, 0.0), 1 / len(adjacency)), damping)


def own_links_dropped(adjacency, damping):
    """Your ranks do not change when a page links to itself. Does the README leave such links out?"""
    links = adjacency * (1 - np.eye(len(adjacency)))
    return _repeated(_probabilities(links, 1 / len(adjacency)), damping)


def largest_is_one(adjacency, damping):
    """Your largest rank is 1. What do probabilities add up to?"""
    x = _repeated(_probabilities(adjacency, 1 / len(adjacency)), damping)
    return x / x.max()


def unit_length(adjacency, damping):
    """Your ranks form a vector of length 1, like numpy's eigenvectors. What do probabilities add up to?"""
    x = _repeated(_probabilities(adjacency, 1 / len(adjacency)), damping)
    return x / np.sqrt((x**2).sum())


def _links(adjacency, *, square=True, finite=True, positive=True):
    a = np.asarray(adjacency, dtype=float)
    if a.ndim != 2 or a.size == 0 or (square and a.shape[0] != a.shape[1]):
        raise ValueError("adjacency must be a square matrix")
    if (finite and not np.isfinite(a).all()) or (positive and (a < 0).any()):
        raise ValueError("weights must be finite and at least 0")
    return a


def _refuse_other_dampings(damping):
    if not 0 <= damping < 1:
        raise ValueError("the damping must be at least 0 and below 1")


def _solved(a, damping):
    n = len(a)
    p = _probabilities(a, 1 / n)
    return np.linalg.solve(np.eye(n) - damping * p.T, np.full(n, (1 - damping) / n))


@edge
def damping_not_checked(adjacency, damping):
    """You accept a damping that is not at least 0 and below 1. The README asks for a ValueError."""
    return _solved(_links(adjacency), damping)


@edge
def negative_weights_taken(adjacency, damping):
    """You accept a negative weight. Can a link be followed with a negative probability?"""
    _refuse_other_dampings(damping)
    return _solved(_links(adjacency, positive=False), damping)


@edge
def nan_taken(adjacency, damping):
    """You accept a weight that is NaN or infinite. The README asks for a ValueError."""
    _refuse_other_dampings(damping)
    return _solved(_links(adjacency, finite=False), damping)


@edge
def any_shape(adjacency, damping):
    """You accept a matrix that is not square. Does every page have a row and a column?"""
    _refuse_other_dampings(damping)
    a = _links(adjacency, square=False)
    n = min(a.shape)
    return _solved(a[:n, :n], damping)
