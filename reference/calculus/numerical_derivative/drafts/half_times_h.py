"""A half, times the rise, times h."""


def numerical_derivative(f, x, h=1e-5):
    rise = f(x + h) - f(x - h)
    slope = 1 / 2 * h * rise
    return slope
