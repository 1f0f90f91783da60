"""Wrong answers we expect for double_integral, and what to say about each."""

import math

from double_integral import double_integral as right
from double_integral import polar_integral

from dojo.misconceptions import edge, instead_of


def _weighted(g, limits, n, ends, odd, even):
    """The width of a strip times the weighted sum of the values."""
    if n % 2:
        raise ValueError("n must be even")
    a, b = limits
    h = (b - a) / n
    inner = sum((odd if i % 2 else even) * g(a + i * h) for i in range(1, n))
    return h * (ends * g(a) + inner + ends * g(b))


def _simpson(g, limits, n):
    return _weighted(g, limits, n, 1 / 3, 4 / 3, 2 / 3)


def _nested(f, x_range, y_range, n, rule=_simpson):
    return rule(lambda x: rule(lambda y: f(x, y), y_range(x), n), x_range, n)


def arguments_exchanged(f, x_range, y_range, n=20):
    """You call f with y first. Which argument is x?"""
    return _nested(lambda x, y: f(y, x), x_range, y_range, n)


def limits_at_the_left_end(f, x_range, y_range, n=20):
    """Your result is right for a rectangle, but 0 for the README's triangle. At which x should the limits of
    y be taken?
    """
    return _nested(f, x_range, lambda x: y_range(x_range[0]), n)


def limits_at_the_right_end(f, x_range, y_range, n=20):
    """Your result is right for a rectangle, but 16/3 for the README's triangle, as for a whole square. At
    which x should the limits of y be taken?
    """
    return _nested(f, x_range, lambda x: y_range(x_range[1]), n)


def lower_limit_zero(f, x_range, y_range, n=20):
    """Your inner integrals start at 0. What is the first number of the pair?"""
    return _nested(f, x_range, lambda x: (0.0, y_range(x)[1]), n)


def trapezoids(f, x_range, y_range, n=20):
    """Your slices are made of trapezoids. Which weights does Simpson's rule use?"""
    return _nested(f, x_range, y_range, n, lambda *args: _weighted(*args, 1 / 2, 1, 1))


def left_sums(f, x_range, y_range, n=20):
    """Your slices are made of rectangles. Which weights does Simpson's rule use?"""

    def rectangles(g, limits, n):
        if n % 2:
            raise ValueError("n must be even")
        h = (limits[1] - limits[0]) / n
        return h * sum(g(limits[0] + i * h) for i in range(n))

    return _nested(f, x_range, y_range, n, rectangles)


def weights_exchanged(f, x_range, y_range, n=20):
    """Your weights 4 and 2 have swapped places. Which points are in the middle of a parabola?"""
    return _nested(f, x_range, y_range, n, lambda *args: _weighted(*args, 1 / 3, 2 / 3, 4 / 3))


def sixth_for_third(f, x_range, y_range, n=20):
    """Your result is a quarter of the right one: each of the two integrals comes out half as large. Is it h/3
    or h/6?
    """
    return _nested(f, x_range, y_range, n, lambda *args: _weighted(*args, 1 / 6, 4 / 6, 2 / 6))


def third_in_one_direction_only(f, x_range, y_range, n=20):
    """Your result is three times the right one. How many single integrals are there, and what is in front of
    each sum?
    """
    return 3 * _nested(f, x_range, y_range, n)


def third_forgotten(f, x_range, y_range, n=20):
    """Your result is nine times the right one: each of the two integrals is three times too large. What is in
    front of the sum in Simpson's rule?
    """
    return _nested(f, x_range, y_range, n, lambda *args: _weighted(*args, 1, 4, 2))


def last_value_missing(f, x_range, y_range, n=20):
    """Your sums leave out the value at the upper limit. How many points do n strips have?"""

    def without_the_end(g, limits, n):
        a, b = limits
        return _simpson(g, limits, n) - (b - a) / n / 3 * g(b)

    return _nested(f, x_range, y_range, n, without_the_end)


def twice_the_strips(f, x_range, y_range, n=20):
    """For n = 2 your result is the one for n = 4, which is 2.139 in the README's example. How many strips
    does the caller ask for?
    """

    def parabolas(g, limits, n):
        a, b = limits
        if n % 2:
            raise ValueError("n must be even")
        h = (b - a) / n
        x = [a + i * h for i in range(n)]
        return sum(h / 6 * (g(t) + 4 * g(t + h / 2) + g(t + h)) for t in x)

    return _nested(f, x_range, y_range, n, parabolas)


def fixed_strips(f, x_range, y_range, n=20):
    """Your result does not depend on n. How many strips does the caller ask for?"""
    if n % 2:
        raise ValueError("n must be even")
    return _nested(f, x_range, y_range, 20)


def never_negative(f, x_range, y_range, n=20):
    """Your result keeps its sign when limits are swapped. What sign does the width of a strip have then?"""
    return _nested(f, sorted(x_range), lambda x: sorted(y_range(x)), n)


