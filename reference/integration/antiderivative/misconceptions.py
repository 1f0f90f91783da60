"""Wrong answers we expect for antiderivative, and what to say about each."""

import numpy as np
from antiderivative import antiderivative as right

from dojo.misconceptions import edge


def _running_total(stretches):
    """The areas of the stretches, added up from 0."""
    return np.concatenate([[0.0], np.cumsum(stretches)])


def zero_missing(x, y):
    """Your result has one entry too few: the first one, 0, is missing. How much has been collected at the
    first point?
    """
    return np.cumsum(np.diff(x) * (y[:-1] + y[1:]) / 2)


def shifted(x, y):
    """Your areas come one point too early: the first stretch is counted at the first point. At which point
    is it complete?
    """
    collected, total = np.zeros(len(x)), 0.0
    for i in range(len(x) - 1):
        total += (x[i + 1] - x[i]) * (y[i] + y[i + 1]) / 2
        collected[i] = total
    return collected


def total_only(x, y):
    """Your result is only the whole area. The README asks for the area up to each point."""
    return float(np.sum(np.diff(x) * (y[:-1] + y[1:]) / 2))


def starts_with_the_value(x, y):
    """Your first entry is the first value, and all the others are too large by that much. How much has been
    collected at the beginning?
    """
    return y[0] + _running_total(np.diff(x) * (y[:-1] + y[1:]) / 2)


def stretches_not_added(x, y):
    """Your entries are the areas of single stretches. How much has been collected before each of them?"""
    return np.concatenate([[0.0], np.diff(x) * (y[:-1] + y[1:]) / 2])


def one_trapezoid(x, y):
    """Each of your entries is the area of one trapezoid that begins at the first point. Which values lie
    between?
    """
    return (x - x[0]) * (y[0] + y) / 2


def left_rectangles(x, y):
    """In the README's example your result is (0, 2, 10, 14), as if each stretch had the height at its left
    end. What is the mean height of a trapezoid?
    """
    return _running_total(np.diff(x) * y[:-1])


def right_rectangles(x, y):
    """In the README's example your result is (0, 4, 12, 12), as if each stretch had the height at its right
    end. What is the mean height of a trapezoid?
    """
    return _running_total(np.diff(x) * y[1:])


def not_halved(x, y):
    """Your areas are twice the right ones. What is the mean height of a trapezoid?"""
    return _running_total(np.diff(x) * (y[:-1] + y[1:]))


def running_total_of_the_values(x, y):
    """Your result is the running total of the values. How long does the car drive at each speed?"""
    return np.cumsum(y)


def widths_forgotten(x, y):
    """Your areas do not depend on the points: each stretch counts as if its width were 1. How long
    does the car drive at each speed?
    """
    return _running_total((y[:-1] + y[1:]) / 2)


def even_points(x, y):
    """Your result is right only for evenly spaced points: in the README's example it ends with 12. How wide
    is the stretch from 1 to 3?
    """
    collected = np.zeros(len(x))
    for i in range(1, len(x)):
        collected[i] = collected[i - 1] + (x[-1] - x[0]) / (len(x) - 1) * (y[i - 1] + y[i]) / 2
    return collected


def first_width(x, y):
    """Your result is right only for evenly spaced points: in the README's example it ends with 9. How wide is
    the stretch from 1 to 3?
    """
    return _running_total((x[1] - x[0]) * (y[:-1] + y[1:]) / 2)


def derivative(x, y):
    """Your result consists of the slopes between neighbours: the derivative. In which direction does the
    theorem go?
    """
    return np.concatenate([[0.0], np.diff(y) / np.diff(x)])


def ends_at_zero(x, y):
    """Your last entry is 0, and the others are minus the areas still to come. Where does the collecting
    begin?
    """
    collected = np.zeros(len(x))
    for i in range(len(x) - 2, -1, -1):
        collected[i] = collected[i + 1] - (x[i + 1] - x[i]) * (y[i] + y[i + 1]) / 2
    return collected


@edge
def order_unchecked(x, y):
    """You accept points that fall or repeat. The README asks for a ValueError."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape or not len(x) or not np.isfinite([x, y]).all():
        return right(x, y)
    return np.concatenate([[0.0], np.cumsum(np.diff(x) * (y[1:] + y[:-1]) / 2)])


@edge
def equal_points_taken(x, y):
    """You accept two points at the same place. Which of the two values does the function have there?"""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape or not len(x) or (np.diff(x) < 0).any():
        return right(x, y)
    return order_unchecked(x, y)


@edge
def nan_taken(x, y):
    """You accept an entry that is NaN or infinite. A single NaN spreads through every later
    area: where should it stop?
    """
    if np.ndim(x) == 1 and np.shape(x) == np.shape(y) and len(x) and not np.isfinite([x, y]).all():
        return np.full(len(x), np.nan)
    return right(x, y)
