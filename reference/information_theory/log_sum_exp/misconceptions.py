"""Wrong answers we expect for log_sum_exp, and what to say about each."""

import math

import numpy as np
from log_sum_exp import log_sum_exp as right

from dojo.misconceptions import edge


def no_shift(x, axis=None):
    """Your result is inf where entries are near 1000 and -inf where they are near -1000. What does
    exp give there?
    """
    right(x, axis)
    with np.errstate(all="ignore"):
        return np.log(np.exp(np.asarray(x, dtype=float)).sum(axis=axis))


def shift_not_added_back(x, axis=None):
    """Your result lies between 0 and log n: it misses the largest entry. What did you subtract
    before the exponential?
    """
    result, largest = right(x, axis), np.max(np.asarray(x, dtype=float), axis=axis)
    return result - np.where(np.isfinite(largest), largest, 0.0)


def shift_added_twice(x, axis=None):
    """Your result is off by twice the largest entry. The shift was subtracted: which sign brings it back?"""
    result, largest = right(x, axis), np.max(np.asarray(x, dtype=float), axis=axis)
    return result - 2 * np.where(np.isfinite(largest), largest, 0.0)


def only_the_maximum(x, axis=None):
    """You return the largest entry. Log-sum-exp is larger: by log 2 for two equal entries, by log n
    for n of them.
    """
    right(x, axis)
    return np.max(np.asarray(x, dtype=float), axis=axis)


def sum_of_the_entries(x, axis=None):
    """You return the sum of the entries, because log undoes exp. Does it, with a sum in between?"""
    right(x, axis)
    with np.errstate(invalid="ignore"):
        return np.sum(np.asarray(x, dtype=float), axis=axis)


def mean_for_sum(x, axis=None):
    """Your result is log n too small: that is the logarithm of the mean of the exponentials."""
    result = right(x, axis)
    return result - math.log(np.size(x) if axis is None else np.shape(x)[axis])


def without_the_logarithm(x, axis=None):
    """Your result is the sum of the exponentials, e to the right result. The last step is a logarithm."""
    with np.errstate(over="ignore"):
        return np.exp(right(x, axis))


def in_bits(x, axis=None):
    """Every value is 1/ln 2 = 1.4427 times the right one: a logarithm to base 2, though the exponentials have
    base e.
    """
    return right(x, axis) / math.log(2)


def axis_ignored(x, axis=None):
    """You return one number for the whole array when an axis is given. Where does your sum learn
    about the axis?
    """
    right(x, axis)
    return right(x)


def other_axis(x, axis=None):
    """You sum along the wrong axis of a matrix: axis 0 runs down the rows, so it leaves one number
    for each column.
    """
    right(x, axis)
    if axis is not None and np.ndim(x) == 2:
        axis = 1 - axis % 2
    return right(x, axis)


def keeps_the_axis(x, axis=None):
    """Your values are right, but the summed axis is still there with length 1. The README asks for a shape
    without it.
    """
    result = right(x, axis)
    return result if axis is None else np.expand_dims(result, axis)


def one_shift_for_all(x, axis=None):
    """Rows far below the largest entry of the whole array come out as -inf. Which maximum should be
    subtracted from a row?
    """
    right(x, axis)
    x = np.asarray(x, dtype=float)
    finite = x[np.isfinite(x)]
    largest = finite.max() if finite.size else 0.0
    with np.errstate(all="ignore"):
        return np.log(np.exp(x - largest).sum(axis=axis)) + largest


def shifts_by_the_mean(x, axis=None):
    """Your result is inf where one entry lies far above the others: with the mean subtracted, an exponent can
    still be large. What could you subtract so that none is?
    """
    right(x, axis)
    x = np.asarray(x, dtype=float)
    with np.errstate(all="ignore"):
        middle = x.mean(axis=axis, keepdims=True)
        middle = np.where(np.isfinite(middle), middle, 0.0)
        result = np.log(np.exp(x - middle).sum(axis=axis, keepdims=True)) + middle
    return result.item() if axis is None else result.squeeze(axis)


def clipped(x, axis=None):
    """Your result stops changing beyond 700 and below -700. Does clipping keep the sum, or only
    avoid the warning?
    """
    right(x, axis)
    return np.log(np.exp(np.clip(np.asarray(x, dtype=float), -700, 700)).sum(axis=axis))


def infinity_minus_infinity(x, axis=None):
    """Your result is NaN where the largest entry is infinite: your shift computes inf - inf. What should it
    be there?
    """
    result, largest = right(x, axis), np.max(np.asarray(x, dtype=float), axis=axis)
    result = np.where(np.isfinite(largest), result, np.nan)
    return float(result) if axis is None else result


def refuses_infinity(x, axis=None):
    """You refuse infinite entries. Minus infinity is the logarithm of probability 0, a number like
    any other here.
    """
    if np.isinf(x).any():
        raise ValueError("x holds an infinity")
    return right(x, axis)


@edge
def passes_nan_on(x, axis=None):
    """You return NaN where an entry is NaN. The README asks for a ValueError: a NaN should not
    travel further.
    """
    values = np.asarray(x, dtype=float)
    if values.size and np.isnan(values).any():
        return values.sum(axis=axis)
    return right(x, axis)


def shifts_in_place(x, axis=None):
    """Your values are right, but the caller's array has been shifted. Does your subtraction make a
    new array?
    """
    result = right(x, axis)
    if isinstance(x, np.ndarray) and x.dtype.kind == "f":
        largest = x.max(axis=axis, keepdims=True)
        x -= np.where(np.isfinite(largest), largest, 0.0)
    return result
