"""Horner's rule from the wrong end."""


def evaluate_polynomial(coefficients, x):
    result = 0
    for k in coefficients:
        result = result * x + k
    return result
