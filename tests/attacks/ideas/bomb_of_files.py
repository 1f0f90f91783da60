# outcome: failing
"""Fills its folder."""

def answer(*_, **__):
    with open("large", "wb") as file:
        while True:
            file.write(bytes(2**20))


matmul = posterior = numerical_derivative = answer
