# outcome: failing
"""Starts threads with stacks so small that memory does not bound their number, and counts them."""

import threading
import time

threading.stack_size(32 * 1024)
started = 0


def answer(*_, **__):
    global started
    try:
        while True:
            threading.Thread(target=time.sleep, args=(3600,), daemon=True).start()
            started += 1
    except RuntimeError:
        # A worker with more threads than it may have would crash, which is not the outcome above.
        if started >= 200:
            import os

            os._exit(1)
    return 0.0


matmul = posterior = numerical_derivative = answer
