"""Wrong answers we expect for numerical_derivative, and what to say about each."""

import math

from dojo.misconceptions import edge, inexact


def forward_difference(f, x, h=1e-5):
    """Your result is the slope of the chord from x to x + h. On which sides of x does the central
    difference look?
    """
    return (f(x + h) - f(x)) / h


def backward_difference(f, x, h=1e-5):
    """Your result is the slope of the chord from x - h to x. On which sides of x does the central
    difference look?
    """
    return (f(x) - f(x - h)) / h


def divided_by_h(f, x, h=1e-5):
    """Your result is twice the right one. How far is it from x - h to x + h?"""
    return (f(x + h) - f(x - h)) / h


def divided_by_two(f, x, h=1e-5):
    """Your result is h times the right one: it is half the rise of f. What length must a rise be divided by
    to give a slope?
    """
    return (f(x + h) - f(x - h)) / 2


def not_divided(f, x, h=1e-5):
    """Your result is the rise of f from x - h to x + h. What length must a rise be divided by to give a slope?"""
    return f(x + h) - f(x - h)


def half_times_h(f, x, h=1e-5):
    """Your result is h squared times the right one. In which order does Python work out `a / 2 * h`?"""
    return (f(x + h) - f(x - h)) / 2 * h


def only_the_last_term_divided(f, x, h=1e-5):
    """Your result is far from a slope for a small h: only f(x - h) is divided by 2h. What does Python do first,
    `-` or `/`?
    """
    return f(x + h) - f(x - h) / (2 * h)


def falling_for_rising(f, x, h=1e-5):
    """Where your result is wrong, it has the opposite sign. When f falls, which of f(x - h) and f(x + h) is
    larger?
    """
    return (f(x - h) - f(x + h)) / (2 * h)


def half_step(f, x, h=1e-5):
    """For x^3 at 2 with h = 1/2 your result is 12.0625: a central difference, but with half that step. How
    far apart are the two points in the README?
    """
    return (f(x + h / 2) - f(x - h / 2)) / h


def second_difference(f, x, h=1e-5):
    """Your result says how the slope changes: it is an estimate of f''. The README asks for f'."""
    return (f(x + h) - 2 * f(x) + f(x - h)) / h**2


def own_step(f, x, h=1e-5):
    """Your result does not depend on h: it is the one for h = 1e-5. What if the caller asks for another
    step?
    """
    return (f(x + 1e-5) - f(x - 1e-5)) / 2e-5


@inexact
def step_too_small(f, x, h=1e-12):
    """With the default step only three or four digits are right. How many of the 16 digits survive in
    f(x + h) - f(x - h)?
    """
    return (f(x + h) - f(x - h)) / (2 * h)


def scaled_step(f, x, h=1e-5):
    """Your result is right for x from -1 to 1; beyond that, it is the one for the step h |x|. The README
    takes h as it is.
    """
    step = max(h, h * abs(x))
    return (f(x + step) - f(x - step)) / (2 * step)


def steepness(f, x, h=1e-5):
    """Your result is never negative. A falling function has a negative slope: where does the sign get
    lost?
    """
    return abs(f(x + h) - f(x - h)) / (2 * h)


@edge
def believes_lost_steps(f, x, h=1e-5):
    """You return a slope where x + h or x - h is rounded to x. Compare x + h with x for x = 1e20."""
    if not (math.isfinite(x + h) and math.isfinite(x - h) and h > 0):
        raise ValueError("x + h and x - h must be finite, and h positive")
    return (f(x + h) - f(x - h)) / (2 * h)
