"""Wrong answers we expect for bisection, and what to say about each."""

import math

from bisection import bisection as right


def _checked(f, a, b, tolerance):
    right(f, a, b, tolerance)


def _halved(f, a, b, tolerance, keep_left, steps=80):
    """Halve a bracket, where ``keep_left(fa, fm)`` says which half is kept; an exact zero ends it."""
    of_a, of_b = f(a), f(b)
    if of_a == 0 or of_b == 0:
        return float(a if of_a == 0 else b)
    for _ in range(steps):
        if b - a <= tolerance:
            break
        middle = a + (b - a) / 2
        of_middle = f(middle)
        if of_middle == 0:
            return middle
        if keep_left(of_a, of_middle):
            b = middle
        else:
            a, of_a = middle, of_middle
    return a + (b - a) / 2


def keeps_the_wrong_half(f, a, b, tolerance):
    """Your result runs away from the root to one end of the bracket: you keep the half without a change of
    sign. In which half do the signs differ?
    """
    _checked(f, a, b, tolerance)
    of_a = math.copysign(1.0, f(a))
    return _halved(f, a, b, tolerance, lambda _, m: math.copysign(1.0, m) == of_a)


def rising_functions_only(f, a, b, tolerance):
    """Your result is right only for rising functions. If f falls, at which end is it positive?"""
    _checked(f, a, b, tolerance)
    return _halved(f, a, b, tolerance, lambda _, m: m > 0)


def first_middle(f, a, b, tolerance):
    """Your result is the midpoint of the bracket you were given. How often should the bracket be halved?"""
    _checked(f, a, b, tolerance)
    return float(a if f(a) == 0 else b if f(b) == 0 else a + (b - a) / 2)


def tolerance_of_the_value(f, a, b, tolerance):
    """You stop when the value of f is small, however far away the root still is. Is the tolerance meant for f
    or for x?
    """
    _checked(f, a, b, tolerance)
    low, high = float(a), float(b)
    of_low = f(low)
    for _ in range(200):
        middle = (low + high) / 2
        value = f(middle)
        if abs(value) <= tolerance or high - low < 1e-15 * max(1.0, abs(low)):
            return middle
        if math.copysign(1.0, value) == math.copysign(1.0, of_low):
            low = middle
        else:
            high = middle
    return low


def secant_in_the_bracket(f, a, b, tolerance):
    """Your point divides the bracket in proportion to the values of f, so one end may never move. Where is
    the midpoint?
    """
    _checked(f, a, b, tolerance)
    of_a, of_b = f(a), f(b)
    if of_a == 0 or of_b == 0:
        return float(a if of_a == 0 else b)
    for _ in range(4):
        x = a - of_a * (b - a) / (of_b - of_a)
        value = f(x)
        if value == 0:
            return x
        if (value > 0) == (of_a > 0):
            a, of_a = x, value
        else:
            b, of_b = x, value
    return float(x)


def twenty_steps(f, a, b, tolerance):
    """Your result does not improve with a smaller tolerance: you always halve the same number of times.
    When is the bracket short enough?
    """
    _checked(f, a, b, tolerance)
    of_a = f(a)
    return _halved(f, a, b, 0.0, lambda _, m: (m > 0) != (of_a > 0), steps=12)


def exact_root_missed(f, a, b, tolerance):
    """You go past a midpoint at which f is exactly 0. What sign does 0 have?"""
    _checked(f, a, b, tolerance)
    of_a, of_b = f(a), f(b)
    if of_a == 0 or of_b == 0:
        return float(a if of_a == 0 else b)
    rising = of_b > 0
    while b - a > tolerance and a < (middle := a + (b - a) / 2) < b:
        if (f(middle) > 0) == rising and f(middle) != 0:
            b = middle
        else:
            a = middle + (b - middle) * 1e-3 if f(middle) == 0 else middle
    return float(a)


def product_of_values(f, a, b, tolerance):
    """You refuse, or lose, brackets on which f has tiny values: the product of two of them is rounded to 0.
    Would the signs be enough?
    """
    if f(a) * f(b) == 0 and f(a) != 0 and f(b) != 0:
        raise ValueError("the values have the same sign")
    return right(f, a, b, tolerance)


def value_for_the_place(f, a, b, tolerance):
    """Your result is the value of f at the root, which is about 0. The README asks where the root is."""
    return float(f(right(f, a, b, tolerance)))


def no_root_at_the_ends(f, a, b, tolerance):
    """You refuse a bracket although f is 0 at one of its ends. Is that end not a root?"""
    if f(a) == 0 or f(b) == 0:
        raise ValueError("no change of sign")
    return right(f, a, b, tolerance)


def any_signs(f, a, b, tolerance):
    """You return a result although f has the same sign at both ends. Must there be a root between them?"""
    if -math.inf < a < b < math.inf and tolerance > 0:
        of_a, of_b = f(a), f(b)
        if of_a * of_b > 0:
            return a + (b - a) / 2
    return right(f, a, b, tolerance)


def ends_exchanged(f, a, b, tolerance):
    """You accept a > b and swap the two. The README asks for a ValueError."""
    return right(f, min(a, b), max(a, b), tolerance)
