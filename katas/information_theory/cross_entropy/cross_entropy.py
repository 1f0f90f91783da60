"""Cross-entropy.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def cross_entropy(p: ArrayLike, q: ArrayLike) -> float:
    """Return the average surprise of believing in q when outcomes follow p, in nats.

    Parameters
    ----------
    p : array, shape (n,)
        The distribution that the outcomes follow.
    q : array, shape (n,)
        The distribution that is believed.

    Returns
    -------
    float
        At least 0; ``inf`` where `q` rules out an outcome that `p` allows.

    Examples
    --------
    >>> round(cross_entropy([0.5, 0.5], [0.25, 0.75]), 4)
    0.837
    """
    raise NotImplementedError  # your solution goes here
