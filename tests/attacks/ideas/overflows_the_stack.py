# outcome: failing
"""Calls itself without end."""

import itertools

turns = itertools.count()


import sys


def answer(*_, **__):
    sys.setrecursionlimit(10_000)
    return answer() if next(turns) < 50_000 else 0.0


matmul = posterior = numerical_derivative = answer
