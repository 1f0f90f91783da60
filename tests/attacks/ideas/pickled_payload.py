# outcome: failing
"""Returns an object that runs a command where it is unpickled."""

import os


class Payload:
    """A gift."""

    def __reduce__(self):
        return os.system, ("touch @OUTPUT@/owned",)


def answer(*_, **__):
    return Payload()


matmul = posterior = numerical_derivative = answer
