"""Wrong answers we expect for critical_point_kind, and what to say about each."""

import math

from critical_point_kind import critical_point_kind as right
from dojo.misconceptions import edge


def kinds_exchanged(f, x, h=1e-3):
    """You call a maximum a minimum, and the other way round. Are the neighbours of the bottom of a valley
    higher or lower?
    """
    kind = right(f, x, h)
    return {"minimum": "maximum", "maximum": "minimum"}.get(kind, kind)


def second_derivative_with_a_limit(f, x, h=1e-3):
    """You say inflection where the second derivative is about 0. What kind of point is 0 for the function
    x^4?
    """
    right(f, x, h)
    second = (f(x + h) - 2 * f(x) + f(x - h)) / h**2
    return "minimum" if second > 1e-3 else "maximum" if second < -1e-3 else "inflection"


def sign_of_the_second_difference(f, x, h=1e-3):
    """You miss some inflections: you compare f(x) with the mean of the two neighbours. Can one of them be
    higher and the other lower?
    """
    right(f, x, h)
    second = f(x + h) - 2 * f(x) + f(x - h)
    return "minimum" if second > 0 else "maximum" if second < 0 else "inflection"


def right_neighbour_only(f, x, h=1e-3):
    """You look only to the right: for x^3 you say minimum. What is on the other side?"""
    right(f, x, h)
    return "minimum" if f(x + h) > f(x) else "maximum"


def left_neighbour_only(f, x, h=1e-3):
    """You look only to the left: for x^3 you say maximum. What is on the other side?"""
    right(f, x, h)
    return "minimum" if f(x - h) > f(x) else "maximum"


def sign_of_the_value(f, x, h=1e-3):
    """You look at the sign of f(x), so adding a constant to f changes your answer. What should f(x) be
    compared with?
    """
    right(f, x, h)
    return "minimum" if f(x) < 0 else "maximum" if f(x) > 0 else "inflection"


def fixed_step(f, x, h=1e-3):
    """Your answer does not depend on h. How far does the caller want you to look?"""
    return right(f, x, 1e-3)


def inflection_for_equal_values(f, x, h=1e-3):
    """You say inflection where a neighbour has the same value. Does the graph rise there, or fall?"""
    left, here, after = f(x - h), f(x), f(x + h)
    return "inflection" if here in (left, after) else right(f, x, h)


def minimum_for_equal_values(f, x, h=1e-3):
    """You name a kind even when a neighbour has the same value. The README asks for a ValueError."""
    left, here, after = f(x - h), f(x), f(x + h)
    if here in (left, after):
        return "minimum" if left >= here <= after else "maximum"
    return right(f, x, h)


@edge
def nan_taken(f, x, h=1e-3):
    """You say inflection where a value is NaN or infinite: no comparison with NaN is true. Do you check
    for such values?
    """
    if -math.inf < x - h < x < x + h < math.inf:
        left, here, after = f(x - h), f(x), f(x + h)
        if not all(map(math.isfinite, (left, here, after))):
            return "minimum" if left > here < after else "maximum" if left < here > after else "inflection"
    return right(f, x, h)


@edge
def steps_not_checked(f, x, h=1e-3):
    """You accept a step that is 0, negative or NaN. The README asks for a ValueError."""
    if not -math.inf < x - h < x < x + h < math.inf:
        return "inflection"
    return right(f, x, h)
