"""The two heights are added and not halved, in a loop."""


def trapezoidal_rule(x, y):
    result = 0.0
    for i in range(len(x) - 1):
        width = x[i + 1] - x[i]
        result = result + (y[i + 1] + y[i]) * width
    return result
