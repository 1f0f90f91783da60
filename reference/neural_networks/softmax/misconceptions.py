"""Wrong answers we expect for softmax, and what to say about each."""

import numpy as np
from softmax import softmax as right

from dojo.misconceptions import edge


def _shares(x, axis, shift):
    """The exponentials of the scores after a shift, over their sums."""
    with np.errstate(all="ignore"):
        weights = np.exp(x - shift)
        return weights / weights.sum(axis=axis, keepdims=True)


def no_shift(x, axis=-1):
    """Your result is NaN for scores near 1000, and for scores near -1000. What does exp give there, and what
    does the division?
    """
    return _shares(x, axis, 0.0)


def one_shift_for_all(x, axis=-1):
    """Rows far below the largest entry of the whole array come out as NaN. Which maximum should be subtracted
    from a row?
    """
    return _shares(x, axis, x.max())


def shifts_by_the_mean(x, axis=-1):
    """Your result is NaN where one score lies far above the others: with the mean subtracted, an exponent can
    still be large. What could you subtract so that none is?
    """
    with np.errstate(all="ignore"):
        return _shares(x, axis, x.mean(axis=axis, keepdims=True))


def clipped(x, axis=-1):
    """Your result no longer changes once scores leave the range from -500 to 500. Is the difference between
    1000 and 999 still seen?
    """
    return _shares(np.clip(x, -500, 500), axis, 0.0)


def divided_by_the_largest(x, axis=-1):
    """Your shares stay the same when all scores are doubled, but not when the same number is added to all.
    Which of the two should change no share?
    """
    with np.errstate(all="ignore"):
        return _shares(x / x.max(axis=axis, keepdims=True), axis, 0.0)


def sums_over_everything(x, axis=-1):
    """Your entries sum to 1 over the whole array, so that rows compete with each other. Along which axis is
    the sum 1?
    """
    return _shares(x, None, x.max())


def for_one_small_vector(x, axis=-1):
    """Your result is NaN for scores near 1000, and all rows of an array share one sum. What may be subtracted
    from scores, and along which axis is the sum 1?
    """
    return _shares(x, None, 0.0)


def first_axis_by_default(x, axis=0):
    """When no axis is given, your columns sum to 1. Samples are rows here, and the scores of one sample lie
    along the last axis.
    """
    return _shares(x, axis, x.max(axis=axis, keepdims=True))


def axis_ignored(x, axis=-1):
    """Your entries sum to 1 along the last axis, whatever axis is asked for. Where does your sum learn about
    it?
    """
    return _shares(x, -1, x.max(axis=-1, keepdims=True))


def sum_without_its_axis(x, axis=-1):
    """In a square matrix your rows are divided by the sums of other rows. What shape do the sums need, to
    divide row by row?
    """
    weights = np.exp(x - x.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis)


def maximum_without_its_axis(x, axis=-1):
    """In a square matrix your shifts belong to other rows, so they change the shares. What shape do the maxima
    need, to be subtracted row by row?
    """
    return _shares(x, axis, x.max(axis=axis))


def no_axis_kept(x, axis=-1):
    """In a square matrix your shifts and your sums belong to other rows. What shape do maxima and sums need,
    to fit the matrix row by row?
    """
    with np.errstate(all="ignore"):
        weights = np.exp(x - x.max(axis=axis))
        return weights / weights.sum(axis=axis)


def not_divided(x, axis=-1):
    """Your largest entry is always 1, so the sum exceeds 1 where there are rivals. What turns the
    exponentials into shares?
    """
    return np.exp(x - x.max(axis=axis, keepdims=True))


def shares_of_the_scores(x, axis=-1):
    """Your entries have the same ratios as the scores, and some may be negative. What makes every weight
    positive?
    """
    with np.errstate(all="ignore"):
        return x / x.sum(axis=axis, keepdims=True)


def only_the_winner(x, axis=-1):
    """Your result is 1 for the largest score and 0 for the others, even where they are close. What
    is soft in softmax?
    """
    result = np.zeros(x.shape)
    np.put_along_axis(result, np.expand_dims(x.argmax(axis=axis), axis), 1.0, axis=axis)
    return result


def a_sigmoid_each(x, axis=-1):
    """Each of your entries depends on its own score alone: these are sigmoids. How do the scores compete?"""
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-x))


def logarithms_of_the_shares(x, axis=-1):
    """None of your entries is positive: they are the logarithms of the shares. Which step leads
    back to the shares?
    """
    shifted = x - x.max(axis=axis, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=axis, keepdims=True))


def smallest_score_wins(x, axis=-1):
    """Your shares fall as the scores rise. What sign should the exponent have?"""
    with np.errstate(all="ignore"):
        return _shares(-x, axis, (-x).max(axis=axis, keepdims=True))


def base_two(x, axis=-1):
    """One point of score doubles the odds in your result. It should multiply them by e."""
    weights = 2 ** (x - x.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)


def shifts_in_place(x, axis=-1):
    """Your values are right, but the caller's scores have been shifted. Does your subtraction make
    a new array?
    """
    x -= x.max(axis=axis, keepdims=True)
    return _shares(x, axis, 0.0)


@edge
def bytes_wrap_around(x, axis=-1):
    """Your result is wrong for the bytes of an image. What is 0 minus 1 for bytes?"""
    right(x, axis)
    x = np.asarray(x)
    with np.errstate(all="ignore"):
        weights = np.exp(x - x.max(axis=axis, keepdims=True))
        return weights / weights.sum(axis=axis, keepdims=True)


@edge
def uniform_where_all_is_ruled_out(x, axis=-1):
    """You return equal shares where all scores are minus infinity. Does anything say that they are equal? The
    README asks for a ValueError.
    """
    values = np.asarray(x, dtype=float)
    if values.size and -values.ndim <= axis < values.ndim:
        values = np.where(values.max(axis=axis, keepdims=True) == -np.inf, 0.0, values)
    return right(values, axis)


@edge
def nan_where_all_is_ruled_out(x, axis=-1):
    """Your result is NaN where all scores are minus infinity: inf - inf, or 0/0. What does the
    README ask for?
    """
    values = np.asarray(x, dtype=float)
    if values.size and -values.ndim <= axis < values.ndim:
        nothing = values.max(axis=axis, keepdims=True) == -np.inf
        return np.where(nothing, np.nan, right(np.where(nothing, 0.0, values), axis))
    return right(x, axis)


@edge
def nan_for_plus_infinity(x, axis=-1):
    """Your result holds NaN where a score is plus infinity: it computes inf - inf. What does the
    README ask for?
    """
    values = np.asarray(x, dtype=float)
    if values.size and np.isposinf(values).any():
        right(np.where(np.isposinf(values), 0.0, values), axis)
        spoilt = np.isposinf(values).any(axis=axis, keepdims=True)
        return np.where(spoilt, np.nan, right(np.where(spoilt, 0.0, values), axis))
    return right(x, axis)
