# outcome: matmul=too slow
"""Blocks and ignores every signal that it can, and never ends."""

import signal

for number in signal.valid_signals():
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())


def answer(*_, **__):
    while True:
        pass


matmul = posterior = numerical_derivative = answer
