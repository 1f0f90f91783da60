"""Wrong answers we expect for attention, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _check(mask):
    if mask is not None and not mask.any(axis=1).all():
        raise ValueError("a query sees nothing")


def _softmax(scores):
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return weights / weights.sum(axis=-1, keepdims=True)


def _hide(scores, mask):
    return scores if mask is None else np.where(mask, scores, -np.inf)


@instead_of("attention")
def not_scaled(q, k, v, mask=None):
    """Your first query of the worked example has weights 9/10 and 1/10. What are the dot products divided by?"""
    _check(mask)
    return _softmax(_hide(q @ k.T, mask)) @ v


@instead_of("attention")
def divided_by_d(q, k, v, mask=None):
    """Your scores are divided by d. Which power of d is the standard deviation of a dot product?"""
    _check(mask)
    return _softmax(_hide(q @ k.T / q.shape[1], mask)) @ v


@instead_of("attention")
def scaled_by_the_length_of_values(q, k, v, mask=None):
    """Your scores depend on how many entries the values have. How many products does a dot product of a query
    and a key add up?
    """
    _check(mask)
    return _softmax(_hide(q @ k.T / np.sqrt(v.shape[1]), mask)) @ v


@instead_of("attention")
def scaled_after_softmax(q, k, v, mask=None):
    """Your weights of a query with d = 4 sum to 1/2. Is the square root of d a divisor of the scores or of the
    weights?
    """
    _check(mask)
    return _softmax(_hide(q @ k.T, mask)) / np.sqrt(q.shape[1]) @ v


@instead_of("attention")
def softmax_over_the_queries(q, k, v, mask=None):
    """Your weights of a single query are all 1. Over which index does the README take the sum of exponentials?"""
    _check(mask)
    scores = _hide(q @ k.T / np.sqrt(q.shape[1]), mask)
    with np.errstate(invalid="ignore"):
        return _softmax(scores.T).T @ v


@instead_of("attention")
def softmax_over_everything(q, k, v, mask=None):
    """Your weights of all queries together sum to 1. Which weights belong to the same mean?"""
    _check(mask)
    scores = _hide(q @ k.T / np.sqrt(q.shape[1]), mask)
    weights = np.exp(scores - scores.max())
    return weights / weights.sum() @ v


@instead_of("attention")
def no_softmax(q, k, v, mask=None):
    """Your weights are the scores themselves, and a query of 0 gets 0. What turns scores into weights with sum 1?"""
    _check(mask)
    scores = q @ k.T / np.sqrt(q.shape[1])
    return (scores if mask is None else np.where(mask, scores, 0)) @ v


@instead_of("attention")
def mask_after_softmax(q, k, v, mask=None):
    """Your weights of a query that sees only some keys sum to less than 1. Which sums does the README leave
    hidden keys out of?
    """
    _check(mask)
    weights = _softmax(q @ k.T / np.sqrt(q.shape[1]))
    return (weights if mask is None else weights * mask) @ v


@instead_of("attention")
def hidden_scores_of_zero(q, k, v, mask=None):
    """Your hidden keys have score 0 and still get weight. What is the exponential of 0?"""
    _check(mask)
    scores = q @ k.T / np.sqrt(q.shape[1])
    return _softmax(scores if mask is None else scores * mask) @ v


@instead_of("attention")
def mask_inverted(q, k, v, mask=None):
    """Your query with mask (True, False) gets the value of key 2. Does True mean visible or hidden?"""
    _check(mask)
    with np.errstate(invalid="ignore"):
        return _softmax(_hide(q @ k.T / np.sqrt(q.shape[1]), None if mask is None else ~mask)) @ v


@instead_of("attention")
def mask_ignored(q, k, v, mask=None):
    """Your result is the same with and without a mask. What becomes of the weight of a hidden key?"""
    _check(mask)
    return _softmax(q @ k.T / np.sqrt(q.shape[1])) @ v


@instead_of("attention")
def queries_and_keys_swapped(q, k, v, mask=None):
    """Your rows belong to the keys. Does the result have a row for each query or for each key?"""
    _check(mask)
    return _softmax(_hide(k @ q.T / np.sqrt(q.shape[1]), mask)) @ v


@instead_of("attention")
def weights_alone(q, k, v, mask=None):
    """Your result is the weights. What does the README compute the weighted mean of?"""
    _check(mask)
    return _softmax(_hide(q @ k.T / np.sqrt(q.shape[1]), mask))


@instead_of("attention")
def no_shift(q, k, v, mask=None):
    """Your result is not finite for scores of 1000. What may you subtract from a row before the exponentials?"""
    _check(mask)
    with np.errstate(all="ignore"):
        weights = np.exp(_hide(q @ k.T / np.sqrt(q.shape[1]), mask))
        return weights / weights.sum(axis=1, keepdims=True) @ v


@instead_of("attention")
def one_shift_for_all(q, k, v, mask=None):
    """Your result for a query of 0 is not finite when another query has scores of 1000. Which maximum should be
    subtracted from a row?
    """
    _check(mask)
    scores = _hide(q @ k.T / np.sqrt(q.shape[1]), mask)
    weights = np.exp(scores - scores.max())
    with np.errstate(invalid="ignore"):
        return weights / weights.sum(axis=1, keepdims=True) @ v


@instead_of("attention")
def hidden_score_as_the_largest(q, k, v, mask=None):
    """Your result is not finite when a hidden score is 1000 larger than the visible ones. Which scores may the
    largest one be chosen from?
    """
    _check(mask)
    scores = q @ k.T / np.sqrt(q.shape[1])
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    if mask is not None:
        weights = weights * mask
    with np.errstate(invalid="ignore"):
        return weights / weights.sum(axis=1, keepdims=True) @ v


@instead_of("attention")
def hidden_scores_of_minus_100(q, k, v, mask=None):
    """Your hidden key gets all the weight when the visible score is -1000. Which score is smaller than every
    other one?
    """
    _check(mask)
    scores = q @ k.T / np.sqrt(q.shape[1])
    return _softmax(scores if mask is None else np.where(mask, scores, -100.0)) @ v


@instead_of("attention")
def nan_for_a_query_that_sees_nothing(q, k, v, mask=None):
    """You return NaN for a query that sees nothing. The README asks for a ValueError."""
    with np.errstate(invalid="ignore"):
        return _softmax(_hide(q @ k.T / np.sqrt(q.shape[1]), mask)) @ v


@instead_of("attention")
def all_values_for_a_query_that_sees_nothing(q, k, v, mask=None):
    """You return the mean of all values for a query that sees nothing. The README asks for a ValueError."""
    scores = q @ k.T / np.sqrt(q.shape[1])
    return _softmax(scores if mask is None else np.where(mask, scores, -1e9)) @ v


@instead_of("attention")
def zero_for_a_query_that_sees_nothing(q, k, v, mask=None):
    """You return 0 for a query that sees nothing. The README asks for a ValueError."""
    with np.errstate(invalid="ignore"):
        weights = _softmax(_hide(q @ k.T / np.sqrt(q.shape[1]), mask))
    return np.where(np.isnan(weights), 0, weights) @ v


@instead_of("attention")
def scaled_by_the_number_of_keys(q, k, v, mask=None):
    """Your scores depend on how many keys there are. How many products does a dot product of a query and a key
    add up?
    """
    _check(mask)
    return _softmax(_hide(q @ k.T / np.sqrt(len(k)), mask)) @ v
