"""The signs are compared with 0, whatever rounding does."""

import numpy as np


def classify_critical_point(hessian):
    values = sorted(np.linalg.eigvalsh(hessian))
    signs = np.sign(values)
    if values[0] > 0:
        return "minimum"
    if values[-1] < 0:
        return "maximum"
    if 1 in signs and -1 in signs:
        return "saddle"
    return "degenerate"
