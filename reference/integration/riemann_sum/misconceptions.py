"""Wrong answers we expect for riemann_sum, and what to say about each."""

import math

from riemann_sum import riemann_sum as right

from dojo.misconceptions import edge

PLACES = {"left": 0.0, "right": 1.0, "midpoint": 0.5}


def _sum(f, a, b, n, rule, indices, width=None):
    """The sum over some indices of strips, once the arguments have been found to be good."""
    right(f, a, b, n, rule)
    h = (b - a) / n
    return (h if width is None else width) * math.fsum(f(a + (i + PLACES[rule]) * h) for i in indices)


def one_strip_too_many(f, a, b, n, rule="midpoint"):
    """Your sum has n + 1 terms: one strip lies outside the interval. How many left ends do n strips have?"""
    return _sum(f, a, b, n, rule, range(n + 1))


def one_strip_too_few(f, a, b, n, rule="midpoint"):
    """Your sum has n - 1 terms. How many strips are there between n + 1 points?"""
    return _sum(f, a, b, n, rule, range(n - 1))


def width_of_n_minus_one(f, a, b, n, rule="midpoint"):
    """Your strips are too wide: you divide by n - 1, the number of gaps between n points. How
    many strips are there?
    """
    right(f, a, b, n, rule)
    h = (b - a) / max(n - 1, 1)
    return h * math.fsum(f(a + (i + PLACES[rule]) * (b - a) / n) for i in range(n))


def not_times_the_width(f, a, b, n, rule="midpoint"):
    """Your result is the sum of the heights: it grows with n. What is the area of a strip?"""
    return _sum(f, a, b, n, rule, range(n), width=1.0)


def mean_height(f, a, b, n, rule="midpoint"):
    """Your result is the mean height: the right one divided by b - a. What is missing to make it an area?"""
    return _sum(f, a, b, n, rule, range(n), width=1 / n)


def left_and_right_exchanged(f, a, b, n, rule="midpoint"):
    """Your left sum and your right sum are swapped. Which end of a strip is nearer to a?"""
    return right(f, a, b, n, {"left": "right", "right": "left"}.get(rule, rule))


def always_left(f, a, b, n, rule="midpoint"):
    """Your result does not depend on the rule: it always takes left ends. Where does the rule come in?"""
    right(f, a, b, n, rule)
    return right(f, a, b, n, "left")


def mean_of_the_ends(f, a, b, n, rule="midpoint"):
    """For midpoints you take the mean of the values at the two ends. Is that the value in the middle?"""
    if rule != "midpoint":
        return right(f, a, b, n, rule)
    right(f, a, b, n, rule)
    return (right(f, a, b, n, "left") + right(f, a, b, n, "right")) / 2


def sizes_of_the_values(f, a, b, n, rule="midpoint"):
    """Area below the axis counts as positive in your sum. What is the integral of the
    sine over a full turn?
    """
    right(f, a, b, n, rule)
    return right(lambda x: abs(f(x)), a, b, n, rule)


def width_without_sign(f, a, b, n, rule="midpoint"):
    """Your width is positive even when b is smaller than a, so your points move away from b. What sign
    does the width have there?
    """
    right(f, a, b, n, rule)
    h = abs(b - a) / n
    return h * math.fsum(f(a + (i + PLACES[rule]) * h) for i in range(n))


def whole_width(f, a, b, n, rule="midpoint"):
    """Your width is always a whole number: your division drops the remainder. Which division keeps the
    fraction?
    """
    right(f, a, b, n, rule)
    h = (b - a) // n
    return float(h * sum(f(a + (i + PLACES[rule]) * h) for i in range(n)))


def starts_at_zero(f, a, b, n, rule="midpoint"):
    """Your points begin at 0, whatever a is. Where does the first strip begin?"""
    right(f, a, b, n, rule)
    return right(f, 0.0, float(b) - float(a), n, rule)


@edge
def any_rule_is_midpoint(f, a, b, n, rule="midpoint"):
    """You accept a rule that does not exist. The README asks for a ValueError."""
    return right(f, a, b, n, rule if rule in PLACES else "midpoint")


@edge
def no_strips_no_area(f, a, b, n, rule="midpoint"):
    """You return 0 when n is less than 1. The README asks for a ValueError."""
    return right(f, a, b, n, rule) if n >= 1 else 0.0


@edge
def nan_taken(f, a, b, n, rule="midpoint"):
    """You accept a limit or a value that is NaN or infinite. The README asks for a ValueError."""
    if n < 1 or rule not in PLACES:
        return right(f, a, b, n, rule)
    h = (b - a) / n
    return float(h * sum(f(a + (i + PLACES[rule]) * h) for i in range(n)))
