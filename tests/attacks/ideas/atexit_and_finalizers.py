# outcome: failing
"""Leaves code behind that runs when the process ends."""

import atexit
import os
import weakref


class Guard:
    """Something to be collected."""


def last_word():
    with open("@OUTPUT@/owned", "w") as file:
        file.write("owned")
    os._exit(0)


guard = Guard()
atexit.register(last_word)
weakref.finalize(guard, last_word)


def answer(*_, **__):
    return 0.0


matmul = posterior = numerical_derivative = answer
