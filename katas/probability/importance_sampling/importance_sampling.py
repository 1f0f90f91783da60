"""Importance sampling.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def importance_expectation(
    g: Callable[[NDArray[Any]], NDArray[Any]],
    log_target: Callable[[NDArray[Any]], NDArray[np.float64]],
    proposal_sample: Callable[[int, np.random.Generator], NDArray[Any]],
    log_proposal: Callable[[NDArray[Any]], NDArray[np.float64]],
    n: int,
    rng: np.random.Generator,
) -> tuple[float, float]:
    """Return an estimate of the expectation of g over a target, from samples of a proposal, and its error.

    Parameters
    ----------
    g : callable
        Takes an array of `k` samples, one in each row, and returns their values, of shape (k,).
    log_target : callable
        The logarithm of the density of the target at each of `k` samples; ``-inf`` outside it.
    proposal_sample : callable
        ``proposal_sample(k, rng)`` returns an array of `k` independent samples of the proposal.
    log_proposal : callable
        The logarithm of the density of the proposal at each of `k` samples.
    n : int
        The number of samples to draw.
    rng : numpy.random.Generator
        The only source of random numbers, to be handed to `proposal_sample`.

    Returns
    -------
    estimate : float
        The mean of the weighted values of `g` at `n` samples.
    standard_error : float
        The estimated standard deviation of `estimate`.
    """
    raise NotImplementedError  # your solution goes here
