"""The smaller the step, the better."""


def numerical_derivative(f, x, h=1e-13):
    return f(x + h) / (2 * h) - f(x - h) / (2 * h)
