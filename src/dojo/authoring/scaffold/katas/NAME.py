"""TITLE.  The statement is in README.md beside this file."""

import numpy as np


def NAME(x: float) -> float:
    """Return TODO: in one line.

    Parameters
    ----------
    x : float
        TODO: what it is, with shapes.

    Returns
    -------
    float
        TODO: what it is, with shape and units.
    """
    raise NotImplementedError  # your solution goes here
