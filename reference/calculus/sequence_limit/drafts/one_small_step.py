"""One small step is taken for the end."""


def sequence_limit(a, tolerance):
    n = 1
    while abs(a(n + 1) - a(n)) > tolerance:
        n += 1
        if n > 10**5:
            raise ValueError("it does not settle")
    return a(n + 1)
