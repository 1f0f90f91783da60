"""The value begins with the last coefficient, and so does the loop."""


def evaluate_polynomial(coefficients, x):
    n = len(coefficients)
    if n == 0:
        return 0.0 * x
    p = coefficients[n - 1]
    for k in range(n - 1, -1, -1):
        p = coefficients[k] + x * p
    return p
