"""Wrong answers we expect for simpson_rule, and what to say about each."""

import math

from simpson_rule import simpson_rule as right

from dojo.misconceptions import edge


def _weighted(f, a, b, n, weights, factor):
    """The width times the factor times a weighted sum, once the arguments have been found to be good."""
    right(f, a, b, n)
    h = (b - a) / n
    return h * factor * math.fsum(w * f(a + i * h) for i, w in zip(range(n + 1), weights(n), strict=False))


def _simpson(n):
    return [1, *([4, 2] * n)[: n - 1], 1]


def weights_exchanged(f, a, b, n):
    """Your weights 4 and 2 have swapped places. Which points are the middles of the parabolas?"""
    return _weighted(f, a, b, n, lambda n: [1, *([2, 4] * n)[: n - 1], 1], 1 / 3)


def a_sixth(f, a, b, n):
    """Your result is half the right one: you divide by 6. Is h the width of one strip or of two?"""
    return right(f, a, b, n) / 2


def not_divided_by_three(f, a, b, n):
    """Your result is three times the right one. What do the weights of one parabola, 1, 4, 1, add up to?"""
    return right(f, a, b, n) * 3


def not_times_the_width(f, a, b, n):
    """Your result grows with n: the width is missing. What is the weighted sum
    multiplied by in the README?
    """
    right(f, a, b, n)
    return right(f, a, b, n) * n / (b - a) if a != b else 0.0


def trapezoids(f, a, b, n):
    """Your result is that of the trapezoidal rule: all inner values have the same weight. Which of them count
    more?
    """
    return _weighted(f, a, b, n, lambda n: [0.5, *[1] * (n - 1), 0.5], 1)


def four_everywhere(f, a, b, n):
    """All your inner weights are 4. What is the weight where two parabolas meet?"""
    return _weighted(f, a, b, n, lambda n: [1, *[4] * (n - 1), 1], 1 / 3)


def one_parabola_only(f, a, b, n):
    """Your result does not depend on n: you take one parabola over the whole interval. What
    are the other strips for?
    """
    right(f, a, b, n)
    return right(f, a, b, 2)


def last_end_missing(f, a, b, n):
    """Your sum leaves out the value at b. How many endpoints do n strips have?"""
    return _weighted(f, a, b, n, lambda n: _simpson(n)[:-1], 1 / 3)


def ends_counted_twice(f, a, b, n):
    """The two ends have weight 2 in your sum. How many parabolas end at a?"""
    return _weighted(f, a, b, n, lambda n: [2, *_simpson(n)[1:-1], 2], 1 / 3)


def twice_as_many_strips(f, a, b, n):
    """You cut each strip in two: n is the number of your parabolas. How many strips
    does one parabola cover?
    """
    right(f, a, b, n)
    return right(f, a, b, 2 * n)


def width_without_sign(f, a, b, n):
    """Your result keeps its sign when the limits are swapped. What sign does the width have if b is smaller
    than a?
    """
    return right(f, min(a, b), max(a, b), n)


def odd_taken(f, a, b, n):
    """You accept an odd number of strips. Which parabola covers the last one?"""
    if n > 0 and n % 2:
        return right(f, a, b, n + 1)
    return right(f, a, b, n)


@edge
def nan_taken(f, a, b, n):
    """You accept a limit or a value that is NaN or infinite. The README asks for a ValueError."""
    if n < 2 or n % 2:
        return right(f, a, b, n)
    h = (b - a) / n
    return float(h / 3 * sum(w * f(a + i * h) for i, w in enumerate(_simpson(n))))
