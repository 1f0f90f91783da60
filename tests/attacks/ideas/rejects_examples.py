# outcome: failing
"""Tells hypothesis that no example is any good."""

def answer(*_, **__):
    from hypothesis import reject

    reject()


matmul = posterior = numerical_derivative = answer
