# outcome: failing
"""Asks for memory without end."""

import numpy as np


def answer(*_, **__):
    kept = []
    while True:
        kept.append(np.empty(2**24))


matmul = posterior = numerical_derivative = answer
