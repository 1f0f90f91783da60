"""An eigenvalue of 0 decides before the others are looked at."""

import numpy as np


def classify_critical_point(hessian):
    e = np.linalg.eigvalsh(hessian)
    limit = 1e-9 * np.max(np.abs(e))
    for value in e:
        if abs(value) <= limit:
            return "degenerate"
    if min(e) > 0:
        return "minimum"
    if max(e) < 0:
        return "maximum"
    return "saddle"
