# outcome: failing
"""Returns an array and writes into it from a thread while it is compared."""

import threading

import numpy as np

result = np.zeros((2, 2))


def scribble():
    while True:
        result[...] = np.random.random()


def answer(*_, **__):
    threading.Thread(target=scribble, daemon=True).start()
    return result


matmul = posterior = numerical_derivative = answer
