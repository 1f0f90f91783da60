# outcome: crashed
"""Sends itself a signal that cannot be caught."""

import os
import signal


def answer(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)


matmul = posterior = numerical_derivative = answer
