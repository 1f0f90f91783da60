"""Wrong answers we expect for trapezoidal_rule, and what to say about each."""

import numpy as np
from trapezoidal_rule import trapezoidal_rule as right

from dojo.misconceptions import edge, inexact


def _sum(widths, heights):
    """The sum of the areas of some rectangles."""
    return float(np.sum(widths * heights))


def left_heights(x, y):
    """Each of your pieces is a rectangle with the height at its left end. What is the
    height at its right end for?
    """
    return _sum(np.diff(x), y[:-1])


def right_heights(x, y):
    """Each of your pieces is a rectangle with the height at its right end. What is the
    height at its left end for?
    """
    return _sum(np.diff(x), y[1:])


def half_forgotten(x, y):
    """Your result is twice the right one. The mean height of a trapezoid is half of what?"""
    return _sum(np.diff(x), y[:-1] + y[1:])


def half_of_one_height(x, y):
    """The left height of each trapezoid counts twice as much as the right one. What is divided by 2 in the
    README?
    """
    return _sum(np.diff(x), y[:-1] + y[1:] / 2)


def even_grid(x, y):
    """Your result is right only for pieces of equal width: in the README's example it is 8.25. How wide is
    the piece from 1 to 3?
    """
    return sum((x[-1] - x[0]) / (len(x) - 1) * (y[i] + y[i + 1]) / 2 for i in range(len(x) - 1))


def first_width(x, y):
    """All of your pieces are as wide as the first one. How wide is the piece from 1 to 3?"""
    return (x[1] - x[0]) * (y[0] / 2 + sum(y[1:-1]) + y[-1] / 2)


def mean_height(x, y):
    """Your result is the length of the interval times the mean of y. Should heights count for more where the
    points are crowded together?
    """
    return (x[-1] - x[0]) * sum(y) / len(y)


def last_piece_missing(x, y):
    """Your sum stops one trapezoid early. How many trapezoids do n points make?"""
    return sum((x[i + 1] - x[i]) * (y[i] + y[i + 1]) / 2 for i in range(len(x) - 2))


def unsigned_heights(x, y):
    """Your result counts area below the axis as positive. What is the integral of the
    constant -1 over [0, 1]?
    """
    return _sum(np.diff(x), (np.abs(y[:-1]) + np.abs(y[1:])) / 2)


def unsigned_mean_heights(x, y):
    """The mean height of your trapezoids is never negative. Does a trapezoid below the axis count as
    positive or as negative?
    """
    return sum((x[i] - x[i - 1]) * abs(y[i] + y[i - 1]) / 2 for i in range(1, len(x)))


def unsigned_areas(x, y):
    """No trapezoid of yours has a negative area. What does the README say about heights below the axis, and
    about points in decreasing order?
    """
    return float(np.sum(np.abs(np.diff(x) * (y[:-1] + y[1:]) / 2)))


def unsigned_widths(x, y):
    """Your result keeps its sign when the points come in falling order. What happens to an integral when its
    limits are swapped?
    """
    return _sum(np.abs(np.diff(x)), (y[:-1] + y[1:]) / 2)


def axes_swapped(x, y):
    """Your result is the area between the graph and the y-axis. Which differences are the widths, those of x
    or those of y?
    """
    return _sum(np.diff(y), (x[:-1] + x[1:]) / 2)


def whole_halves(x, y):
    """The halves get lost in your sum. Which division in Python drops the remainder?"""
    return _sum(np.diff(x), (y[:-1] + y[1:]) // 2)


@edge
@inexact
def small_integers_overflow(x, y):
    """Your result is wrong for numpy's small integer types: in 8 bits, 200 + 100 is 44. In which type do you
    calculate?
    """
    right(x, y)
    with np.errstate(over="ignore"):
        return _sum(np.diff(x), np.add(y[:-1], y[1:]) / 2)


@edge
def order_unchecked(x, y):
    """You accept points that go back and forth, or repeat. The README asks for a ValueError."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape or not (np.isfinite(x).all() and np.isfinite(y).all()) or not len(x):
        return right(x, y)
    return float(np.sum(np.diff(x) * (y[:-1] + y[1:])) / 2)
