"""Whatever is neither a minimum nor a maximum is called a saddle."""

import numpy as np


def classify_critical_point(hessian):
    values = np.linalg.eigvalsh(hessian)
    largest = max(abs(v) for v in values)
    positive = 0
    negative = 0
    for v in values:
        if abs(v) <= 1e-9 * largest:
            continue
        if v > 0:
            positive += 1
        else:
            negative += 1
    if positive == len(values):
        return "minimum"
    elif negative == len(values):
        return "maximum"
    else:
        return "saddle"
