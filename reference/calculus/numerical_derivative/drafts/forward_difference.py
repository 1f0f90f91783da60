"""The chord begins at x."""


def numerical_derivative(f, x, h=1e-5):
    y0 = f(x)
    y1 = f(x + h)
    return (y1 - y0) / ((x + h) - x)
