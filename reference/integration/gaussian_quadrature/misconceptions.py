"""Wrong answers we expect for gaussian_quadrature, and what to say about each."""

import math

import numpy as np
from gaussian_quadrature import gaussian_quadrature as right

from dojo.misconceptions import edge


def _gauss(n):
    """The nodes on [-1, 1], and their weights."""
    return np.polynomial.legendre.leggauss(n)


def _sum(f, middle, half, nodes, weights):
    return sum(w * f(middle + half * t) for t, w in zip(nodes.tolist(), weights.tolist(), strict=True))


def _slope(n, t):
    """The Legendre polynomial of degree n, and its derivative."""
    before, value = 1.0, t
    for k in range(2, n + 1):
        before, value = value, ((2 * k - 1) * t * value - (k - 1) * before) / k
    return value, n * (t * value - before) / (t * t - 1)


def _guess(i, n):
    return math.cos(math.pi * (i - 1 / 4) / (n + 1 / 2))


def _from_guesses(f, a, b, n, guesses, steps=20, power=2):
    """The sum over the nodes that Newton's method finds from some guesses."""
    total = 0.0
    for t in guesses:
        for _ in range(steps):
            value, slope = _slope(n, t)
            t -= value / slope  # noqa: PLW2901
        total += 2 / ((1 - t * t) * _slope(n, t)[1] ** power) * f((a + b) / 2 + (b - a) / 2 * t)
    return (b - a) / 2 * total


def no_change_of_interval(f, a, b, n):
    """Your nodes lie in [-1, 1], and your weights add up to 2, whatever the limits are. Where does the
    interval come in?
    """
    return _sum(f, 0, 1, *_gauss(n))


def weights_not_scaled(f, a, b, n):
    """Your nodes are right, but the sum of the weights is always 2. What is the integral
    of 1 over the interval?
    """
    return _sum(f, (a + b) / 2, (b - a) / 2, *_gauss(n))


def nodes_not_moved(f, a, b, n):
    """Your weights are right, but your nodes lie in [-1, 1], whatever the limits are. What is x for a given
    t?
    """
    return (b - a) / 2 * _sum(f, 0, 1, *_gauss(n))


def middle_forgotten(f, a, b, n):
    """Your nodes lie about 0, not about the middle of the interval. What is x for t = 0?"""
    return (b - a) / 2 * _sum(f, 0, (b - a) / 2, *_gauss(n))


def half_forgotten(f, a, b, n):
    """Your nodes lie about the middle of the interval, and never more than 1 away from it. What is x for
    t = 1?
    """
    return (b - a) / 2 * _sum(f, (a + b) / 2, 1, *_gauss(n))


def scaled_by_the_whole_length(f, a, b, n):
    """Your result is twice the right one. How long is the interval that the nodes come from?"""
    return (b - a) * _sum(f, (a + b) / 2, (b - a) / 2, *_gauss(n))


def weights_all_equal(f, a, b, n):
    """Your weights are all equal: your result is the mean value times the length. Which nodes count more?"""
    return (b - a) / n * _sum(f, (a + b) / 2, (b - a) / 2, _gauss(n)[0], np.ones(n))


def equally_spaced_nodes(f, a, b, n):
    """Your nodes are equally spaced: that is the midpoint rule. Which polynomial are they supposed to be the
    roots of?
    """
    h = (b - a) / n
    return h * sum(f(a + (i + 0.5) * h) for i in range(n))


def guesses_for_nodes(f, a, b, n):
    """Only about two digits of your nodes are right: they are still the guesses. Which method turns them
    into roots?
    """
    return _from_guesses(f, a, b, n, [_guess(i, n) for i in range(1, n + 1)], steps=0)


def one_step_only(f, a, b, n):
    """Your nodes are those after one step of Newton's method. How many digits does one step give?"""
    return _from_guesses(f, a, b, n, [_guess(i, n) for i in range(1, n + 1)], steps=1)


def derivative_not_squared(f, a, b, n):
    """Your weights contain the derivative to the first power and alternate in sign. What power
    does the formula have?
    """
    return _from_guesses(f, a, b, n, [_guess(i, n) for i in range(1, n + 1)], power=1)


def counts_from_zero(f, a, b, n):
    """Your largest node comes twice, and the smallest one is missing. What is the first i in the formula of
    the guess?
    """
    return _from_guesses(f, a, b, n, [_guess(i, n) for i in range(n)])


def last_node_missing(f, a, b, n):
    """Your sum leaves out the smallest node. How many roots does P_n have?"""
    return _from_guesses(f, a, b, n, [_guess(i, n) for i in range(1, n)])


def one_node_more(f, a, b, n):
    """Your result is that of n + 1 nodes: it is exact up to degree 2n + 1. How many roots does P_n have?"""
    return (b - a) / 2 * _sum(f, (a + b) / 2, (b - a) / 2, *_gauss(n + 1))


def width_without_sign(f, a, b, n):
    """Your result keeps its sign when the limits are swapped. What sign does b - a have then?"""
    return abs(b - a) / 2 * _sum(f, (a + b) / 2, (b - a) / 2, *_gauss(n))


@edge
def no_nodes_no_area(f, a, b, n):
    """You return 0 when n is less than 1. The README asks for a ValueError."""
    return right(f, a, b, n) if n >= 1 else 0.0


@edge
def nan_taken(f, a, b, n):
    """You accept a limit or a value that is NaN or infinite. The README asks for a ValueError."""
    if n < 1:
        raise ValueError("n must be at least 1")
    return (b - a) / 2 * _sum(f, (a + b) / 2, (b - a) / 2, *_gauss(n))
