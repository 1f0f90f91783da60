# outcome: failing
"""Prints without end."""

import os


def answer(*_, **__):
    for _ in range(200):
        print("flood" * 1000)
        os.write(1, b"flood" * 1000)
    return 0.0


matmul = posterior = numerical_derivative = answer
