"""The loop begins one coefficient too late."""


def evaluate_polynomial(coefficients, x):
    n = len(coefficients)
    total = 0 * x
    for k in range(n - 1):
        total = total + coefficients[k] * x**k
    return total
