"""The matrix goes to eigvalsh as it is."""

import numpy as np


def quadratic_form(a, x):
    return float(x @ (a @ x))


def definiteness(a):
    values = np.linalg.eigvalsh(a)
    values[abs(values) <= 1e-9 * max(abs(values))] = 0
    if (values > 0).all():
        return "positive definite"
    elif (values < 0).all():
        return "negative definite"
    elif (values >= 0).all():
        return "positive semidefinite"
    elif (values <= 0).all():
        return "negative semidefinite"
    else:
        return "indefinite"