def odd_taken(f, x_range, y_range, n=20):
    """You accept an odd number of strips. If strips go in pairs, what happens to the last one?"""

    def unchecked(g, limits, n):
        a, b = limits
        h = (b - a) / n
        return h / 3 * (g(a) + sum((4 if i % 2 else 2) * g(a + i * h) for i in range(1, n)) + g(b))

    return _nested(f, x_range, y_range, n, unchecked)


def _disk(patch, radius, n, turn=2 * math.pi):
    """The integral of patch(angle, r) over all angles and distances."""
    return _nested(patch, (0.0, turn), lambda angle: (0.0, radius), n)


@instead_of("polar_integral")
def factor_forgotten(f, radius, n=20):
    """Your disk of radius 1 has area 2 pi: every patch counts the same. How long is a step of the angle far
    from the origin?
    """
    return _disk(lambda t, r: f(r * math.cos(t), r * math.sin(t)), radius, n)


@instead_of("polar_integral")
def radius_for_the_distance(f, radius, n=20):
    """Your disk of radius 1 has area 2 pi: every patch counts as much as one at the rim. What is the distance
    of a patch from the origin?
    """
    return radius * _disk(lambda t, r: f(r * math.cos(t), r * math.sin(t)), radius, n)


@instead_of("polar_integral")
def factor_squared(f, radius, n=20):
    """Your patches grow with the square of the distance. Which of their two sides grows?"""
    return _disk(lambda t, r: f(r * math.cos(t), r * math.sin(t)) * r * r, radius, n)


@instead_of("polar_integral")
def half_a_turn(f, radius, n=20):
    """Your angle goes only halfway round. How large is a full turn in radians?"""
    return _disk(lambda t, r: f(r * math.cos(t), r * math.sin(t)) * r, radius, n, turn=math.pi)


@instead_of("polar_integral")
def degrees(f, radius, n=20):
    """Your angle goes from 0 to 360. What unit do sine and cosine expect?"""
    return _disk(lambda t, r: f(r * math.cos(t), r * math.sin(t)) * r, radius, n, turn=360.0)


@instead_of("polar_integral")
def ranges_exchanged(f, radius, n=20):
    """Your angle goes up to the radius, and your distance up to 2 pi. Which range belongs to which of the
    two?
    """
    turn = 2 * math.pi
    return _nested(
        lambda t, r: f(r * math.cos(t), r * math.sin(t)) * r, (0.0, radius), lambda t: (0.0, turn), n
    )


@instead_of("polar_integral")
def polar_arguments_given(f, radius, n=20):
    """You call f with the distance and the angle. Which two numbers does it take?"""
    return _disk(lambda t, r: f(r, t) * r, radius, n)


@instead_of("polar_integral")
def sine_and_cosine_exchanged(f, radius, n=20):
    """With n = 2 the integral of x² over the disk is 0 in your result, and that of y² is not. What are x and
    y where the angle is 0?
    """
    return _disk(lambda t, r: f(r * math.sin(t), r * math.cos(t)) * r, radius, n)


@instead_of("polar_integral")
def odd_disk_taken(f, radius, n=20):
    """You accept an odd number of strips on the disk. The README asks for a ValueError."""
    patch = lambda t, r: f(r * math.cos(t), r * math.sin(t)) * r  # noqa: E731
    return odd_taken(patch, (0.0, 2 * math.pi), lambda angle: (0.0, radius), n)


@edge
def no_strips_taken(f, x_range, y_range, n=20):
    """You accept fewer than two strips. How many strips does a parabola need?"""
    return right(f, x_range, y_range, max(n, 2) if n % 2 == 0 else n)


@edge
def infinite_limits_taken(f, x_range, y_range, n=20):
    """You accept a limit that is NaN or infinite. The README asks for a ValueError."""
    limits = [*x_range, *y_range(0.5)]
    if not all(map(math.isfinite, limits)) and n >= 2 and n % 2 == 0:
        return math.nan
    return right(f, x_range, y_range, n)


@edge
def infinite_values_taken(f, x_range, y_range, n=20):
    """You accept a value of f that is NaN or infinite. The README asks for a ValueError."""

    def finite(x, y):
        value = f(x, y)
        return value if math.isfinite(value) else 0.0

    return right(finite, x_range, y_range, n)


@edge
@instead_of("polar_integral")
def negative_radius_taken(f, radius, n=20):
    """You accept a negative radius. The README asks for a ValueError."""
    return polar_integral(f, abs(radius) if math.isfinite(radius) else radius, n)


@edge
@instead_of("polar_integral")
def infinite_radius_taken(f, radius, n=20):
    """You accept a radius that is NaN or infinite. The README asks for a ValueError."""
    return polar_integral(f, radius, n) if math.isfinite(radius) else math.inf


@edge
@instead_of("polar_integral")
def infinite_values_on_the_disk(f, radius, n=20):
    """You accept a value of f on the disk that is NaN or infinite. The README asks for a ValueError."""

    def finite(x, y):
        value = f(x, y)
        return value if math.isfinite(value) else 0.0

    return polar_integral(finite, radius, n)
