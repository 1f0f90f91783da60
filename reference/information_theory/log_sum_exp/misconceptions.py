"""Wrong answers we expect for log_sum_exp, and what to say about each."""

import numpy as np
from log_sum_exp import log_sum_exp as right

from dojo.misconceptions import edge


def _largest(x, axis):
    """The largest entry along an axis, which is kept, or 0 where it is infinite."""
    largest = np.max(x, axis=axis, keepdims=True)
    return np.where(np.isfinite(largest), largest, 0.0)


def _shifted(x, axis, shift):
    """The logarithm of the sum after a shift, which is not added back."""
    with np.errstate(all="ignore"):
        return np.log(np.sum(np.exp(x - shift), axis=axis))


def no_shift(x, axis=None):
    """Your result is inf where entries are near 1000 and -inf where they are near -1000. What does
    exp give there?
    """
    return _shifted(x, axis, 0.0)


def shift_not_added_back(x, axis=None):
    """Your result lies between 0 and log n: it misses the largest entry. What did you subtract
    before the exponential?
    """
    return _shifted(x, axis, _largest(x, axis))


def shift_added_twice(x, axis=None):
    """Your result is off by twice the largest entry. The shift was subtracted: which sign brings it back?"""
    largest = _largest(x, axis)
    return _shifted(x, axis, largest) - np.squeeze(largest, axis=axis)


def shift_multiplied_back(x, axis=None):
    """For (1000, 1000) your result is 1000 times log 2, not 1000 plus log 2. What undoes a subtraction inside
    the exponential, once the logarithm is taken?
    """
    largest = _largest(x, axis)
    return _shifted(x, axis, largest) * np.squeeze(largest, axis=axis)


def only_the_maximum(x, axis=None):
    """You return the largest entry. Log-sum-exp is larger: by log 2 for two equal entries, by log n
    for n of them.
    """
    return np.max(x, axis=axis)


def sum_of_the_entries(x, axis=None):
    """You return the sum of the entries, because log undoes exp. Does it, with a sum in between?"""
    with np.errstate(invalid="ignore"):
        return np.sum(x, axis=axis)


def mean_for_sum(x, axis=None):
    """Your result is log n too small: that is the logarithm of the mean of the exponentials."""
    largest = _largest(x, axis)
    with np.errstate(all="ignore"):
        return np.log(np.mean(np.exp(x - largest), axis=axis)) + np.squeeze(largest, axis=axis)


def without_the_logarithm(x, axis=None):
    """Your result is the sum of the exponentials, e to the right result. The last step is a logarithm."""
    with np.errstate(over="ignore"):
        return np.sum(np.exp(x), axis=axis)


def in_bits(x, axis=None):
    """Every value is 1/ln 2 = 1.4427 times the right one: a logarithm to base 2, though the exponentials have
    base e.
    """
    largest = _largest(x, axis)
    return (_shifted(x, axis, largest) + np.squeeze(largest, axis=axis)) / np.log(2)


def base_two_for_the_sum(x, axis=None):
    """For two equal entries your result is larger than the entry by 1, not by log 2. Which logarithm undoes
    e^x?
    """
    largest = _largest(x, axis)
    return _shifted(x, axis, largest) / np.log(2) + np.squeeze(largest, axis=axis)


def axis_ignored(x, axis=None):
    """You return one number for the whole array when an axis is given. Where does your sum learn
    about the axis?
    """
    return float(_shifted(x, None, _largest(x, None)) + _largest(x, None).item())


def keeps_the_axis(x, axis=None):
    """Your values are right, but the summed axis is still there with length 1. The README asks for a shape
    without it.
    """
    largest = _largest(x, axis)
    with np.errstate(all="ignore"):
        result = np.log(np.sum(np.exp(x - largest), axis=axis, keepdims=True)) + largest
    return result.item() if axis is None else result


def maximum_without_its_axis(x, axis=None):
    """Along axis 1 of a square matrix, your shifts belong to the wrong rows. What shape does the vector of the
    maxima need, to be subtracted row by row?
    """
    largest = np.max(x, axis=axis)
    largest = np.where(np.isfinite(largest), largest, 0.0)
    return _shifted(x, axis, largest) + largest


def one_shift_for_all(x, axis=None):
    """Rows far below the largest entry of the whole array come out as -inf. Which maximum should be
    subtracted from a row?
    """
    finite = x[np.isfinite(x)]
    largest = finite.max() if finite.size else 0.0
    return _shifted(x, axis, largest) + largest


def shifts_by_the_mean(x, axis=None):
    """Your result is inf where one entry lies far above the others: with the mean subtracted, an exponent can
    still be large. What could you subtract so that none is?
    """
    with np.errstate(all="ignore"):
        middle = np.mean(x, axis=axis, keepdims=True)
        middle = np.where(np.isfinite(middle), middle, 0.0)
    return _shifted(x, axis, middle) + np.squeeze(middle, axis=axis)


def clipped(x, axis=None):
    """Your result stops changing beyond 700 and below -700. Does clipping keep the sum, or only
    avoid the warning?
    """
    return _shifted(np.clip(x, -700, 700), axis, 0.0)


def infinity_minus_infinity(x, axis=None):
    """Your result is NaN where the largest entry is infinite. What is inf - inf in a float?"""
    largest = np.max(x, axis=axis, keepdims=True)
    return _shifted(x, axis, largest) + np.squeeze(largest, axis=axis)


def shifts_in_place(x, axis=None):
    """Your values are right, but the caller's array has been shifted. Does your subtraction make a
    new array?
    """
    largest = _largest(x, axis)
    x -= largest
    return _shifted(x, axis, 0.0) + np.squeeze(largest, axis=axis)


@edge
def passes_nan_on(x, axis=None):
    """You return NaN where an entry is NaN. The README asks for a ValueError: a NaN should not
    travel further.
    """
    values = np.asarray(x, dtype=float)
    if values.size and np.isnan(values).any():
        return values.sum(axis=axis)
    return right(x, axis)
