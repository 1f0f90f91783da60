"""The learner believed that an area cannot be negative and took the absolute value of each height."""

import numpy as np


def trapezoidal_rule(x, y):
    widths = np.diff(x)
    heights = np.abs((y[:-1] + y[1:]) / 2)
    return float(np.sum(widths * heights))
