# outcome: crashed
"""Reads memory at address 0."""

import ctypes


def answer(*_, **__):
    ctypes.string_at(0)


matmul = posterior = numerical_derivative = answer
