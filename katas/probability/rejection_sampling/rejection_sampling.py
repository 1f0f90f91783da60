"""Rejection sampling.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def rejection_sample(
    pdf: Callable[[NDArray[Any]], NDArray[Any]],
    proposal_sample: Callable[[int, np.random.Generator], NDArray[Any]],
    proposal_pdf: Callable[[NDArray[Any]], NDArray[Any]],
    bound: float,
    size: int,
    rng: np.random.Generator,
) -> NDArray[Any]:
    """Return independent samples from a density, by accepting and rejecting proposals from another one.

    Parameters
    ----------
    pdf : callable
        The target density or a positive multiple of it, entry by entry.
    proposal_sample : callable
        ``proposal_sample(k, rng)`` returns an array of `k` independent proposals.
    proposal_pdf : callable
        The density of the proposals, entry by entry.
    bound : float
        A number M such that pdf(x) <= M proposal_pdf(x) for all x.
    size : int
        The number of samples.
    rng : numpy.random.Generator
        The only source of random numbers, to be handed to `proposal_sample` as well.

    Returns
    -------
    ndarray, shape (size,)
        The proposals that were kept.

    Raises
    ------
    ValueError
        If pdf(x) > M proposal_pdf(x) at a proposal x.
    """
    raise NotImplementedError  # your solution goes here
