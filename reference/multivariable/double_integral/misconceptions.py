"""Wrong answers we expect for double_integral, and what to say about each."""

import math

from double_integral import double_integral as right
from double_integral import polar_integral

from dojo.misconceptions import edge, instead_of


def _rule(weights):
    """A double integral by another rule: weights is a function of n that returns n +
    1 weights for width 1.
    """

    def integral(g, limits, n):
        a, b = limits
        h = (b - a) / n
        return h * math.fsum(w * float(g(a + i * h)) for i, w in enumerate(weights(n)))

    return integral


def arguments_exchanged(f, x_range, y_range, n=20):
    """You call f with y first. Which argument is x?"""
    right(f, x_range, y_range, n)
    return right(lambda x, y: f(y, x), x_range, y_range, n)


def limits_at_the_left_end(f, x_range, y_range, n=20):
    """You use the limits of y at the left end of x everywhere. Where should you ask for them?"""
    right(f, x_range, y_range, n)
    limits = y_range(float(x_range[0]))
    return right(f, x_range, lambda x: limits, n)


def limits_at_the_right_end(f, x_range, y_range, n=20):
    """You use the limits of y at the right end of x everywhere. Where should you ask for them?"""
    right(f, x_range, y_range, n)
    limits = y_range(float(x_range[1]))
    return right(f, x_range, lambda x: limits, n)


def lower_limit_zero(f, x_range, y_range, n=20):
    """Your inner integrals start at 0. What is the first number of the pair?"""
    right(f, x_range, y_range, n)
    return right(f, x_range, lambda x: (0.0, y_range(x)[1]), n)


def product_of_integrals(f, x_range, y_range, n=20):
    """Your result is a product of two integrals, one along each axis. When is f a product of a
    function of x and one of y?
    """
    right(f, x_range, y_range, n)
    middle = (x_range[0] + x_range[1]) / 2
    return right(lambda x, y: f(x, 0.0) * f(0.0, y), x_range, lambda x: y_range(middle), n)


def inner_integral_only(f, x_range, y_range, n=20):
    """Your result is a single slice, at the right end of x. What should be done with all the slices?"""
    right(f, x_range, y_range, n)
    b = float(x_range[1])
    return right(lambda x, y: f(b, y), (0.0, 1.0), lambda x: y_range(b), n)


def mean_for_integral(f, x_range, y_range, n=20):
    """Your result is a mean value: it is divided by the length of the x-interval. How thick are all the
    slices together?
    """
    result = right(f, x_range, y_range, n)
    length = x_range[1] - x_range[0]
    return result / length if length else result


def _with_rule(rule):
    def integral(f, x_range, y_range, n=20):
        right(f, x_range, y_range, n)
        return rule(lambda x: rule(lambda y: f(x, y), y_range(x), n), x_range, n)

    return integral


_trapezoids = _rule(lambda n: [0.5] + [1.0] * (n - 1) + [0.5])
_left = _rule(lambda n: [1.0] * n + [0.0])
_swapped = _rule(lambda n: [1 / 3] + [2 / 3 if i % 2 else 4 / 3 for i in range(1, n)] + [1 / 3])
_sixth = _rule(lambda n: [1 / 6] + [4 / 6 if i % 2 else 2 / 6 for i in range(1, n)] + [1 / 6])


def trapezoids(f, x_range, y_range, n=20):
    """Your slices are made of trapezoids. Which weights does Simpson's rule use?"""
    return _with_rule(_trapezoids)(f, x_range, y_range, n)


def left_sums(f, x_range, y_range, n=20):
    """Your slices are made of rectangles. Which weights does Simpson's rule use?"""
    return _with_rule(_left)(f, x_range, y_range, n)


def weights_exchanged(f, x_range, y_range, n=20):
    """Your weights 4 and 2 have swapped places. Which points are in the middle of a parabola?"""
    return _with_rule(_swapped)(f, x_range, y_range, n)


