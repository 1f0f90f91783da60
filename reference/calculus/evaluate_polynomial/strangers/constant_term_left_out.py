"""The learner ends the loop one coefficient too early because range leaves out its end, so c_0 is never added."""


def evaluate_polynomial(coefficients, x):
    if len(coefficients) == 0:
        return 0.0 * x
    total = coefficients[-1] + 0.0 * x
    for k in range(len(coefficients) - 2, 0, -1):
        total = coefficients[k] + x * total
    return total
