"""The learner believed that the area is the mean of all values times the width of the whole interval."""

import numpy as np


def trapezoidal_rule(x, y):
    width = x[-1] - x[0]
    height = np.mean(y)
    return float(width * height)
