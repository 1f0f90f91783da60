"""Probability of an event.  The statement is in README.md beside this file."""

from typing import Any


def event_probability(weights: dict[Any, float], event: set[Any]) -> float:
    """Return the probability that one of the outcomes in an event happens.

    Parameters
    ----------
    weights : dict
        The weight of each outcome: at least 0, with any positive sum.
    event : set
        Outcomes, all of them in `weights`.

    Returns
    -------
    float
        The share of the event in the total weight.

    Raises
    ------
    ValueError
        If no weight is above 0.

    Examples
    --------
    >>> event_probability({"heads": 1.0, "tails": 3.0}, {"tails"})
    0.75
    """
    raise NotImplementedError  # your solution goes here
