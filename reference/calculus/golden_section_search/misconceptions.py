"""Wrong answers we expect for golden_section_search, and what to say about each."""

import math

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
    return a + (b - a) / 2


def maximises(f, a, b, tolerance):
    """Your result is an end of the interval where f is large: you discard the wrong piece. Should the point
    with the smaller value stay inside?
    """
    right(f, a, b, tolerance)
    return _search(f, a, b, tolerance, smaller=False)


def thirds(f, a, b, tolerance):
    """You need two new values in each round: that is a search by thirds. Can one of the old points be used
    again?
    """
    right(f, a, b, tolerance)
    return _search(f, a, b, tolerance, ratio=2 / 3)


def two_values_in_each_round(f, a, b, tolerance):
    """Your points are those of the golden section, but you compute both values in each round. Which of them
    is already known?
    """
    right(f, a, b, tolerance)
    middle = _search(f, a, b, tolerance)
    return middle + 1e-4 * tolerance


def value_for_the_place(f, a, b, tolerance):
    """Your result is the smallest value of f. The README asks where f takes it."""
    return float(f(right(f, a, b, tolerance)))


def middle_of_the_interval(f, a, b, tolerance):
    """Your result is the midpoint of the interval you were given. Where does f come in?"""
    right(f, a, b, tolerance)
    return a + (b - a) / 2


def ten_rounds(f, a, b, tolerance):
    """Your result does not improve with a smaller tolerance: you always do the same number of rounds.
    When is the interval short enough?
    """
    right(f, a, b, tolerance)
    return _search(f, a, b, 0.0, rounds=8)


def better_end(f, a, b, tolerance):
    """Your result is the end with the smaller value. Can a minimum lie between the ends?"""
    right(f, a, b, tolerance)
    return float(a if f(a) < f(b) else b)


def root_of_the_function(f, a, b, tolerance):
    """Your result is where f is nearest to 0. Must the smallest value be 0?"""
    right(f, a, b, tolerance)
    return _search(lambda x: abs(f(x)), a, b, tolerance)


def stops_when_values_agree(f, a, b, tolerance):
    """You stop when two values of f differ by less than the tolerance. Is the tolerance meant for f or
    for x?
    """
    right(f, a, b, tolerance)
    for _ in range(200):
        c, d = b - GOLDEN * (b - a), a + GOLDEN * (b - a)
        of_c, of_d = f(c), f(d)
        if abs(of_c - of_d) <= tolerance:
            break
        if of_c < of_d:
            b = d
        else:
            a = c
    return a + (b - a) / 2


def ratio_turned_over(f, a, b, tolerance):
    """Your two inner points have swapped places, so your interval shrinks past the minimum. Which of them
    should be on the left?
    """
    right(f, a, b, tolerance)
    return _search(f, a, b, tolerance, ratio=1 - GOLDEN)


def nan_taken(f, a, b, tolerance):
    """You accept a value of f that is NaN: no comparison with NaN is true, so one side always wins. Where
    do you check for it?
    """
    if -math.inf < a < b < math.inf and tolerance > 0:
        return _search(f, a, b, tolerance)
    return right(f, a, b, tolerance)


def ends_exchanged(f, a, b, tolerance):
    """You accept a > b and swap the two. The README asks for a ValueError."""
    return right(f, min(a, b), max(a, b), tolerance)


def any_tolerance(f, a, b, tolerance):
    """You accept a tolerance that is not positive. When would the search end?"""
    return right(f, a, b, tolerance if tolerance > 0 else 1e-6)
