# outcome: failing
"""Starts threads without end."""

import threading
import time


def answer(*_, **__):
    while True:
        threading.Thread(target=time.sleep, args=(3600,), daemon=True).start()


matmul = posterior = numerical_derivative = answer
