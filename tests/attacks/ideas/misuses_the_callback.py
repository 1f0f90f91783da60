# outcome: failing
"""Calls the function that it was given with everything but a number."""

import numpy as np


def answer(*arguments, **__):
    f = arguments[0]
    if callable(f):
        for odd in (None, "x", [f], {"x": f}, answer, object(), np.zeros((2, 2)), 10**400, (((),),)):
            try:
                f(odd)
            except Exception:
                pass
        for _ in range(5):
            f(1.0)
    return 0.0


matmul = posterior = numerical_derivative = answer
