"""Wrong answers we expect for perplexity_search, and what to say about each."""

import numpy as np

from dojo.misconceptions import inexact, instead_of


def _weights(costs, b):
    """Distributions in rows, for a column of factors b; an infinite cost has no weight."""
    w = np.exp(-b * (costs - costs.min(axis=1, keepdims=True)))
    return w / w.sum(axis=1, keepdims=True)


def _entropies(p):
    return -np.sum(p * np.log(np.where(p > 0, p, 1.0)), axis=1, keepdims=True)


def _search(costs, entropy):
    """Bisection on a logarithmic scale, for all rows at once."""
    low, high = np.full((len(costs), 1), -100.0), np.full((len(costs), 1), 100.0)
    for _ in range(80):
        middle = (low + high) / 2
        above = _entropies(_weights(costs, np.exp(middle))) > entropy
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return _weights(costs, np.exp(high))


def _squares(distances):
    costs = distances**2
    np.fill_diagonal(costs, np.inf)
    return costs


@instead_of("conditional_affinities")
def two_to_the_entropy(distances, perplexity):
    """Your rows have a perplexity that is too large: 2 to the entropy in nats is what you set. Which base belongs
    to the natural logarithm?
    """
    return _search(_squares(distances), np.log2(perplexity))


@instead_of("conditional_affinities")
def entropy_for_perplexity(distances, perplexity):
    """Your rows have the entropy that was asked for as perplexity, or come as close to it as they can. How is the
    perplexity computed from the entropy?
    """
    return _search(_squares(distances), perplexity)


@instead_of("conditional_affinities")
def distances_not_squared(distances, perplexity):
    """Your rows are right for two neighbours only: the logarithms of your probabilities fall with the distance
    itself. What stands in the exponent of a Gaussian?
    """
    costs = distances.copy()
    np.fill_diagonal(costs, np.inf)
    return _search(costs, np.log(perplexity))


@instead_of("conditional_affinities")
def squared_twice(distances, perplexity):
    """Your rows are right for two neighbours only: the logarithms of your probabilities fall with the fourth power
    of the distance. Are the entries of the argument distances or their squares?
    """
    return _search(_squares(distances**2), np.log(perplexity))


@instead_of("conditional_affinities")
def diagonal_counted(distances, perplexity):
    """Your samples give the largest probability to themselves. Is a sample its own neighbour?"""
    return _search(distances**2, np.log(perplexity))


@instead_of("conditional_affinities")
def one_width_for_all(distances, perplexity):
    """Your rows have the right perplexity only on average: all samples share one width. How many widths does the
    README ask for?
    """
    costs = _squares(distances)
    low, high = -100.0, 100.0
    for _ in range(80):
        middle = (low + high) / 2
        if _entropies(_weights(costs, np.exp(middle))).mean() > np.log(perplexity):
            low = middle
        else:
            high = middle
    return _weights(costs, np.exp(high))


@instead_of("conditional_affinities")
def made_symmetric(distances, perplexity):
    """Your table is symmetric, and its rows no longer sum to 1. Must two samples give each other the same
    probability?
    """
    p = _search(_squares(distances), np.log(perplexity))
    return (p + p.T) / 2


@instead_of("conditional_affinities")
def table_sums_to_one(distances, perplexity):
    """Your rows sum to 1/n. How many distributions does the table hold?"""
    return _search(_squares(distances), np.log(perplexity)) / len(distances)


@instead_of("conditional_affinities")
def transposed(distances, perplexity):
    """Your columns are the distributions. Which axis belongs to the sample whose neighbours are meant?"""
    return _search(_squares(distances), np.log(perplexity)).T


@instead_of("conditional_affinities")
def weights_not_normalised(distances, perplexity):
    """Your nearest neighbour has the entry 1, and your rows sum to more. What are the exponentials divided by?"""
    p = _search(_squares(distances), np.log(perplexity))
    return p / p.max(axis=1, keepdims=True)


@instead_of("conditional_affinities")
def all_exponentials_underflow(distances, perplexity):
    """Your row is NaN, or wrong, for a sample far from all others. How large is exp(-10000) in floats, and what can
    be subtracted from all squared distances of a row?
    """
    n = len(distances)
    result = np.zeros((n, n))
    for i in range(n):
        others = np.arange(n) != i
        squares = distances[i, others] ** 2
        low, high = 0.0, np.inf
        b = 1.0
        for _ in range(200):
            with np.errstate(invalid="ignore", divide="ignore"):
                p = np.exp(-b * squares)
                p = p / p.sum()
            if -np.sum(p * np.log(np.where(p > 0, p, 1.0))) > np.log(perplexity):
                low = b
            else:
                high = b
            b = 2 * b if np.isinf(high) else (low + high) / 2
        result[i, others] = p
    return result


@instead_of("conditional_affinities")
def stops_early(distances, perplexity):
    """Your rows have almost the right perplexity, but not to six digits. When does your search stop?"""
    costs = _squares(distances)
    low, high = np.full((len(costs), 1), -100.0), np.full((len(costs), 1), 100.0)
    for _ in range(16):
        middle = (low + high) / 2
        above = _entropies(_weights(costs, np.exp(middle))) > np.log(perplexity)
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return _weights(costs, np.exp(middle))


@instead_of("conditional_affinities")
@inexact
def bracket_too_narrow(distances, perplexity):
    """Your result changes with the unit of the distances. Between which two widths do you search, and what if the
    right one is outside?
    """
    costs = _squares(distances)
    low, high = np.full((len(costs), 1), 1e-3), np.full((len(costs), 1), 1e3)
    for _ in range(100):
        middle = (low + high) / 2
        above = _entropies(_weights(costs, 0.5 / middle**2)) > np.log(perplexity)
        low, high = np.where(above, low, middle), np.where(above, middle, high)
    return _weights(costs, 0.5 / middle**2)
