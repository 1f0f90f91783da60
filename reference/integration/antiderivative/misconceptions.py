"""Wrong answers we expect for antiderivative, and what to say about each."""

import numpy as np
from antiderivative import antiderivative as right

from dojo.misconceptions import edge


def _checked(x, y):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(x, y)
    return np.asarray(x, dtype=float), np.asarray(y, dtype=float)


def zero_missing(x, y):
    """Your result has one entry too few: the first one, 0, is missing. How much has been collected at the
    first point?
    """
    return right(x, y)[1:]


def shifted(x, y):
    """Your areas come one point too early: the last one appears twice. At which point is the first stretch
    complete?
    """
    f = right(x, y)
    return np.append(f[1:], f[-1])


def total_only(x, y):
    """Your result is only the whole area. The README asks for the area up to each point."""
    return float(right(x, y)[-1])


def starts_with_the_value(x, y):
    """Your first entry is the first value, and all the others are too large by that much. How much has been
    collected at the beginning?
    """
    _, y = _checked(x, y)
    return right(x, y) + y[0]


def stretches_not_added(x, y):
    """Your entries are the areas of single stretches. How much has been collected before each of them?"""
    return np.concatenate([[0.0], np.diff(right(x, y))])


def left_rectangles(x, y):
    """You give each stretch the height at its left end. What is the mean height of a trapezoid?"""
    x, y = _checked(x, y)
    return np.concatenate([[0.0], np.cumsum(np.diff(x) * y[:-1])])


def right_rectangles(x, y):
    """You give each stretch the height at its right end. What is the mean height of a trapezoid?"""
    x, y = _checked(x, y)
    return np.concatenate([[0.0], np.cumsum(np.diff(x) * y[1:])])


def not_halved(x, y):
    """Your areas are twice the right ones. What is the mean height of a trapezoid?"""
    return 2 * right(x, y)


def widths_forgotten(x, y):
    """Your result does not depend on the widths: you just add up the values. How long does the car drive at
    each speed?
    """
    x, y = _checked(x, y)
    return right(np.arange(len(x)), y)


def even_points(x, y):
    """You use the mean width for every stretch. Are the points evenly spaced?"""
    x, y = _checked(x, y)
    return right(np.linspace(x[0], x[-1], len(x)), y)


def derivative(x, y):
    """Your result consists of the slopes between neighbours: the derivative. In which direction does the
    theorem go?
    """
    x, y = _checked(x, y)
    return np.concatenate([[0.0], np.diff(y) / np.diff(x)])


def ends_at_zero(x, y):
    """Your last entry is 0, and the others are minus the areas still to come. Where does the collecting
    begin?
    """
    f = right(x, y)
    return f - f[-1]


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
