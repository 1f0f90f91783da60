"""A width is a length, so it is made positive."""


def trapezoidal_rule(x, y):
    total = 0
    for a, b, fa, fb in zip(x, x[1:], y, y[1:]):
        total += abs(b - a) * (fa + fb) / 2
    return total
