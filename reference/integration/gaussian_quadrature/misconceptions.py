"""Wrong answers we expect for gaussian_quadrature, and what to say about each."""

import numpy as np
from gaussian_quadrature import gaussian_quadrature as right

from dojo.misconceptions import edge


def _sum(f, a, b, n, nodes, weights):
    right(f, a, b, n)
    middle, half = (a + b) / 2, (b - a) / 2
    return float(half * sum(w * f(middle + half * t) for t, w in zip(nodes, weights, strict=True)))


def _gauss(n):
    return np.polynomial.legendre.leggauss(n) if n > 0 else (np.zeros(0), np.zeros(0))


def no_change_of_interval(f, a, b, n):
    """Your nodes lie in [-1, 1], whatever the limits are. Where does the interval come in?"""
    right(f, a, b, n)
    return right(f, -1.0, 1.0, n) if _safe(f, n) else 0.0


def _safe(f, n):
    try:
        right(f, -1.0, 1.0, n)
    except (ValueError, ZeroDivisionError):
        return False
    return True


def weights_not_scaled(f, a, b, n):
    """Your nodes are right, but the sum of the weights is always 2. What is the integral
    of 1 over the interval?
    """
    result = right(f, a, b, n)
    return result / ((b - a) / 2) if a != b else right(f, a - 1.0, a + 1.0, n) if _safe(f, n) else 0.0


def scaled_by_the_whole_length(f, a, b, n):
    """Your result is twice the right one: you multiply by b - a. How long is the interval that the nodes come
    from?
    """
    return 2 * right(f, a, b, n)


def weights_all_equal(f, a, b, n):
    """Your weights are all equal: your result is the mean value times the length. Which nodes count more?"""
    nodes, _ = _gauss(n)
    return _sum(f, a, b, n, nodes, np.full(n, 2 / max(n, 1)))


def equally_spaced_nodes(f, a, b, n):
    """Your nodes are equally spaced: that is the midpoint rule. Which polynomial are they supposed to be the
    roots of?
    """
    _, weights = _gauss(n)
    return _sum(f, a, b, n, (np.arange(n) + 0.5) / max(n, 1) * 2 - 1, np.full(n, 2 / max(n, 1)))


def guesses_for_nodes(f, a, b, n):
    """Only about two digits of your nodes are right: they are still the guesses. Which method turns them
    into roots?
    """
    i = np.arange(1, n + 1)
    _, weights = _gauss(n)
    return _sum(f, a, b, n, np.cos(np.pi * (i - 0.25) / (n + 0.5)), weights[::-1])


def nodes_of_chebyshev(f, a, b, n):
    """Your nodes are cosines, the roots of another family of polynomials. Which
    recurrence does the README give?
    """
    i = np.arange(1, n + 1)
    _, weights = _gauss(n)
    return _sum(f, a, b, n, np.cos(np.pi * (i - 0.5) / max(n, 1)), weights)


def derivative_not_squared(f, a, b, n):
    """Your weights contain the derivative to the first power and alternate in sign. What power
    does the formula have?
    """
    nodes, weights = _gauss(n)
    slopes = np.sqrt(2 / ((1 - nodes**2) * weights)) * (-1.0) ** np.arange(n)[::-1]
    return _sum(f, a, b, n, nodes, weights * slopes)


def one_node_more(f, a, b, n):
    """You use n + 1 nodes: your result is exact up to a degree that n nodes do not reach. How
    many roots does P_n have?
    """
    right(f, a, b, n)
    return right(f, a, b, n + 1)


def one_node_fewer(f, a, b, n):
    """You use n - 1 nodes: your result is less exact than n nodes allow. How many roots does P_n have?"""
    right(f, a, b, n)
    return right(f, a, b, max(n - 1, 1)) if n > 1 else 0.0


def width_without_sign(f, a, b, n):
    """Your result keeps its sign when the limits are swapped. What sign does b - a have then?"""
    return right(f, min(a, b), max(a, b), n)


def half_of_the_nodes(f, a, b, n):
    """You use each positive node twice and no negative one: your result is wrong for odd functions. Are the
    values the same on both sides?
    """
    nodes, weights = _gauss(n)
    return _sum(f, a, b, n, np.abs(nodes), weights)


@edge
def no_nodes_no_area(f, a, b, n):
    """You return 0 when n is less than 1. The README asks for a ValueError."""
    return right(f, a, b, n) if n >= 1 else 0.0


@edge
def nan_taken(f, a, b, n):
    """You accept a limit or a value that is NaN or infinite. The README asks for a ValueError."""
    if n < 1:
        return right(f, a, b, n)
    nodes, weights = _gauss(n)
    middle, half = (a + b) / 2, (b - a) / 2
    return float(half * sum(w * f(middle + half * t) for t, w in zip(nodes, weights, strict=True)))
