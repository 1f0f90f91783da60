# outcome: numerical_derivative=too slow
"""Waits without using any time of the processor."""

import time


def answer(*_, **__):
    time.sleep(3600)


matmul = posterior = numerical_derivative = answer
