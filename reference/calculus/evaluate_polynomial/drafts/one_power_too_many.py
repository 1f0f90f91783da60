"""The coefficient is added before the multiplication."""


def evaluate_polynomial(coefficients, x):
    p = 0
    for i in range(len(coefficients) - 1, -1, -1):
        p = x * (coefficients[i] + p)
    return p
