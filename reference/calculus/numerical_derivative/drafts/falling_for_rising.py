"""Left minus right."""


def numerical_derivative(f, x, h=1e-5):
    before = f(x - h)
    after = f(x + h)
    return 0.5 * (before - after) / h
