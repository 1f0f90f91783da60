# outcome: failing
"""Returns an array and writes into it from a thread while it is compared."""

import threading
import time

import numpy as np

result = np.zeros((2, 2))


def scribble():
    while True:
        result[...] = np.random.random()
        time.sleep(0.0001)


def answer(*_, **__):
    if threading.active_count() == 1:
        threading.Thread(target=scribble, daemon=True).start()
    return result


matmul = posterior = numerical_derivative = answer
