"""The learner believed that all intervals are as wide as the first one."""


def trapezoidal_rule(x, y):
    n = len(x)
    if n == 1:
        return 0.0
    h = x[1] - x[0]
    total = 0.0
    for i in range(n - 1):
        total += h * (y[i] + y[i + 1]) / 2
    return float(total)
