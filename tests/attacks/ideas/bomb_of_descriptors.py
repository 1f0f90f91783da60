# outcome: failing
"""Opens files without end and keeps them."""

def answer(*_, **__):
    kept = []
    while True:
        kept.append(open("/dev/null"))


matmul = posterior = numerical_derivative = answer
