"""The learner believed that the first coefficient belongs to the highest power, as one writes polynomials at school."""


def evaluate_polynomial(coefficients, x):
    value = 0.0 * x
    for c in coefficients:
        value = value * x + c
    return value
