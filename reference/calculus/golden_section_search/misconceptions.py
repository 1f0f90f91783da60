"""Wrong answers we expect for golden_section_search, and what to say about each."""

import math

from dojo.misconceptions import edge
from golden_section_search import golden_section_search as right

GOLDEN = (math.sqrt(5) - 1) / 2


def _search(f, a, b, tolerance, ratio=GOLDEN, smaller=True, rounds=400):
    """Two new values in each round, so that any ratio will do."""
    while b - a > tolerance and rounds:
        rounds -= 1
        c, d = b - ratio * (b - a), a + ratio * (b - a)
        if (f(c) < f(d)) == smaller:
            b = d
        else:
            a = c
    return (a + b) / 2


def maximises(f, a, b, tolerance):
    """Your result is an end of the interval where f is large: you discard the wrong piece. Should the point
    with the smaller value stay inside?
    """
    return _search(f, a, b, tolerance, smaller=False)


def thirds(f, a, b, tolerance):
    """You need two new values in each round: that is a search by thirds. Can one of the old points be used
    again?
    """
    return _search(f, a, b, tolerance, ratio=2 / 3)


def two_values_in_each_round(f, a, b, tolerance):
    """Your points are those of the golden section, but you compute both values in each round. Which of them
    is already known?
    """
    return _search(f, a, b, tolerance)


def value_for_the_place(f, a, b, tolerance):
    """Your result is the smallest value of f. The README asks where f takes it."""
    return f(right(f, a, b, tolerance))


def middle_of_the_interval(f, a, b, tolerance):
    """Your result is the midpoint of the interval you were given. Where does f come in?"""
    return (a + b) / 2


def eight_rounds(f, a, b, tolerance):
    """Your result does not improve with a smaller tolerance: you always do the same number of rounds.
    When is the interval short enough?
    """
    return _search(f, a, b, 0.0, rounds=8)


def better_end(f, a, b, tolerance):
    """Your result is the end with the smaller value. Can a minimum lie between the ends?"""
    return a if f(a) < f(b) else b


def root_of_the_function(f, a, b, tolerance):
    """Your result is where f is nearest to 0. Must the smallest value be 0?"""
    return right(lambda x: abs(f(x)), a, b, tolerance)


def stops_when_values_agree(f, a, b, tolerance):
    """You stop when two values of f differ by less than the tolerance. Is the tolerance meant for f or
    for x?
    """
    for _ in range(200):
        c, d = b - GOLDEN * (b - a), a + GOLDEN * (b - a)
        of_c, of_d = f(c), f(d)
        if abs(of_c - of_d) <= tolerance:
            break
        if of_c < of_d:
            b = d
        else:
            a = c
    return (a + b) / 2


def ratio_turned_over(f, a, b, tolerance):
    """Your two inner points have swapped places, so your interval shrinks past the minimum. Which of them
    should be on the left?
    """
    return _search(f, a, b, tolerance, ratio=1 - GOLDEN)


@edge
def nan_taken(f, a, b, tolerance):
    """You accept a value of f that is NaN: no comparison with NaN is true, so one side always wins. Where
    do you check for it?
    """
    c, d = b - GOLDEN * (b - a), a + GOLDEN * (b - a)
    of_c, of_d = f(c), f(d)
    while b - a > tolerance > 0:
        if of_c < of_d:
            b, d, of_d = d, c, of_c
            c = b - GOLDEN * (b - a)
            of_c = f(c)
        else:
            a, c, of_c = c, d, of_d
            d = a + GOLDEN * (b - a)
            of_d = f(d)
    return (a + b) / 2


@edge
def ends_exchanged(f, a, b, tolerance):
    """You accept a > b and swap the two. The README asks for a ValueError."""
    return right(f, min(a, b), max(a, b), tolerance)


@edge
def any_tolerance(f, a, b, tolerance):
    """You accept a tolerance that is not positive. When would the search end?"""
    return right(f, a, b, tolerance if tolerance > 0 else 1e-6)
