"""From the last coefficient to the first: multiply, and add."""


def evaluate_polynomial(coefficients, x):
    value = 0 * x
    for coefficient in reversed(coefficients):
        value = value * x + coefficient
    return value
