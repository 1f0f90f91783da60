"""The learner forgot the parentheses around the sum of the two heights."""


def trapezoidal_rule(x, y):
    area = 0.0
    for k in range(1, len(x)):
        dx = x[k] - x[k - 1]
        area = area + dx * (y[k - 1] + y[k] / 2)
    return float(area)
