"""Wrong answers we expect for riemann_sum, and what to say about each."""

from riemann_sum import riemann_sum as right

from dojo.misconceptions import edge

PLACES = {"left": 0.0, "right": 1.0, "midpoint": 0.5}


def _heights(f, a, h, indices, place):
    """The sum of the heights of some strips."""
    return sum(f(a + (i + place) * h) for i in indices)


def one_strip_too_many(f, a, b, n, rule="midpoint"):
    """Your sum has n + 1 terms: one strip lies outside the interval. How many left ends do n strips have?"""
    h = (b - a) / n
    return h * _heights(f, a, h, range(n + 1), PLACES[rule])


def one_strip_too_few(f, a, b, n, rule="midpoint"):
    """Your sum has n - 1 terms. How many strips are there between n + 1 points?"""
    h = (b - a) / n
    return h * _heights(f, a, h, range(n - 1), PLACES[rule])


def width_of_n_minus_one(f, a, b, n, rule="midpoint"):
    """Your strips are too wide by a factor of n / (n - 1). How many strips are there?"""
    h = (b - a) / (n - 1)
    return h * _heights(f, a, h, range(n), PLACES[rule])


def not_times_the_width(f, a, b, n, rule="midpoint"):
    """Your result is the sum of the heights: it grows with n. What is the area of a strip?"""
    return _heights(f, a, (b - a) / n, range(n), PLACES[rule])


def mean_height(f, a, b, n, rule="midpoint"):
    """Your result is the mean height: the right one divided by b - a. What is missing to make it an area?"""
    return _heights(f, a, (b - a) / n, range(n), PLACES[rule]) / n


def left_and_right_exchanged(f, a, b, n, rule="midpoint"):
    """Your left sum and your right sum are swapped. Which end of a strip is nearer to a?"""
    h = (b - a) / n
    return h * _heights(f, a, h, range(n), {"left": 1, "right": 0, "midpoint": 0.5}[rule])


def always_left(f, a, b, n, rule="midpoint"):
    """Your result does not depend on the rule: it always takes left ends. Where does the rule come in?"""
    total = 0.0
    for i in range(n):
        total += f(a + i * (b - a) / n) * (b - a) / n
    return total


def mean_of_the_ends(f, a, b, n, rule="midpoint"):
    """For midpoints your result is the mean of the left and the right sum. Is the mean of the values at the
    two ends the value in the middle?
    """
    h = (b - a) / n
    ends = {"left": [0], "right": [1], "midpoint": [0, 1]}[rule]
    return h * sum(_heights(f, a, h, range(n), end) for end in ends) / len(ends)


def sizes_of_the_values(f, a, b, n, rule="midpoint"):
    """Area below the axis counts as positive in your sum. What is the integral of the
    sine over a full turn?
    """
    h = (b - a) / n
    return h * _heights(lambda x: abs(f(x)), a, h, range(n), PLACES[rule])


def width_without_sign(f, a, b, n, rule="midpoint"):
    """Your width is positive even when b is smaller than a, so your points move away from b. What sign
    does the width have there?
    """
    h = abs(b - a) / n
    return h * _heights(f, a, h, range(n), PLACES[rule])


def limits_sorted(f, a, b, n, rule="midpoint"):
    """Your sum runs from the smaller limit to the larger one, even when b is smaller than a. What happens to
    the sum there?
    """
    if b < a:
        a, b = b, a
    h = (b - a) / n
    return h * _heights(f, a, h, range(n), PLACES[rule])


def area_without_sign(f, a, b, n, rule="midpoint"):
    """Your result does not change sign when b is smaller than a. What sign does the width have there?"""
    h = (b - a) / n
    return abs(h) * _heights(f, a, h, range(n), PLACES[rule])


def no_strips_backwards(f, a, b, n, rule="midpoint"):
    """Your result is 0 when b is smaller than a. Which strips does your loop visit there?"""
    if b < a:
        return 0.0
    h = (b - a) / n
    return h * _heights(f, a, h, range(n), PLACES[rule])


def whole_width(f, a, b, n, rule="midpoint"):
    """Your width is always an integer. Which division keeps the fraction?"""
    h = (b - a) // n
    return h * _heights(f, a, h, range(n), PLACES[rule])


def starts_at_zero(f, a, b, n, rule="midpoint"):
    """Your points begin at 0, whatever a is. Where does the first strip begin?"""
    h = (b - a) / n
    return h * _heights(f, 0, h, range(n), PLACES[rule])


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
