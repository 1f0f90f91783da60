# outcome: numerical_derivative=crashed
"""Announces a message of four gigabytes and sends nothing."""

import os
import struct


def answer(*_, **__):
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, struct.pack("!II", 2**32 - 1, 2**32 - 1))
        except OSError:
            pass
    return 0.0


matmul = posterior = numerical_derivative = answer
