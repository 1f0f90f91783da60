"""The sum of the definition, trapezoid by trapezoid."""


def trapezoidal_rule(x, y):
    total = 0
    for i in range(len(x) - 1):
        total += (x[i + 1] - x[i]) * (y[i] + y[i + 1]) / 2
    return total
