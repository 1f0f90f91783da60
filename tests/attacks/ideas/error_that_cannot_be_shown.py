# outcome: failing
"""Raises an error whose text never ends."""

class Endless(Exception):
    """Its text is too long, or is none."""

    def __str__(self):
        raise Endless

    __repr__ = __str__


def answer(*_, **__):
    raise Endless


matmul = posterior = numerical_derivative = answer
