"""The rule of the textbook for two variables."""

import numpy as np


def classify_critical_point(hessian):
    d = np.linalg.det(hessian)
    if d < 0:
        return "saddle"
    if d > 0 and hessian[0][0] > 0:
        return "minimum"
    if d > 0 and hessian[0][0] < 0:
        return "maximum"
    return "degenerate"
