"""Wrong answers we expect for linear_approximation, and what to say about each."""

import numpy as np
from linear_approximation import linear_approximation as right

from dojo.misconceptions import edge


def _gradient(f, x0, h):
    return np.array([(f(x0 + step) - f(x0 - step)) / (2 * h) for step in h * np.eye(len(x0))])


def _plane(f, x0, h, formula):
    """The function x -> formula(x, x0, value, gradient), with a copy of the point."""
    x0 = x0.copy()
    value, gradient = f(x0), _gradient(f, x0, h)
    return lambda x: formula(x, x0, value, gradient)


def not_shifted(f, x0, h=1e-5):
    """Your value at the point itself is wrong. How far is x from x_0 there?"""
    return _plane(f, x0, h, lambda x, x0, value, gradient: float(value + gradient @ x))


def value_forgotten(f, x0, h=1e-5):
    """Your value at the point itself is 0. What should it be there?"""
    return _plane(f, x0, h, lambda x, x0, value, gradient: float(gradient @ (x - x0)))


def through_the_origin(f, x0, h=1e-5):
    """Your plane goes through the origin. Through which point of the graph should it go?"""
    return _plane(f, x0, h, lambda x, x0, value, gradient: float(gradient @ x))


def other_way(f, x0, h=1e-5):
    """Your plane falls where the function rises. Does the way lead from x_0 to x, or back?"""
    return _plane(f, x0, h, lambda x, x0, value, gradient: float(value + gradient @ (x0 - x)))


def gradient_at_the_argument(f, x0, h=1e-5):
    """Your slope changes with the argument. At which point is the gradient taken?"""
    return _plane(f, x0, h, lambda x, x0, value, _: float(value + _gradient(f, x, h) @ (x - x0)))


def value_at_the_argument(f, x0, h=1e-5):
    """In the README's example L(1.5, 2.5) is 8.125 in your result, which is 2.5 more than f there. At which
    point does L use the value of f?
    """
    return _plane(f, x0, h, lambda x, x0, _, gradient: float(f(x) + gradient @ (x - x0)))


def half_of_the_slope(f, x0, h=1e-5):
    """Your slope is half the right one. Which term of Taylor's formula has a 1/2?"""
    return _plane(f, x0, h, lambda x, x0, value, gradient: float(value + gradient @ (x - x0) / 2))


def twice_the_slope(f, x0, h=1e-5):
    """Your slope is twice the right one. How far apart are the points of a central difference?"""
    return _plane(f, x0, h, lambda x, x0, value, gradient: float(value + 2 * gradient @ (x - x0)))


def distance_for_the_way(f, x0, h=1e-5):
    """Your approximation is right where no entry of x is below that of x_0. What sign does x - x_0 have on
    the other side of x_0?
    """
    return _plane(f, x0, h, lambda x, x0, value, gradient: float(value + gradient @ abs(x - x0)))


def length_for_the_way(f, x0, h=1e-5):
    """Your slope is the same in every direction: the length of the gradient. Which product is the dot in the
    README's formula?
    """
    return _plane(
        f,
        x0,
        h,
        lambda x, x0, value, gradient: float(value + np.linalg.norm(gradient) * np.linalg.norm(x - x0)),
    )


def sum_of_the_slopes(f, x0, h=1e-5):
    """Your approximation is right for one variable, but in the README's example L(1.5, 2.5) is 7, as if both
    slopes were 4 + 1. Which slope belongs to which step?
    """
    return _plane(f, x0, h, lambda x, x0, value, gradient: float(value + sum(gradient) * sum(x - x0)))


def vector_of_terms(f, x0, h=1e-5):
    """Your approximation returns a vector with one term for each variable. What is their sum?"""
    return _plane(f, x0, h, lambda x, x0, value, gradient: value + gradient * (x - x0))


def forward_difference(f, x0, h=1e-5):
    """Your slope looks only to one side. What does the central difference compare?"""
    slopes = np.array([(f(x0 + step) - f(x0)) / h for step in h * np.eye(len(x0))])
    return _plane(f, x0, h, lambda x, x0, value, _: float(value + slopes @ (x - x0)))


def own_step(f, x0, h=1e-5):
    """Your slope does not depend on h. What if the caller asks for another step?"""
    return _plane(f, x0, 1e-5, lambda x, x0, value, gradient: float(value + gradient @ (x - x0)))


def keeps_the_callers_array(f, x0, h=1e-5):
    """Your approximation changes when the caller's array does. Does your function keep
    that array, or a copy?
    """
    value, gradient = f(x0), _gradient(f, x0, h)
    return lambda x: float(value + gradient @ (x - x0))


def computed_in_every_call(f, x0, h=1e-5):
    """When the caller's array changes, your approximation becomes that of another point. When are value
    and gradient computed?
    """
    return lambda x: float(f(x0) + _gradient(f, x0, h) @ (x - x0))


@edge
def whole_numbers(f, x0, h=1e-5):
    """Your slope is 0, or wrong, when the point holds integers. In which type do you move?"""
    plane = right(f, x0, h)
    if np.asarray(x0).dtype.kind not in "iu" or h >= 1:
        return plane
    value = plane(x0)

    def approximation(x):
        plane(x)
        return value

    return approximation


@edge
def any_step(f, x0, h=1e-5):
    """You accept an h that is 0, negative or not a number. Which of these is a step to each side?"""
    if h > 0 and np.isfinite(h):
        return right(f, x0, h)
    return right(f, x0)


@edge
def point_not_checked(f, x0, h=1e-5):
    """You accept a point that is NaN, infinite or not a vector. The README asks for a ValueError."""
    if np.ndim(x0) == 1 and np.isfinite(x0).all():
        return right(f, x0, h)
    return lambda x: float("nan")


@edge
def argument_not_checked(f, x0, h=1e-5):
    """Your approximation accepts an argument of a different shape. The README asks for a ValueError."""
    plane = right(f, x0, h)

    def approximation(x):
        if np.shape(x) != np.shape(x0):
            return plane(x0)
        return plane(x)

    return approximation


@edge
def argument_may_be_anything(f, x0, h=1e-5):
    """Your approximation accepts an argument that is NaN or infinite. The README asks for a ValueError."""
    plane = right(f, x0, h)

    def approximation(x):
        if np.shape(x) == np.shape(x0) and not np.isfinite(x).all():
            return float("nan")
        return plane(x)

    return approximation
