# outcome: numerical_derivative=too slow
"""Calls the function that it was given without end."""

def answer(*arguments, **__):
    while True:
        if callable(arguments[0]):
            arguments[0](1.0)


matmul = posterior = numerical_derivative = answer
