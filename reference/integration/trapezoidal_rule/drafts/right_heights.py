"""A rectangle with the height at its right end stands for each piece."""


def trapezoidal_rule(x, y):
    area = 0
    for i in range(1, len(x)):
        area += y[i] * (x[i] - x[i - 1])
    return area
