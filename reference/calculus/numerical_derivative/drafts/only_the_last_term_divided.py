"""The brackets around the difference are missing."""


def numerical_derivative(f, x, h=1e-5):
    run = 2 * h
    return f(x + h) - f(x - h) / run
