"""Wrong answers we expect for dropout, and what to say about each."""

import numpy as np


def not_rescaled(x, rate, rng, training=True):
    """Your mask holds 0 and 1, so the mean of y is smaller than that of x. What are the entries that are kept
    multiplied by?
    """
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask, mask


def rate_as_keep_probability(x, rate, rng, training=True):
    """For rate 0.1 about nine in ten of your entries are 0, and the others are ten times as large. Is the
    rate the probability of being kept or of being dropped?
    """
    if not training or rate == 0:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) < rate) / rate
    return x * mask, mask


def comparison_reversed(x, rate, rng, training=True):
    """Your factor 1/(1 - r) is right, but you drop an entry with probability 1 - r. How often is a random number
    below r?
    """
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) < rate) / (1 - rate)
    return x * mask, mask


def divided_by_the_rate(x, rate, rng, training=True):
    """The right share of your entries is 0, but for rate 0.1 the others are ten times as large as before.
    With which probability is an entry kept?
    """
    if not training or rate == 0:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate) / rate
    return x * mask, mask


def made_smaller(x, rate, rng, training=True):
    """What you keep is multiplied by 1 - r, so the mean falls twice. Must the entries that are kept become larger or
    smaller?
    """
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate) * (1 - rate)
    return x * mask, mask


def rescaled_in_evaluation(x, rate, rng, training=True):
    """In evaluation you multiply by 1 - r. What mask does the README ask for when not training?"""
    if not training:
        mask = np.full(x.shape, 1 - rate)
        return x * mask, mask
    mask = (rng.random(x.shape) >= rate) / (1 - rate)
    return x * mask, mask


def rescaled_only_in_evaluation(x, rate, rng, training=True):
    """In training your mask holds 0 and 1, and in evaluation only 1 - r. Where does the README correct the
    mean?
    """
    if not training:
        mask = np.full(x.shape, 1 - rate)
        return x * mask, mask
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask, mask


def dropped_in_evaluation(x, rate, rng, training=True):
    """Your mask has zeros even when not training. May a prediction of the finished network depend on chance?"""
    mask = (rng.random(x.shape) >= rate) / (1 - rate)
    return x * mask, mask


def one_mask_for_all_rows(x, rate, rng, training=True):
    """All rows of your mask are equal. Does every sample lose the same units?"""
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = np.ones(x.shape) * (rng.random(x.shape[-1]) >= rate) / (1 - rate)
    return x * mask, mask


def whole_rows_dropped(x, rate, rng, training=True):
    """In your mask each row is all 0 or has no 0. What does a row hold, and how many decisions does each of
    its entries need?
    """
    if not training:
        return x.copy(), np.ones(x.shape)
    kept = (rng.random(len(x)) >= rate) / (1 - rate)
    mask = np.ones(x.shape) * kept.reshape(-1, *[1] * (x.ndim - 1))
    return x * mask, mask


def exact_number_dropped(x, rate, rng, training=True):
    """Your masks for one shape and one rate all have the same number of zeros. Is one entry independent of
    the others then?
    """
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = np.full(x.size, 1 / (1 - rate))
    mask[rng.permutation(x.size)[: round(rate * x.size)]] = 0
    mask = mask.reshape(x.shape)
    return x * mask, mask


def divided_by_the_share_kept(x, rate, rng, training=True):
    """Your factor depends on how many entries happen to be kept. Which number in the README makes the mean right on
    average?
    """
    if not training:
        return x.copy(), np.ones(x.shape)
    kept = rng.random(x.shape) >= rate
    mask = kept / max(kept.mean(), 1e-9)
    return x * mask, mask


def factor_not_in_the_mask(x, rate, rng, training=True):
    """Your y is right, but your mask holds 0 and 1. What must the gradient be multiplied by on the way back?"""
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (rng.random(x.shape) >= rate).astype(float)
    return x * mask / (1 - rate), mask


def global_chance(x, rate, rng, training=True):
    """Two calls with generators of the same seed give different masks. Which generator do your numbers come from?"""
    if not training:
        return x.copy(), np.ones(x.shape)
    mask = (np.random.random(x.shape) >= rate) / (1 - rate)  # noqa: NPY002
    return x * mask, mask