def sixth_for_third(f, x_range, y_range, n=20):
    """Your result is a quarter of the right one: each of the two integrals comes out half as large. Is it h/3
    or h/6?
    """
    return _with_rule(_sixth)(f, x_range, y_range, n)


def twice_the_strips(f, x_range, y_range, n=20):
    """You take twice as many strips as you should. How many does the caller ask for?"""
    right(f, x_range, y_range, n)
    return right(f, x_range, y_range, 2 * n)


def fixed_strips(f, x_range, y_range, n=20):
    """Your result does not depend on n. How many strips does the caller ask for?"""
    right(f, x_range, y_range, n)
    return right(f, x_range, y_range)


def never_negative(f, x_range, y_range, n=20):
    """Your result keeps its sign when limits are swapped: you put them in order. What sign does the
    width of a strip have then?
    """
    right(f, x_range, y_range, n)
    return right(f, sorted(x_range), lambda x: sorted(y_range(x)), n)


def odd_taken(f, x_range, y_range, n=20):
    """You accept an odd number of strips. If strips go in pairs, what happens to the last one?"""
    return right(f, x_range, y_range, n + n % 2 if n > 0 else n)


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


@instead_of("polar_integral")
def factor_forgotten(f, radius, n=20):
    """Your disk of radius 1 has area 2 pi: every patch counts the same. How long is a step of the angle far
    from the origin?
    """
    polar_integral(f, radius, n)
    turn = (0.0, 2 * math.pi)
    return right(lambda t, r: f(r * math.cos(t), r * math.sin(t)), turn, lambda t: (0.0, radius), n)


@instead_of("polar_integral")
def factor_squared(f, radius, n=20):
    """Your patches grow with the square of the distance. Which of their two sides grows?"""
    polar_integral(f, radius, n)
    turn = (0.0, 2 * math.pi)
    return right(lambda t, r: f(r * math.cos(t), r * math.sin(t)) * r * r, turn, lambda t: (0.0, radius), n)


@instead_of("polar_integral")
def half_a_turn(f, radius, n=20):
    """Your angle goes only halfway round. How large is a full turn in radians?"""
    polar_integral(f, radius, n)
    half = (0.0, math.pi)
    return right(lambda t, r: f(r * math.cos(t), r * math.sin(t)) * r, half, lambda t: (0.0, radius), n)


@instead_of("polar_integral")
def degrees(f, radius, n=20):
    """Your angle goes from 0 to 360. What unit do sine and cosine expect?"""
    polar_integral(f, radius, n)
    turn = (0.0, 360.0)
    return right(lambda t, r: f(r * math.cos(t), r * math.sin(t)) * r, turn, lambda t: (0.0, radius), n)


@instead_of("polar_integral")
def polar_arguments_given(f, radius, n=20):
    """You call f with the distance and the angle. Which two numbers does it take?"""
    polar_integral(f, radius, n)
    return right(lambda t, r: f(r, t) * r, (0.0, 2 * math.pi), lambda t: (0.0, radius), n)


@instead_of("polar_integral")
def sine_and_cosine_exchanged(f, radius, n=20):
    """You swap x and y: x gets the sine. Where is the point with angle 0?"""
    polar_integral(f, radius, n)
    turn = (0.0, 2 * math.pi)
    return right(lambda t, r: f(r * math.sin(t), r * math.cos(t)) * r, turn, lambda t: (0.0, radius), n)


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


@instead_of("polar_integral")
def odd_disk_taken(f, radius, n=20):
    """You accept an odd number of strips on the disk. The README asks for a ValueError."""
    return polar_integral(f, radius, n + n % 2)


@edge
@instead_of("polar_integral")
def infinite_values_on_the_disk(f, radius, n=20):
    """You accept a value of f on the disk that is NaN or infinite. The README asks for a ValueError."""

    def finite(x, y):
        value = f(x, y)
        return value if math.isfinite(value) else 0.0

    return polar_integral(finite, radius, n)
