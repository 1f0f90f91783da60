# outcome: matmul=too slow
"""Never ends."""

def answer(*_, **__):
    while True:
        pass


matmul = posterior = numerical_derivative = answer
