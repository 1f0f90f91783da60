"""The formula for an even grid: half of the two ends, and all heights between them."""


def trapezoidal_rule(x, y):
    n = len(x) - 1
    if n == 0:
        return 0.0
    h = (x[n] - x[0]) / n
    s = (y[0] + y[n]) / 2
    for k in range(1, n):
        s += y[k]
    return h * s
