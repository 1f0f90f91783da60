"""Reference solution for event_probability."""

import math
from typing import Any


def event_probability(weights: dict[Any, float], event: set[Any]) -> float:
    """Return the probability that one of the outcomes in an event happens."""
    if not event <= weights.keys():
        raise ValueError(
            f"every outcome of the event must be in weights, but {event - weights.keys()} is not"
        )
    # Written so that NaN, for which every comparison is false, is refused too.
    if not all(0 <= weight < math.inf for weight in weights.values()):
        raise ValueError("every weight must be a finite number of at least 0")

    total = sum(weights.values())
    if total == 0:
        raise ValueError("at least one weight must be above 0")
    return sum(weights[outcome] for outcome in event) / total
