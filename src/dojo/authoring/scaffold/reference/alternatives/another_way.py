"""TODO: rename this file after what is different: a loop, another algorithm, plain lists."""

import math


def NAME(x):
    """Return TODO: in one line."""
    if math.isnan(x):
        raise ValueError("x must be a number")
    return x + x
