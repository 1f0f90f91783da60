"""Jensen-Shannon divergence.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def jensen_shannon_divergence(p: ArrayLike, q: ArrayLike) -> float:
    """Return the Jensen-Shannon divergence of two distributions, in nats.

    Parameters
    ----------
    p, q : array, shape (n,)
        Two distributions over the same outcomes.

    Returns
    -------
    float
        From 0 for equal distributions to log 2 for those that have no outcome in common.

    Examples
    --------
    >>> round(jensen_shannon_divergence([1.0, 0.0], [0.5, 0.5]), 4)
    0.2158
    """
    raise NotImplementedError  # your solution goes here
