"""Wrong answers we expect for trapezoidal_rule, and what to say about each."""

import numpy as np
from trapezoidal_rule import trapezoidal_rule as right

from dojo.misconceptions import edge


def _checked(x, y):
    right(x, y)
    return np.asarray(x, dtype=float), np.asarray(y, dtype=float)


def left_heights(x, y):
    """Each of your pieces is a rectangle with the height at its left end. What is the
    height at its right end for?
    """
    x, y = _checked(x, y)
    return float(np.sum(np.diff(x) * y[:-1]))


def right_heights(x, y):
    """Each of your pieces is a rectangle with the height at its right end. What is the
    height at its left end for?
    """
    x, y = _checked(x, y)
    return float(np.sum(np.diff(x) * y[1:]))


def half_forgotten(x, y):
    """Your result is twice the right one. The mean height of a trapezoid is half of what?"""
    return 2 * right(x, y)


def even_grid(x, y):
    """You take all pieces to be equally wide. How wide is the piece from 0 to 1, and how wide
    is the one from 1 to 3?
    """
    x, y = _checked(x, y)
    if len(x) == 1:
        return 0.0
    width = (x[-1] - x[0]) / (len(x) - 1)
    return float(width * (y.sum() - (y[0] + y[-1]) / 2))


def first_width(x, y):
    """All of your pieces are as wide as the first one. How wide is the piece from 1 to 3?"""
    x, y = _checked(x, y)
    if len(x) == 1:
        return 0.0
    return float((x[1] - x[0]) * (y.sum() - (y[0] + y[-1]) / 2))


def ends_counted_in_full(x, y):
    """The first and the last height count too much in your sum. How many trapezoids does
    each of them belong to?
    """
    x, y = _checked(x, y)
    if len(x) == 1:
        return 0.0
    widths = np.diff(x)
    return right(x, y) + float(widths[0] * y[0] + widths[-1] * y[-1]) / 2


def ends_left_out(x, y):
    """The first and the last height do not count in your sum. How many trapezoids does
    each of them belong to?
    """
    x, y = _checked(x, y)
    if len(x) == 1:
        return 0.0
    widths = np.diff(x)
    return right(x, y) - float(widths[0] * y[0] + widths[-1] * y[-1]) / 2


def mean_height(x, y):
    """You multiply the length of the interval by the mean of y. Should heights count for more where the
    points are crowded together?
    """
    x, y = _checked(x, y)
    return float((x[-1] - x[0]) * y.mean())


def last_piece_missing(x, y):
    """Your sum stops one trapezoid early. How many trapezoids do n points make?"""
    x, y = _checked(x, y)
    return right(x[:-1], y[:-1]) if len(x) > 1 else 0.0


def unsigned_heights(x, y):
    """Your result counts area below the axis as positive. What is the integral of the
    constant -1 over [0, 1]?
    """
    x, y = _checked(x, y)
    return right(x, np.abs(y))


def unsigned_widths(x, y):
    """Your result keeps its sign when the points come in falling order. What happens to an integral when its
    limits are swapped?
    """
    x, y = _checked(x, y)
    return float(np.sum(np.abs(np.diff(x)) * (y[:-1] + y[1:])) / 2)


def axes_swapped(x, y):
    """You add up the area between the graph and the y-axis. Which differences are the widths, those of x or
    those of y?
    """
    x, y = _checked(x, y)
    return float(np.sum(np.diff(y) * (x[:-1] + x[1:])) / 2)


def whole_halves(x, y):
    """Your result is a whole number, rounded down. Which division in Python drops the remainder?"""
    return float(np.floor(right(x, y)))


@edge
def small_integers_overflow(x, y):
    """Your result is wrong for numpy's small integer types: in 8 bits, 200 + 100 is 44. In which type do you
    calculate?
    """
    right(x, y)
    x, y = np.asarray(x), np.asarray(y)
    with np.errstate(over="ignore"):
        return float(np.sum(np.diff(x) * (y[:-1] + y[1:])) / 2)


@edge
def order_unchecked(x, y):
    """You accept points that go back and forth, or repeat. The README asks for a ValueError."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape or not (np.isfinite(x).all() and np.isfinite(y).all()) or not len(x):
        return right(x, y)
    return float(np.sum(np.diff(x) * (y[:-1] + y[1:])) / 2)


def falling_points_refused(x, y):
    """You refuse points in falling order. The README integrates from x_1 to x_n, even
    when x_n is the smaller.
    """
    value = right(x, y)
    if len(x) > 1 and x[1] < x[0]:
        raise ValueError("x must rise")
    return value
