"""Wrong answers we expect for bisection, and what to say about each."""

import math

from dojo.misconceptions import edge, inexact


def _halved(f, a, b, tolerance, *, keep_left=lambda of_a, of_middle: of_a * of_middle < 0, steps=2000):
    """Halve a bracket, where ``keep_left(of_a, of_middle)`` says which half is kept."""
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    for _ in range(steps):
        middle = (a + b) / 2
        if b - a <= tolerance or not a < middle < b:
            break
        of_middle = f(middle)
        if of_middle == 0:
            return middle
        if keep_left(of_a, of_middle):
            b = middle
        else:
            a = middle
    return (a + b) / 2


def keeps_the_wrong_half(f, a, b, tolerance):
    """Where your result is wrong, it is near an end of the bracket that you were given. In which of the two
    halves does f change sign?
    """
    return _halved(f, a, b, tolerance, keep_left=lambda of_a, of_middle: of_a * of_middle > 0)


def rising_functions_only(f, a, b, tolerance):
    """Your result is right only for rising functions. If f falls, at which end is it positive?"""
    return _halved(f, a, b, tolerance, keep_left=lambda of_a, of_middle: of_middle > 0)


def first_middle(f, a, b, tolerance):
    """Your result is the midpoint of the bracket you were given. How often should the bracket be halved?"""
    return _halved(f, a, b, tolerance, steps=0)


def half_the_width(f, a, b, tolerance):
    """Your first point is half the width of the bracket, (b - a) / 2. Where is the middle of 4 and 6?"""
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    middle = 0.5 * (b - a)
    while abs(b - a) > tolerance:
        if middle <= a or middle >= b:
            break
        of_middle = f(middle)
        if of_middle == 0:
            break
        if of_a * of_middle < 0:
            b = middle
        else:
            a = middle
        middle = 0.5 * (b - a)
    return middle


def tolerance_of_the_value(f, a, b, tolerance):
    """Your result is too far from the root when f is nearly flat there: only its value is within the
    tolerance. Is the tolerance meant for f or for x?
    """
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    while True:
        middle = (a + b) / 2
        of_middle = f(middle)
        if abs(of_middle) <= tolerance or not a < middle < b:
            return middle
        if of_a * of_middle < 0:
            b = middle
        else:
            a = middle


@inexact  # another number of steps ends elsewhere
def twenty_steps(f, a, b, tolerance):
    """Your result is not as close to the root as a small tolerance asks. How many halvings does a bracket of
    length 1 need for a tolerance of 1e-9?
    """
    return _halved(f, a, b, 0.0, steps=20)


@inexact  # how many calls too many depends on how they are made
def too_many_calls(f, a, b, tolerance):
    """Your result is right, but f is called more often than the README allows. How many halvings does the
    tolerance need, and how many values of f does each need?
    """
    if f(a) * f(b) > 0:
        raise ValueError("f has the same sign at both ends")
    if f(a) == 0:
        return a
    if f(b) == 0:
        return b
    while b - a > tolerance:
        middle = (a + b) / 2
        if middle in (a, b):
            break
        if f(middle) == 0:
            return middle
        if f(a) * f(middle) < 0:
            b = middle
        else:
            a = middle
    return (a + b) / 2


def exact_root_missed(f, a, b, tolerance):
    """When f is exactly 0 at a midpoint, your result is the right end of that bracket. What does the README
    say about such a midpoint?
    """
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    while b - a > tolerance and a < (middle := (a + b) / 2) < b:
        of_middle = f(middle)
        if of_a * of_middle < 0:
            b = middle
        else:
            a, of_a = middle, of_middle
    return (a + b) / 2


def zero_at_the_left_end_missed(f, a, b, tolerance):
    """Your result runs to the right end when f is 0 at the left end. What sign does 0 times a number have?"""
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    while b - a > tolerance and a < (middle := (a + b) / 2) < b:
        if of_a * f(middle) < 0:
            b = middle
        else:
            a = middle
    return (a + b) / 2


def never_ends(f, a, b, tolerance):
    """Your search does not end when the tolerance is smaller than the gaps between floats. Where is the
    middle of two neighbours?
    """
    of_a, of_b = f(a), f(b)
    if of_a * of_b > 0:
        raise ValueError("f has the same sign at both ends")
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    while b - a > tolerance:
        middle = (a + b) / 2
        of_middle = f(middle)
        if of_middle == 0:
            return middle
        if of_a * of_middle < 0:
            b = middle
        else:
            a = middle
    return (a + b) / 2


def any_signs(f, a, b, tolerance):
    """You return a result although f has the same sign at both ends. Must there be a root between them?"""
    of_a, of_b = f(a), f(b)
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    while b - a > tolerance and a < (middle := (a + b) / 2) < b:
        of_middle = f(middle)
        if of_middle == 0:
            return middle
        if of_a * of_middle < 0:
            b = middle
        else:
            a = middle
    return (a + b) / 2


def any_signs_from_the_right(f, a, b, tolerance):
    """You accept a function with the same sign at both ends. Must there be a root between them?"""
    of_a, of_b = f(a), f(b)
    if of_a == 0 or of_b == 0:
        return a if of_a == 0 else b
    while b - a > tolerance and a < (middle := (a + b) / 2) < b:
        of_middle = f(middle)
        if of_middle == 0:
            return middle
        if (of_middle > 0) == (of_b > 0):
            b = middle
        else:
            a = middle
    return (a + b) / 2


def _value(f, x):
    value = f(x)
    if math.isnan(value):
        raise ValueError("a value of f is NaN")
    return value


@edge
def product_of_values(f, a, b, tolerance):
    """When f has only tiny values, your result is the right end of the bracket. What is 1e-200 times 1e-200
    in a float?
    """
    if not (-math.inf < a < b < math.inf and tolerance > 0):
        raise ValueError("a must be smaller than b, and the tolerance positive")
    return float(_halved(lambda x: _value(f, x), a, b, tolerance))


@edge
def ends_swapped(f, a, b, tolerance):
    """You accept a > b and swap the two. The README asks for a ValueError."""
    if a > b:
        a, b = b, a
    if not (-math.inf < a < b < math.inf and tolerance > 0):
        raise ValueError("a must be smaller than b, and the tolerance positive")
    return float(
        _halved(lambda x: math.copysign(1.0, value) if (value := _value(f, x)) else 0.0, a, b, tolerance)
    )
