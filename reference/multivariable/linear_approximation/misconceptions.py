"""Wrong answers we expect for linear_approximation, and what to say about each."""

import numpy as np
from linear_approximation import linear_approximation as right

from dojo.misconceptions import edge


def _parts(f, x0, h):
    """The right approximation, the point, the value and the gradient there."""
    plane = right(f, x0, h)
    x0 = np.array(x0, dtype=float)
    value = plane(x0)
    gradient = np.array([(f(x0 + step) - f(x0 - step)) / (2 * h) for step in h * np.eye(len(x0))])
    return plane, x0, value, gradient


def _changed(f, x0, h, change):
    """An approximation with another formula, which refuses like the right one."""
    plane, x0, value, gradient = _parts(f, x0, h)

    def approximation(x):
        plane(x)
        return float(change(np.asarray(x, dtype=float), x0, value, gradient))

    return approximation


def not_shifted(f, x0, h=1e-5):
    """Your value at the point itself is wrong: the gradient is multiplied by x. How far is x from x_0?"""
    return _changed(f, x0, h, lambda x, x0, value, gradient: value + gradient @ x)


def value_forgotten(f, x0, h=1e-5):
    """Your value at the point itself is 0. What should it be there?"""
    return _changed(f, x0, h, lambda x, x0, value, gradient: gradient @ (x - x0))


def through_the_origin(f, x0, h=1e-5):
    """Your plane goes through the origin. Through which point of the graph should it go?"""
    return _changed(f, x0, h, lambda x, x0, value, gradient: gradient @ x)


def constant(f, x0, h=1e-5):
    """Your approximation is constant. What slope does the function have at x_0?"""
    return _changed(f, x0, h, lambda x, x0, value, gradient: value)


def other_way(f, x0, h=1e-5):
    """Your plane falls where the function rises. Does the way lead from x_0 to x, or back?"""
    return _changed(f, x0, h, lambda x, x0, value, gradient: value - gradient @ (x - x0))


def gradient_at_the_argument(f, x0, h=1e-5):
    """Your slope changes with the argument. At which point is the gradient taken?"""
    plane, x0, value, _ = _parts(f, x0, h)

    def approximation(x):
        plane(x)
        x = np.asarray(x, dtype=float)
        gradient = [(f(x + step) - f(x - step)) / (2 * h) for step in h * np.eye(len(x))]
        return float(value + np.array(gradient) @ (x - x0))

    return approximation


def value_at_the_argument(f, x0, h=1e-5):
    """You add the slope to the value at x. At which point is the value known?"""
    plane, x0, _, gradient = _parts(f, x0, h)

    def approximation(x):
        plane(x)
        x = np.asarray(x, dtype=float)
        return float(f(x) + gradient @ (x - x0))

    return approximation


def function_itself(f, x0, h=1e-5):
    """Your approximation has the values of the function itself. What does a plane do far from the point?"""
    plane, _, _, _ = _parts(f, x0, h)

    def approximation(x):
        plane(x)
        return float(f(np.asarray(x, dtype=float)))

    return approximation


def half_of_the_slope(f, x0, h=1e-5):
    """Your slope is half the right one. Which term of Taylor's formula has a 1/2?"""
    return _changed(f, x0, h, lambda x, x0, value, gradient: value + gradient @ (x - x0) / 2)


def twice_the_slope(f, x0, h=1e-5):
    """Your slope is twice the right one. How far apart are the points of a central difference?"""
    return _changed(f, x0, h, lambda x, x0, value, gradient: value + 2 * gradient @ (x - x0))


def distance_for_the_way(f, x0, h=1e-5):
    """You multiply by the distance to x_0, without a sign. What happens on the other side of x_0?"""
    return _changed(f, x0, h, lambda x, x0, value, gradient: value + gradient @ np.abs(x - x0))


def sum_of_the_slopes(f, x0, h=1e-5):
    """You add up all the slopes, and all the steps, before you multiply. Which slope
    belongs to which step?
    """
    return _changed(f, x0, h, lambda x, x0, value, gradient: value + gradient.sum() * (x - x0).sum())


def vector_of_terms(f, x0, h=1e-5):
    """Your approximation returns a vector with one term for each variable. What is their sum?"""
    plane, x0, value, gradient = _parts(f, x0, h)

    def approximation(x):
        plane(x)
        return value + gradient * (np.asarray(x, dtype=float) - x0)

    return approximation


def forward_difference(f, x0, h=1e-5):
    """Your slope looks only to one side. What does the central difference compare?"""
    plane, x0, value, _ = _parts(f, x0, h)
    gradient = np.array([(f(x0 + step) - f(x0)) / h for step in h * np.eye(len(x0))])

    def approximation(x):
        plane(x)
        return float(value + gradient @ (np.asarray(x, dtype=float) - x0))

    return approximation


def own_step(f, x0, h=1e-5):
    """Your slope does not depend on h. What if the caller asks for another step?"""
    right(f, x0, h)
    return right(f, x0, 1e-5)


def step_too_small(f, x0, h=1e-12):
    """With the default step only three or four digits are right. How many of the 16 digits survive in the
    difference?
    """
    return right(f, x0, h)


def keeps_the_callers_array(f, x0, h=1e-5):
    """Your approximation changes when the caller's array does. Does your function keep
    that array, or a copy?
    """
    plane, _, value, gradient = _parts(f, x0, h)
    kept = np.asarray(x0)

    def approximation(x):
        plane(x)
        return float(value + gradient @ (np.asarray(x, dtype=float) - kept.astype(float)))

    return approximation


@edge
def whole_numbers(f, x0, h=1e-5):
    """Your slope is 0, or wrong, when the point holds integers: the step is truncated. In
    which type do you move?
    """
    plane, point, value, gradient = _parts(f, x0, h)
    if np.asarray(x0).dtype.kind not in "iu" or h >= 1:
        return plane
    return _changed(f, x0, h, lambda x, x0, value, gradient: value)


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
    plane, x0, value, gradient = _parts(f, x0, h)

    def approximation(x):
        if np.shape(x) != x0.shape:
            return value
        return plane(x)

    return approximation


@edge
def argument_may_be_anything(f, x0, h=1e-5):
    """Your approximation accepts an argument that is NaN or infinite. The README asks for a ValueError."""
    plane, x0, value, gradient = _parts(f, x0, h)

    def approximation(x):
        if np.shape(x) == x0.shape and not np.isfinite(x).all():
            return float("nan")
        return plane(x)

    return approximation
