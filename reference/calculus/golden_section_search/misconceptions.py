"""Wrong answers we expect for golden_section_search, and what to say about each."""

import math

from dojo.misconceptions import edge

_GOLDEN = (math.sqrt(5) - 1) / 2


def _search(f, a, b, tolerance, *, golden=_GOLDEN, better=lambda of_c, of_d: of_c < of_d, rounds=400):
    """The search of the README, with another ratio, another comparison or a number of rounds."""
    c, d = b - golden * (b - a), a + golden * (b - a)
    of_c, of_d = f(c), f(d)
    while b - a > tolerance and rounds:
        rounds -= 1
        if better(of_c, of_d):
            b, d, of_d = d, c, of_c
            c = b - golden * (b - a)
            of_c = f(c)
        else:
            a, c, of_c = c, d, of_d
            d = a + golden * (b - a)
            of_d = f(d)
    return (a + b) / 2


def maximises(f, a, b, tolerance):
    """Your result is an end of the interval where f is large. Should the point with the smaller value
    stay inside?
    """
    return _search(f, a, b, tolerance, better=lambda of_c, of_d: of_c > of_d)


def thirds(f, a, b, tolerance):
    """You call f too often: as often as a search by thirds, with two new values in each round. Can one of the
    old points be used again?
    """
    while b - a > tolerance:
        third = (b - a) / 3
        if f(a + third) < f(b - third):
            b -= third
        else:
            a += third
    return (a + b) / 2


def two_values_in_each_round(f, a, b, tolerance):
    """Your points are those of the golden section, but you compute both values in each round. Which of them
    is already known?
    """
    while b - a > tolerance:
        c, d = b - _GOLDEN * (b - a), a + _GOLDEN * (b - a)
        if f(c) < f(d):
            b = d
        else:
            a = c
    return (a + b) / 2


def twenty_rounds(f, a, b, tolerance):
    """Your result does not improve with a smaller tolerance. When is the interval short enough?"""
    return _search(f, a, b, 0.0, rounds=20)


def stops_when_values_agree(f, a, b, tolerance):
    """Your result is too far from the minimum when f is nearly flat there. Is the tolerance meant for f or
    for x?
    """
    c, d = b - _GOLDEN * (b - a), a + _GOLDEN * (b - a)
    of_c, of_d = f(c), f(d)
    while abs(of_c - of_d) > tolerance:
        if of_c < of_d:
            b, d, of_d = d, c, of_c
            c = b - _GOLDEN * (b - a)
            of_c = f(c)
        else:
            a, c, of_c = c, d, of_d
            d = a + _GOLDEN * (b - a)
            of_d = f(d)
    return (a + b) / 2


def rounded_ratio(f, a, b, tolerance):
    """After many rounds your result is wrong: a ratio of 0.618 is not quite the golden section. What happens to
    its error when each round uses an old point?
    """
    return _search(f, a, b, tolerance, golden=0.618)


def value_not_moved(f, a, b, tolerance):
    """A point that stays inside keeps its value. When the old c becomes the new d, what is the value at d?"""
    c, d = b - _GOLDEN * (b - a), a + _GOLDEN * (b - a)
    of_c, of_d = f(c), f(d)
    while b - a > tolerance:
        if of_c < of_d:
            b, d = d, c
            c = b - _GOLDEN * (b - a)
            of_c = f(c)
        else:
            a, c = c, d
            d = a + _GOLDEN * (b - a)
            of_d = f(d)
    return (a + b) / 2


def inner_points_swapped(f, a, b, tolerance):
    """Your two inner points have swapped places, so your interval shrinks past the minimum. Which of them
    should be on the left?
    """
    c, d = a + _GOLDEN * (b - a), b - _GOLDEN * (b - a)
    of_c, of_d = f(c), f(d)
    while b - a > tolerance:
        if of_c < of_d:
            b, d, of_d = d, c, of_c
            c = a + _GOLDEN * (b - a)
            of_c = f(c)
        else:
            a, c, of_c = c, d, of_d
            d = b - _GOLDEN * (b - a)
            of_d = f(d)
    return (a + b) / 2


@edge
def nan_taken(f, a, b, tolerance):
    """You accept a value of f that is NaN: no comparison with NaN is true, so one side always wins. Where
    do you check for it?
    """
    if not (-math.inf < a < b < math.inf and tolerance > 0):
        raise ValueError("a must be smaller than b, and the tolerance positive")
    return float(_search(f, a, b, tolerance))


@edge
def ends_swapped(f, a, b, tolerance):
    """You accept a > b and swap the two. The README asks for a ValueError."""

    def value(x):
        y = f(x)
        if math.isnan(y):
            raise ValueError("a value of f is NaN")
        return y

    if a > b:
        a, b = b, a
    if not (-math.inf < a < b < math.inf and tolerance > 0):
        raise ValueError("a must be smaller than b, and the tolerance positive")
    return float(_search(value, a, b, tolerance))
