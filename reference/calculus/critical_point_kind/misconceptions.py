"""Wrong answers we expect for critical_point_kind, and what to say about each."""

import math

from dojo.misconceptions import edge


def _three(f, x, h):
    """The three values, none of whose neighbours is equal to the one in the middle."""
    left, here, right = f(x - h), f(x), f(x + h)
    if here in (left, right):
        raise ValueError("a neighbour has the same value")
    return left, here, right


def _kind(left, here, right):
    if left > here and right > here:
        return "minimum"
    return "maximum" if left < here and right < here else "inflection"


def kinds_swapped(f, x, h=1e-3):
    """You call a maximum a minimum, and the other way round. Are the neighbours of the bottom of a valley
    higher or lower?
    """
    left, here, right = _three(f, x, h)
    if left < here and right < here:
        return "minimum"
    return "maximum" if left > here and right > here else "inflection"


def second_derivative_with_a_limit(f, x, h=1e-3):
    """You say inflection where the second derivative is about 0. What kind of point is 0 for the function
    x^4?
    """
    left, here, right = _three(f, x, h)
    second = (left - 2 * here + right) / h**2
    if abs(second) < 1e-4:
        return "inflection"
    return "minimum" if second > 0 else "maximum"


def sign_of_the_second_difference(f, x, h=1e-3):
    """You say minimum or maximum at some inflections. Can the mean of the two neighbours be higher than f(x)
    although one of them is lower?
    """
    left, here, right = _three(f, x, h)
    mean = (left + right) / 2
    if mean == here:
        return "inflection"
    return "minimum" if mean > here else "maximum"


def right_neighbour_only(f, x, h=1e-3):
    """For x^3 you say minimum, and for -x^3 maximum: the neighbour on the right alone would suggest that.
    What is on the other side?
    """
    here, right = f(x), f(x + h)
    if right == here:
        raise ValueError("the neighbour has the same value")
    return "minimum" if right > here else "maximum"


def left_neighbour_only(f, x, h=1e-3):
    """For x^3 you say maximum, and for -x^3 minimum: the neighbour on the left alone would suggest that. What
    is on the other side?
    """
    here, left = f(x), f(x - h)
    if left == here:
        raise ValueError("the neighbour has the same value")
    return "minimum" if left > here else "maximum"


def one_higher_neighbour_is_enough(f, x, h=1e-3):
    """You say minimum as soon as one neighbour is higher. Which kind is it if the other one is lower?"""
    left, here, right = _three(f, x, h)
    return "minimum" if left > here or right > here else "maximum"


def rising_is_no_inflection(f, x, h=1e-3):
    """For a graph that goes on in the same direction you say minimum or maximum. Are both neighbours higher, or
    both lower?
    """
    left, here, right = _three(f, x, h)
    if left < here < right:
        return "minimum"
    if left > here > right:
        return "maximum"
    return "inflection"


def fixed_step(f, x, h=1e-3):
    """Your answer does not depend on h. How far does the caller want you to look?"""
    return _kind(*_three(f, x, 1e-3))


def inflection_for_equal_values(f, x, h=1e-3):
    """You say inflection where a neighbour has the same value. Does the graph rise there, or fall?"""
    return _kind(f(x - h), f(x), f(x + h))


def one_equal_neighbour_taken(f, x, h=1e-3):
    """You name a kind when only one of the neighbours has the same value. Does the graph rise on that side, or
    fall?
    """
    left, here, right = f(x - h), f(x), f(x + h)
    if left == here and right == here:
        raise ValueError("both neighbours have the same value")
    return _kind(left, here, right)


def minimum_for_equal_values(f, x, h=1e-3):
    """You name a kind even when a neighbour has the same value. The README asks for a ValueError."""
    left, here, right = f(x - h), f(x), f(x + h)
    if left >= here and right >= here:
        return "minimum"
    return "maximum" if left <= here and right <= here else "inflection"


@edge
def nan_taken(f, x, h=1e-3):
    """You accept a value of f that is NaN or infinite: no comparison with NaN is true. Do you check for such
    values?
    """
    if not -math.inf < x - h < x < x + h < math.inf:
        raise ValueError("the three points must be finite and different")
    return _kind(*_three(f, x, h))


@edge
def steps_not_checked(f, x, h=1e-3):
    """You accept a step that is negative or infinite. The README asks for a ValueError."""
    values = _three(f, x, h)
    if not all(map(math.isfinite, (x, *values))):
        raise ValueError("the point and the values must be finite")
    return _kind(*values)
