# outcome: failing
"""Asks for memory without end."""

import itertools

turns = itertools.count()


def answer(*_, **__):
    kept = []
    while next(turns) < 40:
        kept.append(bytearray(2**27))
    return 0.0


matmul = posterior = numerical_derivative = answer
