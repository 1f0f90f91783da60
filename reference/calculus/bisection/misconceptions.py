"""Wrong answers we expect for bisection, and what to say about each."""

from bisection import bisection as right
from dojo.misconceptions import edge


def _halved(f, a, b, tolerance, keep_left, steps=80):
    """Halve a bracket, where ``keep_left(fa, fm)`` says which half is kept; an exact zero ends it."""
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    for _ in range(steps):
        if b - a <= tolerance:
            break
        middle = (a + b) / 2
        of_middle = f(middle)
        if of_middle == 0:
            return middle
        if keep_left(of_a, of_middle):
            b = middle
        else:
            a = middle
    return (a + b) / 2


def _opposite(of_a, of_middle):
    return of_a * of_middle < 0


def keeps_the_wrong_half(f, a, b, tolerance):
    """Your result runs away from the root to one end of the bracket: you keep the half without a change of
    sign. In which half do the signs differ?
    """
    return _halved(f, a, b, tolerance, lambda of_a, m: of_a * m > 0)


def rising_functions_only(f, a, b, tolerance):
    """Your result is right only for rising functions. If f falls, at which end is it positive?"""
    return _halved(f, a, b, tolerance, lambda _, m: m > 0)


def first_middle(f, a, b, tolerance):
    """Your result is the midpoint of the bracket you were given. How often should the bracket be halved?"""
    return _halved(f, a, b, tolerance, _opposite, steps=0)


def tolerance_of_the_value(f, a, b, tolerance):
    """You stop when the value of f is small, however far away the root still is. Is the tolerance meant for f
    or for x?
    """
    return _halved(lambda x: f(x) if abs(f(x)) > tolerance else 0.0, a, b, 0.0, _opposite)


def secant_in_the_bracket(f, a, b, tolerance):
    """Your point divides the bracket in proportion to the values of f, so one end may never move. Where is
    the midpoint?
    """
    right(f, a, b, tolerance)
    of_a, of_b = f(a), f(b)
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    for _ in range(4):
        x = a - of_a * (b - a) / (of_b - of_a)
        value = f(x)
        if value == 0:
            return x
        if (value > 0) == (of_a > 0):
            a, of_a = x, value
        else:
            b, of_b = x, value
    return x


def twelve_steps(f, a, b, tolerance):
    """Your result does not improve with a smaller tolerance: you always halve the same number of times.
    When is the bracket short enough?
    """
    return _halved(f, a, b, 0.0, _opposite, steps=12)


def exact_root_missed(f, a, b, tolerance):
    """You go past a midpoint at which f is exactly 0. Which half do you keep there, and is the root in it?"""
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    while b - a > tolerance and a < (middle := (a + b) / 2) < b:
        if f(a) * f(middle) < 0:
            b = middle
        else:
            a = middle
    return (a + b) / 2


def never_ends(f, a, b, tolerance):
    """Your search does not end when the tolerance is smaller than the gaps between floats. Where is the
    middle of two neighbours?
    """
    return _halved(f, a, b, tolerance, _opposite, steps=5000)


def value_for_the_place(f, a, b, tolerance):
    """Your result is the value of f at the root, which is about 0. The README asks where the root is."""
    return f(right(f, a, b, tolerance))


def no_root_at_the_ends(f, a, b, tolerance):
    """You refuse a bracket although f is 0 at one of its ends. Is that end not a root?"""
    if f(a) * f(b) == 0:
        raise ValueError("no change of sign")
    return right(f, a, b, tolerance)


def any_signs(f, a, b, tolerance):
    """You return a result although f has the same sign at both ends. Must there be a root between them?"""
    try:
        return right(f, a, b, tolerance)
    except ValueError:
        return (a + b) / 2


@edge
def product_of_values(f, a, b, tolerance):
    """You lose brackets on which f has tiny values: the product of two of them is rounded to 0. Would the
    signs be enough?
    """
    return _halved(f, a, b, tolerance, _opposite)


@edge
def ends_exchanged(f, a, b, tolerance):
    """You accept a > b and swap the two. The README asks for a ValueError."""
    return right(f, min(a, b), max(a, b), tolerance)
