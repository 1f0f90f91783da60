"""The distance is taken for h."""


def numerical_derivative(f, x, h=1e-5):
    left, right = x - h, x + h
    return f(right) / h - f(left) / h
