"""Wrong answers we expect for pagerank, and what to say about each."""

import numpy as np
from pagerank import pagerank as right

from dojo.misconceptions import edge


def _checked(adjacency, damping):
    """The links as an array of floats, once both arguments have been found to be good."""
    right(adjacency, damping)
    return np.asarray(adjacency, dtype=float)


def _solved(p, damping):
    n = len(p)
    return np.linalg.solve(np.eye(n) - damping * p.T, np.full(n, (1 - damping) / n))


def _probabilities(a, dangling):
    sums = a.sum(axis=1, keepdims=True)
    return np.where(sums > 0, a / np.where(sums > 0, sums, 1.0), dangling)


def rows_for_columns(adjacency, damping):
    """Your ranks are high for pages with many links of their own. In which direction does a link pass on
    rank?
    """
    return right(_checked(adjacency, damping).T, damping)


def normalised_by_columns(adjacency, damping):
    """You divide by the weight of the incoming links, not of the outgoing ones. Which links can a surfer on
    page i follow?
    """
    a = _checked(adjacency, damping)
    x = _solved(_probabilities(a.T, 1 / len(a)).T, damping)
    return x / x.sum()


def not_normalised(adjacency, damping):
    """In your result a page with two links gives its whole rank to each. With what probability is each link
    followed?
    """
    a = _checked(adjacency, damping)
    x = np.full(len(a), 1 / len(a))
    for _ in range(200):
        x = (1 - damping) / len(a) + damping * _scaled(a).T @ x
        x = x / x.sum()
    return x


def _scaled(a):
    return a / a.max() if a.any() else np.full(a.shape, 1.0)


def dangling_mass_lost(adjacency, damping):
    """Your ranks add up to less than 1 where a page has no links. Where does the surfer go from there?"""
    return _solved(_probabilities(_checked(adjacency, damping), 0.0), damping)


def dangling_stays(adjacency, damping):
    """Your surfer stays on a page without links. Where does the README send the surfer from there?"""
    a = _checked(adjacency, damping)
    return _solved(np.where(a.any(axis=1, keepdims=True), _probabilities(a, 0.0), np.eye(len(a))), damping)


def dangling_not_a_number(adjacency, damping):
    """Your ranks are NaN where a page has no links. What is 0 divided by 0?"""
    a = _checked(adjacency, damping)
    return right(a, damping) if a.any(axis=1).all() else np.full(len(a), np.nan)


def damping_exchanged(adjacency, damping):
    """Your surfer gets bored with probability d and follows a link with probability 1 - d. Which of the two
    is d in the README?
    """
    a = _checked(adjacency, damping)
    if damping == 0:
        return np.full(len(a), np.nan)
    return right(a, 1 - damping)


def boredom_not_shared(adjacency, damping):
    """Your ranks add up to n, not to 1. Among how many pages is the boredom divided?"""
    return right(adjacency, damping) * len(_checked(adjacency, damping))


def no_boredom(adjacency, damping):
    """Your ranks do not depend on the damping. What does a bored surfer do?"""
    a = _checked(adjacency, damping)
    return right(a, 0.999999)


def number_of_links(adjacency, damping):
    """Your ranks follow the total weight of the incoming links. Does it matter where the links come from?"""
    a = _checked(adjacency, damping)
    return a.sum(axis=0) / a.sum() if a.any() else np.full(len(a), 1 / len(a))


def one_step_only(adjacency, damping):
    """Your ranks are those after one step. Does another step change them?"""
    a = _checked(adjacency, damping)
    return _steps(a, damping, 1)


def a_hundred_steps(adjacency, damping):
    """For a damping of 0.99 your ranks have only a few right digits: you take a hundred steps. How much of
    the distance is left then?
    """
    return _steps(_checked(adjacency, damping), damping, 100)


def _steps(a, damping, number):
    p = _probabilities(a, 1 / len(a))
    x = np.full(len(a), 1 / len(a))
    for _ in range(number):
        x = (1 - damping) / len(a) + damping * p.T @ x
    return x


def weights_ignored(adjacency, damping):
    """All links of a page count equally in your result. What is the weight of a link for?"""
    return right(_checked(adjacency, damping) > 0, damping)


def own_links_dropped(adjacency, damping):
    """You leave out links from a page to itself. Does the README?"""
    a = _checked(adjacency, damping)
    return right(a * (1 - np.eye(len(a))), damping)


def largest_is_one(adjacency, damping):
    """Your largest rank is 1. What do probabilities add up to?"""
    x = right(adjacency, damping)
    return x / x.max()


def unit_length(adjacency, damping):
    """Your ranks form a vector of length 1, like numpy's eigenvectors. What do probabilities add up to?"""
    x = right(adjacency, damping)
    return x / np.linalg.norm(x)


@edge
def damping_not_checked(adjacency, damping):
    """You accept a damping that is not at least 0 and below 1. The README asks for a ValueError."""
    return right(adjacency, damping if 0 <= damping < 1 else 0.5)


@edge
def negative_weights_taken(adjacency, damping):
    """You accept a negative weight. Can a link be followed with a negative probability?"""
    if np.ndim(adjacency) == 2 and np.isfinite(adjacency).all() and np.size(adjacency):
        adjacency = np.maximum(adjacency, 0.0)
    return right(adjacency, damping)


@edge
def nan_taken(adjacency, damping):
    """You accept a weight that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(adjacency) == 2 and len(set(np.shape(adjacency))) == 1 and not np.isfinite(adjacency).all():
        return np.full(len(adjacency), np.nan)
    return right(adjacency, damping)


@edge
def any_shape(adjacency, damping):
    """You accept a matrix that is not square. Does every page have a row and a column?"""
    if np.ndim(adjacency) == 2 and np.shape(adjacency)[0] != np.shape(adjacency)[1] and np.size(adjacency):
        n = min(np.shape(adjacency))
        return right(np.asarray(adjacency)[:n, :n], damping)
    return right(adjacency, damping)
