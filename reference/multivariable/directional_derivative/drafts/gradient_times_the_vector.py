"""The gradient times the direction, which has any length."""


def directional_derivative(f, x, direction, h=1e-5):
    if not direction.any():
        raise ValueError("no direction")
    slope = 0
    for i in range(len(x)):
        plus = x.copy()
        minus = x.copy()
        plus[i] += h
        minus[i] -= h
        slope += direction[i] * (f(plus) - f(minus)) / (2 * h)
    return slope
