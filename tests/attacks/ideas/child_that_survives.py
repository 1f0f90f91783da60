# outcome: failing
"""Forks a child that leaves its session and goes on."""

import os
import time


def answer(*_, **__):
    try:
        if os.fork() == 0:
            os.setsid()
            while True:
                time.sleep(1)
                open("@OUTPUT@/owned", "w").close()
    except OSError:
        pass
    return 0.0


matmul = posterior = numerical_derivative = answer
