# outcome: failing
"""Sends signals to its parent, its group and everybody."""

import os
import signal


def answer(*_, **__):
    for target in (os.getppid(), @PID@, -1):
        for number in (signal.SIGTERM, signal.SIGKILL, signal.SIGSTOP):
            try:
                os.kill(target, number)
            except OSError:
                pass
    return 0.0


matmul = posterior = numerical_derivative = answer
